export { TargetJourney } from '../widgets/target-journey/target-journey.ts';
export * from './events.ts';
