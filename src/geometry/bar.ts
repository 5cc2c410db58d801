import { round1 } from './scale.ts';

/** An upright rectangle as a path, whichever way its ends are given. */
export function barPath(x0: number, x1: number, y0: number, y1: number): string {
  return `M${round1(x0)} ${round1(y0)}H${round1(x1)}V${round1(y1)}H${round1(x0)}Z`;
}

/** 45° strokes inside an upright rectangle, `step` px apart: hatching that needs no pattern and so no id. */
export function barHatchPath(x0: number, x1: number, y0: number, y1: number, step: number): string {
  const height = y1 - y0;
  let path = '';
  for (let foot = x0 - height + step; foot < x1; foot += step) {
    const from = Math.max(x0, foot);
    const to = Math.min(x1, foot + height);
    if (to > from)
      path += `M${round1(from)} ${round1(y1 - (from - foot))}L${round1(to)} ${round1(y1 - (to - foot))}`;
  }
  return path;
}
