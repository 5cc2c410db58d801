/**
 * What stands in every page of the benchmark, whoever draws in it: boxes, data made before the clock runs, and the
 * actions that are measured. The contender's own bundle puts `globalThis.contender` beside it.
 */
import { MODELS, asPublished, readModel } from '../models.mjs';

/** Updates go through these states of the figures, over and over, each time as fresh objects. */
const STATES = 5;

const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Some widgets draw when they were measured, so everybody gets the same number of frames. */
async function settle(frames = 5) {
  for (let count = 0; count < frames; count++) await frame();
}

let boxes = [];
let charts = [];
/** By state, then by box. */
let data = [];
let picture;
let options;

/** Data of one state; `width` tells the limit which string to put in, the others need none. */
function prepared(state, width = options.width) {
  const { kind, count, points, areas, fromDocument } = options;
  return Array.from({ length: count }, (_, index) => {
    const model = MODELS[kind]({ index, state, points, areas });
    return fromDocument && !picture.reads ? asPublished(model) : own(model, { index, state, width });
  });
}

/** A model in the contender's own form. */
const own = (model, place) => (picture.prepare ? picture.prepare(model, place) : model);

function drawAll() {
  const read = options.fromDocument && !picture.reads ? (model) => own(readModel(model)) : (model) => model;
  charts = boxes.map((box, index) => picture.draw(box, read(data[0][index]), options));
}

function makeBoxes({ count, width, height, columns }) {
  const grid = document.createElement('div');
  grid.className = 'grid';
  grid.style.gridTemplateColumns = `repeat(${columns}, max-content)`;
  boxes = Array.from({ length: count }, () => {
    const box = document.createElement('div');
    box.style.width = `${width}px`;
    box.style.height = `${height}px`;
    grid.append(box);
    return box;
  });
  document.body.append(grid);
}

const bench = {
  /** Everything that is not measured: boxes, data, and one empty round of what is. */
  async ready(given) {
    options = given;
    picture = globalThis.contender[given.kind];
    makeBoxes(given);
    // States but the first are for updates.
    data = Array.from({ length: 1 + (given.updates ?? 0) }, (_, round) => prepared(round % STATES));
    await settle();
  },

  async nothing() {
    await settle();
  },

  async draw() {
    drawAll();
    await settle();
  },

  /** All charts get their next figures, once a frame. */
  async update() {
    for (const next of data.slice(1)) {
      charts.forEach((chart, index) => chart.update(next[index]));
      await frame();
    }
    await settle();
  },

  /** The boxes take each of the widths in turn, as when a window is dragged. */
  async resize() {
    const strings = options.widths.map((width) => (charts[0].resize ? prepared(0, width) : undefined));
    for (const [round, width] of options.widths.entries()) {
      for (const box of boxes) box.style.width = `${width}px`;
      if (strings[round]) charts.forEach((chart, index) => chart.resize(strings[round][index]));
      await frame();
    }
    await settle();
  },

  /** Draws all and takes all away, again and again. */
  async churn(times) {
    for (let round = 0; round < times; round++) {
      drawAll();
      await settle(3);
      for (const chart of charts) chart.remove();
      await settle(1);
    }
    charts = [];
  },

  /** One picture of each kind in a page that was just opened; gives when they stood, in ms since the navigation. */
  async start({ kinds, width, height }) {
    makeBoxes({ count: kinds.length, width, height, columns: 3 });
    kinds.forEach((kind, index) => {
      const drawer = globalThis.contender[kind];
      const model = MODELS[kind]({ index });
      drawer.draw(boxes[index], drawer.prepare ? drawer.prepare(model, {}) : model);
    });
    await settle(2);
    return performance.now();
  },

  /** Of ours only: what stands in the shadow roots, for the limit; by box, state and width. */
  async finished(widths) {
    const markup = {};
    const read = (state, width) =>
      boxes.forEach((box, index) => {
        const { shadowRoot } = box.firstElementChild;
        // What Lit writes for itself is no part of the picture.
        markup[`${index}/${state}/${width}`] = shadowRoot.innerHTML.replace(/<!--.*?-->/gs, '');
      });
    await bench.draw();
    for (const width of widths) {
      for (const box of boxes) box.style.width = `${width}px`;
      await settle();
      read(0, width);
    }
    for (const box of boxes) box.style.width = `${options.width}px`;
    for (let state = 0; state < data.length; state++) {
      charts.forEach((chart, index) => chart.update(data[state][index]));
      await settle();
      read(state, options.width);
    }
    const host = boxes[0].firstElementChild;
    const rules = host.shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) => Array.from(cssRules));
    return {
      markup,
      css: rules.map(({ cssText }) => cssText).join('\n'),
      attributes: Array.from(host.attributes, ({ name, value }) => [name, value]),
    };
  },
};

globalThis.bench = bench;
