export { DistrictCompare } from '../widgets/district-compare/district-compare.ts';
export * from './events.ts';
