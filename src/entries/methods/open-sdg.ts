/** The method of Open SDG as a plain function, and as a method to register. No side effects. */
export { openSdg, openSdgMethod, openSdgOfSeveral } from '../../assessment/methods/open-sdg.ts';
export type { OpenSdgCategory, OpenSdgInput, OpenSdgResult } from '../../assessment/methods/open-sdg.ts';
export type * from './input.ts';
