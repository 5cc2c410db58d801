/* What the checks look at in a page. Written for every engine: the server lowers it. */
window.tools = (() => {
  const root = (tag) => document.querySelector(tag)?.shadowRoot;
  const find = (tag, selector) => root(tag)?.querySelector(selector) ?? null;
  const shown = (node) => node.getClientRects().length > 0;

  /** Ours that are on the page, those in a sentence included. */
  const ours = () =>
    [...document.querySelectorAll('main *')].filter(({ localName }) => localName.includes('-'));

  /**
   * Elements that should show something by themselves and do not yet, by name. One far below is drawn when the reader comes
   * near: so a reader comes.
   */
  function blank() {
    const left = [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.includes('-') && !/^indicator-data$|-picker$/.test(localName))
      .filter((element) => !element.shadowRoot?.querySelector('svg, table, [part~="finding"]'));
    if (left.length) left[0].scrollIntoView();
    return left.map((element) => element.localName);
  }

  /** Everything a reader sees or hears in a widget. */
  function words(element) {
    const inside = element.shadowRoot ?? element;
    const labels = [...inside.querySelectorAll('[aria-label]')].map((node) =>
      node.getAttribute('aria-label'),
    );
    // Where style sheets cannot be adopted, they stand in the tree.
    const texts = [...inside.childNodes].filter(({ localName }) => localName !== 'style');
    return [...texts.map((node) => (node.nodeType === 8 ? '' : node.textContent)), ...labels]
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** True when a reader's eye has nothing of it: said to voices only, or cut off on purpose. */
  function isUnseen(node, host) {
    for (let at = node; at && at !== host; at = at.parentNode?.host ?? at.parentNode) {
      if (!(at instanceof Element)) continue;
      const { visibility, clip, clipPath, overflowX } = getComputedStyle(at);
      if (visibility === 'hidden' || (clip && clip !== 'auto') || /inset/.test(clipPath)) return true;
      if (/auto|scroll|hidden/.test(overflowX)) return true;
    }
    return false;
  }

  /** Widths of letters are estimated, and every engine has its own: so much may stand over the edge, in px. */
  const SLACK = 3;

  /** The box of a text; inside of a picture an element has the surer one, elsewhere it is wider than its words. */
  function boxOf(text) {
    if (text.parentNode instanceof SVGElement) return text.parentNode.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(text);
    return range.getBoundingClientRect();
  }

  /** Texts of a widget that stand outside its box. */
  function outside(element) {
    const box = element.getBoundingClientRect();
    const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { data, parentNode } = walker.currentNode;
      if (
        !data.trim() ||
        parentNode.localName === 'style' ||
        !shown(parentNode) ||
        isUnseen(parentNode, element)
      )
        continue;
      const { left, right, width } = boxOf(walker.currentNode);
      const over = Math.max(box.left - left, right - box.right);
      if (width && over > SLACK) found.push(`${data.trim()}: ${Math.round(over)} px`);
    }
    return found;
  }

  /** Figures without a width or a height. */
  const flat = (element) =>
    [...element.shadowRoot.querySelectorAll('[part~="chart"]')].filter((figure) => {
      const { width, height } = figure.getBoundingClientRect();
      return !width || !height;
    }).length;

  return { root, find, ours, blank, words, outside, flat };
})();
