import { axisBottom } from 'd3-axis';
import { scaleBand, scaleLinear } from 'd3-scale';
import { create } from 'd3-selection';
import { following } from './gauge.mjs';

const ROW = 24;
const EDGE = { top: 24, bottom: 28, left: 60, right: 60 };
/** More areas than rows could be read are a strip of thin bars. */
const MANY = 100;

export const compare = {
  draw(box, model) {
    const many = model.areas.length > MANY;
    const svg = create('svg').attr('role', 'img');
    const bars = svg.append('g').attr('fill', '#2f6f9f');
    const names = svg.append('g').attr('font-size', 13).attr('text-anchor', 'end');
    const values = svg.append('g').attr('font-size', 13);
    const axis = svg.append('g');
    const wall = svg.append('line').attr('stroke', '#17202b');
    const aim = svg.append('text').attr('font-size', 13).attr('text-anchor', 'middle').attr('y', 16);
    let current = model;
    const write = () => {
      const width = box.clientWidth;
      const { areas, target, label } = current;
      const sorted = areas.slice().sort((one, other) => other.value - one.value);
      const height = many ? 240 : EDGE.top + EDGE.bottom + ROW * areas.length;
      const length = many ? height - EDGE.bottom - EDGE.top : width - EDGE.left - EDGE.right;
      const along = scaleLinear([0, 100], many ? [length, 0] : [0, length]);
      const across = scaleBand(
        sorted.map(({ id }) => id),
        many ? [EDGE.left, width - EDGE.right] : [EDGE.top, height - EDGE.bottom],
      ).padding(many ? 0 : 0.3);
      svg.attr('width', width).attr('height', height).attr('aria-label', `${label} 目标 ${target.value}%`);
      const rects = bars
        .selectAll('rect')
        .data(sorted, ({ id }) => id)
        .join('rect');
      if (many)
        rects
          .attr('x', ({ id }) => across(id))
          .attr('width', across.bandwidth())
          .attr('y', ({ value }) => EDGE.top + along(value))
          .attr('height', ({ value }) => length - along(value));
      else {
        rects
          .attr('x', EDGE.left)
          .attr('width', ({ value }) => along(value))
          .attr('y', ({ id }) => across(id))
          .attr('height', across.bandwidth());
        texts(
          names,
          sorted,
          ({ name }) => name,
          () => EDGE.left - 8,
          across,
        );
        texts(
          values,
          sorted,
          ({ value }) => `${value}%`,
          ({ value }) => EDGE.left + along(value) + 6,
          across,
        );
      }
      axis
        .attr(
          'transform',
          many ? `translate(0,${height - EDGE.bottom})` : `translate(${EDGE.left},${height - EDGE.bottom})`,
        )
        .call(
          axisBottom(many ? scaleLinear([1, areas.length], [EDGE.left, width - EDGE.right]) : along).ticks(5),
        );
      const place = along(target.value);
      if (many)
        wall
          .attr('x1', EDGE.left)
          .attr('x2', width - EDGE.right)
          .attr('y1', EDGE.top + place)
          .attr('y2', EDGE.top + place);
      else
        wall
          .attr('x1', EDGE.left + place)
          .attr('x2', EDGE.left + place)
          .attr('y1', EDGE.top)
          .attr('y2', height - EDGE.bottom);
      aim.attr('x', many ? width / 2 : EDGE.left + place).text(`${target.period} 目标 ${target.value}%`);
    };
    write();
    box.append(svg.node());
    return following(box, write, (next) => (current = next), svg);
  },
};

function texts(group, areas, words, x, across) {
  group
    .selectAll('text')
    .data(areas, ({ id }) => id)
    .join('text')
    .text(words)
    .attr('x', x)
    .attr('y', ({ id }) => across(id) + across.bandwidth() / 2 + 5);
}
