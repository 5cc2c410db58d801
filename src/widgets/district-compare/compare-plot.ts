import { barPath } from '../../geometry/bar.ts';
import type { Box } from '../../geometry/labels.ts';
import { verticalPath } from '../../geometry/move-path.ts';
import { round1 } from '../../geometry/scale.ts';
import type { TargetMark } from './compare-facts.ts';
import { widthOf } from './compare-figure.ts';
import type { Sheet } from './compare-figure.ts';
import type { PlotScale } from './compare-scale.ts';

interface Place {
  readonly top: number;
  readonly bottom: number;
  /** Texts that lines keep clear of. */
  readonly texts?: readonly Box[];
}

/** Grid lines and their numbers below. */
export function drawTicks(
  sheet: Sheet,
  scale: PlotScale,
  { top, bottom, width, texts }: Place & { readonly width: number },
): void {
  for (const tick of scale.ticks) {
    const x = scale.at(tick.value);
    sheet.draw('grid', verticalPath(x, top, bottom, texts));
    const half = widthOf('s', tick.text) / 2;
    sheet.write('s', tick.text, round1(Math.max(half, Math.min(x, width - half))), bottom + 17, 'middle');
  }
}

/** The target of all: wall from 8 px above the plot, rail 4 px above it, and the pale allowed side. */
export function drawTarget(sheet: Sheet, target: TargetMark, scale: PlotScale, place: Place): void {
  const { top, bottom, texts } = place;
  const [from, to] = scale.span(target);
  const soft = target.about !== undefined;
  sheet.draw('area', barPath(from, to, top, bottom));
  sheet.draw(soft ? 'railSoft' : 'rail', `M${round1(from)} ${round1(top - 4)}H${round1(to)}`);
  const wall = soft ? 'wallSoft' : target.binding ? 'wallBinding' : 'wall';
  if (target.lower > -Infinity) sheet.draw(wall, verticalPath(from, top - 8, bottom, texts));
  if (target.upper < Infinity && to !== from) sheet.draw(wall, verticalPath(to, top - 8, bottom, texts));
  if (soft) sheet.draw('wall', verticalPath(scale.at(target.about!), top - 8, top));
}
