import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, MarkPointComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { charted } from './chart.mjs';

use([LineChart, GridComponent, MarkLineComponent, MarkPointComponent]);

/** Long series are drawn with ECharts' own decimation by least and greatest values. */
export const trend = charted(({ points, latest, target }) => ({
  grid: { left: 44, right: 60, top: 24, bottom: 28 },
  xAxis: {
    type: 'value',
    min: points[0].at,
    max: target.at,
    axisLabel: { formatter: (value) => String(Math.round(value)) },
  },
  yAxis: { type: 'value', min: 0, max: 80, axisLabel: { formatter: '{value}%' } },
  series: [
    {
      type: 'line',
      showSymbol: points.length <= 100,
      sampling: points.length > 1000 ? 'minmax' : undefined,
      data: points.map(({ at, value }) => [at, value]),
      markPoint: {
        symbolSize: 0,
        label: { formatter: `${latest.value}%`, position: 'right', fontWeight: 'bold' },
        data: [{ coord: [latest.at, latest.value] }],
      },
      markLine: {
        symbol: 'none',
        label: { formatter: `目标 ${target.value}%` },
        data: [[{ coord: [points[0].at, points[0].value] }, { coord: [target.at, target.value] }]],
      },
    },
  ],
}));
