/** `embed/parent.js`, for pages with frames: a classic script that adds no global variable. */
import { sizeFrames } from '../embed/parent.ts';

sizeFrames();
