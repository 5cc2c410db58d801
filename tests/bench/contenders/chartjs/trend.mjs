import { Chart, Decimation, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { annotated, charted, stroke, write } from './chart.mjs';

Chart.register(Decimation, LinearScale, LineController, LineElement, PointElement);

/** Long series are drawn with Chart.js' own decimation by least and greatest values. */
export const trend = charted(({ points, latest, target }) => ({
  type: 'line',
  data: {
    datasets: [
      {
        data: points.map(({ at, value }) => ({ x: at, y: value })),
        borderColor: '#2f6f9f',
        pointRadius: points.length > 100 ? 0 : 3,
      },
    ],
  },
  options: {
    parsing: false,
    normalized: true,
    layout: { padding: { top: 24, right: 60 } },
    plugins: { decimation: { enabled: points.length > 1000, algorithm: 'min-max' } },
    scales: {
      x: {
        type: 'linear',
        min: points[0].at,
        max: target.at,
        ticks: { callback: (value) => String(Math.round(value)) },
      },
      y: { min: 0, suggestedMax: target.value, ticks: { callback: (value) => `${value}%` } },
    },
  },
  plugins: [
    annotated(({ ctx, scales: { x, y } }) => {
      const place = (point) => [x.getPixelForValue(point.at), y.getPixelForValue(point.value)];
      stroke(ctx, place(points[0]), place(target));
      const [aim, last] = [place(target), place(latest)];
      write(ctx, `目标 ${target.value}%`, aim[0], aim[1] - 8, { align: 'center' });
      write(ctx, `${latest.value}%`, last[0] + 6, last[1], { weight: 'bold' });
    }),
  ],
}));
