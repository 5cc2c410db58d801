/**
 * The limit: the finished picture of ours, put in as one ready-made string. Nothing can draw that picture for less,
 * short of drawing less. The page was given the strings (`globalThis.finished`) before the clock runs.
 */
let sheet;

function sharedSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(globalThis.finished.css);
  }
  return sheet;
}

const picture = {
  /** Knows the picture already. */
  reads: true,
  prepare: (model, { index, state, width }) => ({ index, state, width }),
  draw(box, data) {
    const host = document.createElement('finished-picture');
    for (const [name, value] of globalThis.finished.attributes) host.setAttribute(name, value);
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sharedSheet()];
    const put = ({ index, state, width }) => {
      root.innerHTML = globalThis.finished.markup[`${index}/${state}/${width}`];
    };
    put(data);
    box.append(host);
    return { update: put, resize: put, remove: () => host.remove() };
  },
};

export { picture as gauge, picture as trend, picture as compare };
