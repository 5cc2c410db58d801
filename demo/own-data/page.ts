import {
  FORMATS,
  readAny,
  saidArea,
  saidColumns,
  saidMapping,
  saidPlan,
} from '../../src/entries/formats/any.ts';
import type { AnyOptions, AnyReading, Format } from '../../src/entries/formats/any.ts';
import { fileWords } from '../../src/entries/formats/words.ts';
import { byId } from './dom.ts';
import { showFigures } from './figures.ts';
import plan from './plan-table.tsv';
import records from './records.csv';
import recordsInEnglish from './records-en.csv';
import { showReport } from './report.ts';

/**
 * The page of a person with a table: what is pasted, dropped or chosen is read here, in this page, and nowhere else.
 * The modules of the formats do the reading, the classic script the drawing.
 */
const words = fileWords(document.documentElement.lang);
const table = byId('table', HTMLTextAreaElement);
const file = byId('file', HTMLInputElement);
const drop = byId('drop', HTMLElement);
const more = {
  format: byId('format', HTMLSelectElement),
  area: byId('area', HTMLInputElement),
  plan: byId('plan', HTMLInputElement),
  title: byId('title', HTMLInputElement),
  sheet: byId('sheet', HTMLInputElement),
  columns: byId('columns', HTMLInputElement),
  map: byId('map', HTMLTextAreaElement),
};
interface Sample {
  readonly text: string;
  readonly area?: string;
  readonly title: string;
  /** Invented figures are marked as such in the document. */
  readonly sample?: true;
}
const SAMPLES: Readonly<Record<string, Sample>> =
  words.tag === 'en'
    ? {
        plan: { text: plan, area: 'Tianjin', title: 'Main health indicators of Tianjin' },
        records: { text: recordsInEnglish, title: 'Sample data', sample: true },
      }
    : {
        plan: { text: plan, area: '天津市', title: '天津市“十四五”卫生健康主要指标' },
        records: { text: records, title: '示例数据', sample: true },
      };

/** What is being read; the text of the box unless it is a file or a table with merged cells. */
let given: { readonly input: string | Uint8Array; readonly name: string; readonly sample?: boolean } = {
  input: '',
  name: '',
};
let turn = 0;

async function read(): Promise<void> {
  const mine = ++turn;
  const reading = await readAny(given.input, options());
  // A later paste has overtaken this one.
  if (mine !== turn) return;
  const document = given.sample ? { ...reading.document, sample: true } : reading.document;
  const shown: AnyReading = { ...reading, document };
  showReport(shown, given.name, words);
  showFigures(shown.document);
}

/** What the person says of the table; what cannot be understood is marked where it stands. */
function options(): AnyOptions {
  const { format, area, plan, title, sheet, columns, map } = more;
  const said = {
    format: format.value as Format,
    area: saidArea(area.value),
    plan: saidPlan(plan.value),
    title: title.value.trim(),
    sheet: sheet.value.trim(),
    columns: columns.value && saidColumns(columns.value),
    map: map.value.trim() && saidMapping(map.value.trim().split('\n')),
  };
  plan.setAttribute('aria-invalid', String(plan.value !== '' && !said.plan));
  map.setAttribute('aria-invalid', String(said.map === undefined));
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value));
}

function take(input: string | Uint8Array, name: string, sample = false): void {
  given = { input, name, sample };
  void read();
}

async function takeFile(chosen: File | null | undefined): Promise<void> {
  if (!chosen) return;
  table.value = '';
  take(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
}

function takeSample(name: string): void {
  const { text, area = '', title, sample } = SAMPLES[name]!;
  table.value = text;
  for (const control of Object.values(more)) control.value = '';
  more.area.value = area;
  more.title.value = title;
  take(text, '', sample);
}

table.addEventListener('input', () => take(table.value, ''));
table.addEventListener('paste', (event) => {
  const html = event.clipboardData?.getData('text/html') ?? '';
  if (!/<table[\s>]/i.test(html)) return;
  // The clipboard's own table knows merged cells; the box shows its text.
  event.preventDefault();
  table.value = event.clipboardData!.getData('text/plain');
  take(html, '');
});
file.addEventListener('change', () => void takeFile(file.files?.[0]));
for (const name of ['dragover', 'drop', 'dragleave'] as const)
  drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.toggle('over', name === 'dragover');
    if (name === 'drop') void takeFile(event.dataTransfer?.files[0]);
  });
for (const control of Object.values(more)) control.addEventListener('change', () => void read());
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-sample]'))
  button.addEventListener('click', () => takeSample(button.dataset.sample!));

for (const name of FORMATS) more.format.add(new Option(words.word('formats', name), name));
takeSample('plan');
