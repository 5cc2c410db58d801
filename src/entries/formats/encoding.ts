/** Bytes of a file become text: UTF-8, UTF-16, GB18030. */
export { decodeText } from '../../formats/encoding.ts';
export type { DecodedText } from '../../formats/encoding.ts';
