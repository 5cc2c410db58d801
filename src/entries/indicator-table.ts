export { IndicatorTable } from '../widgets/indicator-table/indicator-table.ts';
export * from './events.ts';
