/** A choice in one widget is written down and handed to another. */
(function () {
  const find = (selector) => document.querySelector(selector);
  let times = 0;
  fetch('plan.json')
    .then((answer) => answer.json())
    .then((plan) => {
      find('district-compare').data = find('indicator-gauge').data = plan;
    });
  find('district-compare').addEventListener('indicator-select', (event) => {
    find('#chosen').textContent = find('indicator-gauge').area = event.detail.area;
    find('#times').textContent = String(++times);
  });
  find('#shape').addEventListener('click', () => (find('indicator-gauge').shape = 'bar'));
  find('#text').addEventListener(
    'click',
    () => (find('#said').textContent = find('indicator-gauge').toText()),
  );
})();
