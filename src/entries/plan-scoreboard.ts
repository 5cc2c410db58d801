export { PlanScoreboard } from '../widgets/plan-scoreboard/plan-scoreboard.ts';
export * from './events.ts';
