import { SVGRenderer, CanvasRenderer } from 'echarts/renderers';
import { init, use } from 'echarts/core';

/* global RENDERER -- 'svg' or 'canvas', put in by the bundler, which leaves the other one out. */
use(RENDERER === 'svg' ? SVGRenderer : CanvasRenderer);

/** Makes a kind of picture of ECharts options; no animation, as everybody. */
export function charted(options) {
  return {
    prepare: (model) => ({ animation: false, ...options(model) }),
    draw(box, data) {
      const chart = init(box, null, { renderer: RENDERER });
      chart.setOption(data);
      let width = box.clientWidth;
      const observer = new ResizeObserver(() => {
        if (box.clientWidth === width) return;
        width = box.clientWidth;
        chart.resize();
      });
      observer.observe(box);
      return {
        update: (next) => chart.setOption(next),
        remove() {
          observer.disconnect();
          chart.dispose();
        },
      };
    },
  };
}
