import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { annotated, charted, stroke, write } from './chart.mjs';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export const gauge = charted(({ min, max, label, latest, target }) => ({
  type: 'bar',
  data: {
    labels: [label],
    datasets: [{ data: [latest.value], barThickness: 10, backgroundColor: '#2f6f9f' }],
  },
  options: {
    indexAxis: 'y',
    layout: { padding: { top: 36, right: 50 } },
    scales: {
      x: { min, max, ticks: { callback: (value) => `${value}%` } },
      y: { ticks: { display: false } },
    },
  },
  plugins: [
    annotated(({ ctx, chartArea: { top, bottom }, scales: { x } }) => {
      const aim = x.getPixelForValue(target.value);
      stroke(ctx, [aim, top], [aim, bottom]);
      write(ctx, `${target.period} 目标 ${target.value}%`, aim, top - 6, { align: 'center' });
      write(ctx, `${latest.value}%`, 0, 20, { size: 20, weight: 'bold' });
    }),
  ],
}));
