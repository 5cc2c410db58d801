export { IndicatorSpark } from '../widgets/indicator-spark/indicator-spark.ts';
export * from './events.ts';
