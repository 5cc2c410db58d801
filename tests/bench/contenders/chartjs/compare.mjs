import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { annotated, charted, stroke, write } from './chart.mjs';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** More areas than rows could be read are a strip of thin bars. */
const MANY = 100;

export const compare = charted(({ areas, target }) => {
  const many = areas.length > MANY;
  const sorted = areas.slice().sort((one, other) => other.value - one.value);
  const values = { min: 0, max: 100, ticks: { callback: (value) => `${value}%` } };
  const names = { ticks: { autoSkip: many } };
  return {
    type: 'bar',
    data: {
      labels: sorted.map(({ name }) => name),
      datasets: [{ data: sorted.map(({ value }) => value), backgroundColor: '#2f6f9f' }],
    },
    options: {
      indexAxis: many ? 'x' : 'y',
      layout: { padding: { top: 24, right: 60 } },
      scales: many ? { x: names, y: values } : { x: values, y: names },
    },
    plugins: [
      annotated((chart) => {
        const { ctx, chartArea, scales } = chart;
        const aim = scales[many ? 'y' : 'x'].getPixelForValue(target.value);
        if (many) stroke(ctx, [chartArea.left, aim], [chartArea.right, aim]);
        else stroke(ctx, [aim, chartArea.top], [aim, chartArea.bottom]);
        write(ctx, `${target.period} 目标 ${target.value}%`, many ? chartArea.right : aim, 16, {
          align: many ? 'right' : 'center',
        });
        if (many) return;
        chart
          .getDatasetMeta(0)
          .data.forEach(({ x, y }, index) => write(ctx, `${sorted[index].value}%`, x + 6, y + 5));
      }),
    ],
  };
});
