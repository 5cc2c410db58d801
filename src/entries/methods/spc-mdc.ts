/** The control chart of Making Data Count as a plain function, and as a method to register. No side effects. */
export { spcMdc, spcMdcMethod } from '../../assessment/methods/spc-mdc.ts';
export type {
  SpcAssurance,
  SpcCategory,
  SpcLimits,
  SpcPoint,
  SpcResult,
  SpcRule,
} from '../../assessment/methods/spc-mdc.ts';
export type * from './input.ts';
