/** What every class entry gives beside its class. */
export { define } from '../element/define.ts';
export { IndicatorLoadEvent, IndicatorProblemEvent, IndicatorSelectEvent } from '../element/events.ts';
export type { Selection } from '../element/events.ts';
