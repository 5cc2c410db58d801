/** Anticipated Progress Index of ESCAP as a plain function, and as a method to register. No side effects. */
export { escapApi, escapApiMethod } from '../../assessment/methods/escap-api.ts';
export type { EscapApiCategory, EscapApiInput, EscapApiResult } from '../../assessment/methods/escap-api.ts';
export type * from './input.ts';
