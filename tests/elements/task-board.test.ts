import { expect } from '@open-wc/testing';
import '../../src/entries/define/task-board.ts';
import { sampleTasks } from '../fixtures/sample-tasks.ts';
import { sampleDocument } from './sample-document.ts';
import { runSharedSuite } from './shared-suite.ts';
import { clearStages, drawn, place, settled, stage, waitUntil, words } from './stage.ts';

runSharedSuite('task-board', {
  other: { data: sampleTasks, says: ['居民健康素养监测', 'Survey health literacy'] },
});

describe('<task-board>', () => {
  afterEach(clearStages);

  const board = (width: number, attributes: Record<string, string> = {}) =>
    drawn(place('task-board', { data: sampleTasks(), attributes, into: stage(width) }));

  it('is one table with heads, groups and rows where there is room, and offers no second one', async () => {
    const root = (await board(560)).shadowRoot!;
    const heads = Array.from(root.querySelectorAll('th[scope="col"]'), (head) => head.textContent);
    expect(heads).to.deep.equal(['任务', '牵头', '期限（2025年）', '状态']);
    expect(root.querySelectorAll('th[scope="rowgroup"]').length).to.equal(2);
    expect(root.querySelectorAll('th[scope="row"]').length).to.equal(5);
    expect(root.querySelector('[data-do="table"]')).to.equal(null);
  });

  it('is a list in a narrow place, with the table on request', async () => {
    const root = (await board(320)).shadowRoot!;
    expect(root.querySelectorAll('li').length).to.equal(5);
    expect(root.querySelector('table')).to.equal(null);
    root.querySelector<HTMLElement>('[data-do="table"]')!.click();
    await waitUntil(() => root.querySelector('table caption'));
    expect(root.querySelector('table')!.textContent).to.contain('2025年6月底');
  });

  it('says how many days a task is late, in words beside its sign', async () => {
    const element = await board(560, { today: '2025-07-23' });
    const late = Array.from(element.shadowRoot!.querySelectorAll('tr'), words).filter((row) =>
      /逾期/.test(row),
    );
    expect(late).to.have.length(1);
    expect(late[0]).to.contain('老年友善医疗机构验收').and.to.contain('比期限晚23天');
  });

  it('tells the page which indicator a task serves, and says how that stands, and marks the tasks of the chosen one', async () => {
    const element = await board(560);
    let chosen: string | undefined;
    element.addEventListener('indicator-select', (event) => (chosen = event.detail.indicator));
    element.shadowRoot!.querySelector<HTMLElement>('[data-do="serves"]')!.click();
    expect(chosen).to.equal('literacy');
    await settled();
    const said = element.shadowRoot!.querySelector('tr.chosen [part="chosen"]')!;
    expect(words(said)).to.contain('2025年目标 ≥31%').and.to.contain('28.5%');
    element.setAttribute('indicator', 'literacy');
    await settled();
    expect(element.shadowRoot!.querySelector('tr.chosen')!.textContent).to.contain('居民健康素养监测');
  });

  it('says that there are no tasks', async () => {
    const element = place('task-board', { data: sampleDocument() });
    await waitUntil(() => words(element).includes('没有任务'));
    expect(element.toCSV()).to.match(/^\ufeff/);
  });

  it('passes axe as a list and as a table', async () => {
    for (const width of [280, 560])
      await expect(await board(width, { today: '2025-07-23' })).to.be.accessible();
  });
});
