/** A box of the page as the browser gives it, in px from the corner of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Least distance to the edges of the window, and to the badge. */
const EDGE = 8;
const OFF = 6;
/** A window that has less room than this on both sides of the badge is covered, badge and all. */
const LEAST = 120;

/**
 * Where a box opens at its anchor: below it, or above where there is more room, always inside the window. What does not
 * fit is scrolled inside `height`.
 */
export function placeAt(
  anchor: Box,
  box: Pick<Box, 'width' | 'height'>,
  room: Pick<Box, 'width' | 'height'>,
): Pick<Box, 'left' | 'top' | 'height'> {
  const inside = (wish: number, size: number, whole: number): number =>
    Math.max(EDGE, Math.min(wish, whole - EDGE - size));
  const start = anchor.top + anchor.height + OFF;
  const end = anchor.top - OFF;
  const below = room.height - EDGE - start;
  const above = end - EDGE;
  const isBelow = box.height <= below || below >= above;
  const height = Math.min(box.height, Math.max(LEAST, isBelow ? below : above));
  return {
    left: inside(anchor.left, box.width, room.width),
    top: inside(isBelow ? start : end - height, height, room.height),
    height,
  };
}
