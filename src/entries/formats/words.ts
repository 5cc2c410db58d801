/** Problems and reports of files in sentences, Chinese and English. */
export { fileWords } from '../../language/file-report.ts';
export type { FileWords } from '../../language/file-report.ts';
