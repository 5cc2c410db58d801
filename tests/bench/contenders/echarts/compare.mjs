import { BarChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { charted } from './chart.mjs';

use([BarChart, GridComponent, MarkLineComponent]);

/** More areas than rows could be read are a strip of thin bars. */
const MANY = 100;

export const compare = charted(({ areas, target }) => {
  const many = areas.length > MANY;
  const sorted = areas.slice().sort((one, other) => (one.value - other.value) * (many ? -1 : 1));
  const names = {
    type: 'category',
    data: sorted.map(({ name }) => name),
    axisLabel: { interval: many ? 'auto' : 0 },
  };
  const values = { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%' } };
  return {
    grid: { left: 60, right: 60, top: 24, bottom: 28 },
    xAxis: many ? names : values,
    yAxis: many ? values : names,
    series: [
      {
        type: 'bar',
        data: sorted.map(({ value }) => value),
        label: { show: !many, position: 'right', formatter: '{c}%' },
        markLine: {
          symbol: 'none',
          label: { formatter: `${target.period} 目标 {c}%` },
          data: [many ? { yAxis: target.value } : { xAxis: target.value }],
        },
      },
    ],
  };
});
