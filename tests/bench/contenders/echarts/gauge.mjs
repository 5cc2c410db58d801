import { BarChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { charted } from './chart.mjs';

use([BarChart, GridComponent, MarkLineComponent]);

/** One bar on a scale with labels, its value beside it, the target a line with its words. */
export const gauge = charted(({ min, max, label, latest, target }) => ({
  grid: { left: 18, right: 50, top: 36, bottom: 28 },
  xAxis: { type: 'value', min, max, axisLabel: { formatter: '{value}%' } },
  yAxis: { type: 'category', data: [label], axisLabel: { show: false } },
  series: [
    {
      type: 'bar',
      barWidth: 10,
      data: [latest.value],
      label: { show: true, position: 'right', formatter: '{c}%', fontSize: 20, fontWeight: 'bold' },
      markLine: {
        symbol: 'none',
        label: { formatter: `${target.period} 目标 {c}%` },
        data: [{ xAxis: target.value }],
      },
    },
  ],
}));
