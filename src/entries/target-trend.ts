export { TargetTrend } from '../widgets/target-trend/target-trend.ts';
export * from './events.ts';
