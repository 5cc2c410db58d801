export { DistrictMatrix } from '../widgets/district-matrix/district-matrix.ts';
export * from './events.ts';
