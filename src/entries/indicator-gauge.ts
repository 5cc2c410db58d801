export { IndicatorGauge } from '../widgets/indicator-gauge/indicator-gauge.ts';
export * from './events.ts';
