import { axisBottom } from 'd3-axis';
import { scaleLinear } from 'd3-scale';
import { create } from 'd3-selection';

const HEIGHT = 130;
const SIDE = 18;

/** A hand-written page with d3: scale with labels, rail, dot, wall of the target, both named. */
export const gauge = {
  draw(box, model) {
    const svg = create('svg').attr('role', 'img');
    const rail = svg.append('rect').attr('height', 8).attr('y', 60).attr('rx', 4).attr('fill', '#e5e8ec');
    const done = svg.append('rect').attr('height', 8).attr('y', 60).attr('rx', 4).attr('fill', '#2f6f9f');
    const wall = svg.append('line').attr('y1', 44).attr('y2', 84).attr('stroke', '#17202b');
    const aim = svg.append('text').attr('y', 36).attr('text-anchor', 'middle').attr('font-size', 13);
    const start = svg.append('line').attr('y1', 54).attr('y2', 74).attr('stroke', '#5f6a77');
    const dot = svg.append('circle').attr('cy', 64).attr('r', 7).attr('fill', '#2f6f9f');
    const words = svg.append('text').attr('y', 20).attr('font-size', 24).attr('font-weight', 'bold');
    const axis = svg.append('g').attr('transform', 'translate(0,84)');
    let current = model;
    const write = () => {
      const width = box.clientWidth;
      const { min, max, baseline, latest, target, label } = current;
      const x = scaleLinear([min, max], [SIDE, width - SIDE]);
      svg
        .attr('width', width)
        .attr('height', HEIGHT)
        .attr('aria-label', `${label} ${latest.value}% 目标 ${target.value}%`);
      rail.attr('x', SIDE).attr('width', width - 2 * SIDE);
      done.attr('x', SIDE).attr('width', x(latest.value) - SIDE);
      wall.attr('x1', x(target.value)).attr('x2', x(target.value));
      aim.attr('x', x(target.value)).text(`${target.period} 目标 ${target.value}%`);
      start.attr('x1', x(baseline.value)).attr('x2', x(baseline.value));
      dot.attr('cx', x(latest.value));
      words.text(`${latest.value}%`);
      axis.call(
        axisBottom(x)
          .ticks(5)
          .tickFormat((value) => `${value}%`),
      );
    };
    write();
    box.append(svg.node());
    return following(box, write, (next) => (current = next), svg);
  },
};

/** Follows the width of its box; the others of d3 do it the same way. */
export function following(box, write, take, svg) {
  let width = box.clientWidth;
  const observer = new ResizeObserver(() => {
    if (box.clientWidth === width) return;
    width = box.clientWidth;
    write();
  });
  observer.observe(box);
  return {
    update(next) {
      take(next);
      write();
    },
    remove() {
      observer.disconnect();
      svg.remove();
    },
  };
}
