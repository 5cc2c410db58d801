export { IndicatorData } from '../widgets/indicator-data/indicator-data.ts';
export * from './events.ts';
