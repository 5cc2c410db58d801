export { DistrictMap } from '../widgets/district-map/district-map.ts';
export * from './events.ts';
