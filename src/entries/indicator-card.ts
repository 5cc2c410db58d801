export { IndicatorCard } from '../widgets/indicator-card/indicator-card.ts';
export * from './events.ts';
