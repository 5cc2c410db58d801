/** What is loaded when the first picture is asked for. */
export { picturePNG, pictureSVG } from './picture.ts';
export { save } from './save.ts';
