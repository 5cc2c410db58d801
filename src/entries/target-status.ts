export { TargetStatus } from '../widgets/target-status/target-status.ts';
export * from './events.ts';
