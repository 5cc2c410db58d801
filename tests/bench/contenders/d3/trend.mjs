import { extent, max } from 'd3-array';
import { axisBottom, axisLeft } from 'd3-axis';
import { scaleLinear } from 'd3-scale';
import { create } from 'd3-selection';
import { line } from 'd3-shape';
import { following } from './gauge.mjs';

const HEIGHT = 240;
const EDGE = { top: 24, right: 60, bottom: 28, left: 44 };

export const trend = {
  draw(box, model) {
    const svg = create('svg').attr('role', 'img').attr('height', HEIGHT);
    const xAxis = svg.append('g').attr('transform', `translate(0,${HEIGHT - EDGE.bottom})`);
    const yAxis = svg.append('g').attr('transform', `translate(${EDGE.left},0)`);
    const plan = svg.append('line').attr('stroke', '#5f6a77').attr('stroke-dasharray', '4 3');
    const path = svg.append('path').attr('fill', 'none').attr('stroke', '#2f6f9f').attr('stroke-width', 2);
    const dots = svg.append('g').attr('fill', '#2f6f9f');
    const last = svg.append('text').attr('font-size', 14).attr('font-weight', 'bold');
    const aim = svg.append('text').attr('font-size', 13).attr('text-anchor', 'end');
    let current = model;
    const write = () => {
      const width = box.clientWidth;
      const { points, latest, target, label } = current;
      const x = scaleLinear([points[0].at, target.at], [EDGE.left, width - EDGE.right]);
      const top = Math.max(
        max(points, ({ value }) => value),
        target.value,
      );
      const y = scaleLinear([0, top], [HEIGHT - EDGE.bottom, EDGE.top]).nice();
      svg
        .attr('width', width)
        .attr('aria-label', `${label} ${extent(points, ({ value }) => value).join('–')}%`);
      xAxis.call(axisBottom(x).ticks(5, 'd'));
      yAxis.call(
        axisLeft(y)
          .ticks(5)
          .tickFormat((value) => `${value}%`),
      );
      plan
        .attr('x1', x(points[0].at))
        .attr('y1', y(points[0].value))
        .attr('x2', x(target.at))
        .attr('y2', y(target.value));
      path.attr(
        'd',
        line(
          ({ at }) => x(at),
          ({ value }) => y(value),
        )(points),
      );
      dots
        .selectAll('circle')
        .data(points.length > 100 ? [latest] : points)
        .join('circle')
        .attr('r', 3)
        .attr('cx', ({ at }) => x(at))
        .attr('cy', ({ value }) => y(value));
      last
        .attr('x', x(latest.at) + 6)
        .attr('y', y(latest.value))
        .text(`${latest.value}%`);
      aim
        .attr('x', width)
        .attr('y', y(target.value) - 8)
        .text(`目标 ${target.value}%`);
    };
    write();
    box.append(svg.node());
    return following(box, write, (next) => (current = next), svg);
  },
};
