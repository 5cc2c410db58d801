import { Chart } from 'chart.js';

/** Draws what the library itself has no word for: the target with its label, and values beside their marks. */
export const annotated = (draw) => ({ id: 'annotated', afterDatasetsDraw: draw });

/** Makes a kind of picture of Chart.js settings; no animation, no tooltip, as everybody. */
export function charted(settings) {
  return {
    prepare: settings,
    draw(box, data) {
      const canvas = document.createElement('canvas');
      box.append(canvas);
      const { options } = data;
      options.responsive = true;
      options.maintainAspectRatio = false;
      options.animation = false;
      const chart = new Chart(canvas, data);
      return {
        update(next) {
          chart.data = next.data;
          chart.config.plugins = next.plugins;
          chart.update('none');
        },
        remove() {
          chart.destroy();
          canvas.remove();
        },
      };
    },
  };
}

/** Words on the canvas in the page's font. */
export function write(context, words, x, y, { size = 13, weight = 'normal', align = 'left' } = {}) {
  context.font = `${weight} ${size}px "Noto Sans CJK SC", sans-serif`;
  context.textAlign = align;
  context.fillStyle = '#17202b';
  context.fillText(words, x, y);
}

/** A line from one place to another. */
export function stroke(context, from, to) {
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.strokeStyle = '#17202b';
  context.stroke();
}
