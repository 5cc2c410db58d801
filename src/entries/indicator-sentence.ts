export { IndicatorSentence } from '../widgets/indicator-sentence/indicator-sentence.ts';
export * from './events.ts';
