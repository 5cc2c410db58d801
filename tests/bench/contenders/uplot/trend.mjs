import UPlot from 'uplot';
import css from 'uplot/dist/uPlot.min.css';

// Without its style sheet nothing stands where it belongs.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [sheet];

const HEIGHT = 240;

/** `shown` is changed by an update, so the hook reads it each time. */
function settings(shown, width) {
  const { points, target } = shown;
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false, range: [points[0].at, target.at] }, y: { range: [0, 80] } },
    axes: [
      { values: (_, splits) => splits.map((value) => String(Math.round(value))) },
      { values: (_, splits) => splits.map((value) => `${value}%`) },
    ],
    series: [{}, { stroke: '#2f6f9f', width: 2, points: { show: points.length <= 100 } }],
    hooks: {
      draw: [
        ({ ctx, valToPos }) => {
          const { latest, target, points } = shown;
          const place = ({ at, value }) => [valToPos(at, 'x', true), valToPos(value, 'y', true)];
          const [aim, last] = [place(target), place(latest)];
          ctx.beginPath();
          ctx.moveTo(...place(points[0]));
          ctx.lineTo(...aim);
          ctx.strokeStyle = '#5f6a77';
          ctx.stroke();
          ctx.font = '13px "Noto Sans CJK SC", sans-serif';
          ctx.fillStyle = '#17202b';
          ctx.textAlign = 'right';
          ctx.fillText(`目标 ${target.value}%`, aim[0], aim[1] - 8);
          ctx.textAlign = 'left';
          ctx.fillText(`${latest.value}%`, last[0] + 6, last[1]);
        },
      ],
    },
  };
}

/** The columns that uPlot reads are made before the clock runs. */
export const trend = {
  prepare: (model) => ({
    model,
    columns: [model.points.map(({ at }) => at), model.points.map(({ value }) => value)],
  }),
  draw(box, { model, columns }) {
    let width = box.clientWidth;
    const shown = { ...model };
    const chart = new UPlot(settings(shown, width), columns, box);
    const observer = new ResizeObserver(() => {
      if (box.clientWidth === width) return;
      width = box.clientWidth;
      chart.setSize({ width, height: HEIGHT });
    });
    observer.observe(box);
    return {
      update(next) {
        Object.assign(shown, next.model);
        chart.setData(next.columns);
      },
      remove() {
        observer.disconnect();
        chart.destroy();
      },
    };
  },
};
