export { AreaPicker } from '../widgets/area-picker/area-picker.ts';
export * from './events.ts';
