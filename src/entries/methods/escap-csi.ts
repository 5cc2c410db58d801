/** Current Status Index of ESCAP as a plain function, and as a method to register. No side effects. */
export { escapCsi, escapCsiMethod } from '../../assessment/methods/escap-csi.ts';
export type { EscapCsiInput, EscapCsiResult } from '../../assessment/methods/escap-csi.ts';
export type * from './input.ts';
