export { IndicatorPicker } from '../widgets/indicator-picker/indicator-picker.ts';
export * from './events.ts';
