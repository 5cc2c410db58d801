export { PeriodPicker } from '../widgets/period-picker/period-picker.ts';
export * from './events.ts';
