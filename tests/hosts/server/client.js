/** The widgets share the choice by themselves; the page listens for it where it likes, here once for all. */
(function () {
  const find = (selector) => document.querySelector(selector);
  let times = 0;
  document.addEventListener('indicator-select', (event) => {
    find('#chosen').textContent = event.detail.area;
    find('#times').textContent = String(++times);
  });
  find('#shape').addEventListener('click', () => (find('indicator-gauge').shape = 'bar'));
  find('#text').addEventListener(
    'click',
    () => (find('#said').textContent = find('indicator-gauge').toText()),
  );
})();
