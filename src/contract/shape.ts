/**
 * The document's shape, declared once: the reader checks with it and the JSON Schema is generated from it.
 *
 * One line a shape, `name:type` a field, `!` behind a field that must be there. Types: `text` (localized) · `string` ·
 * `number` · `amount` (a number of 0 or more) · `boolean` · `period` · `unit` · `value` (number, published text or null) · `pair` · `limits` ·
 * `groups` (lists of strings) · `version` · `=list` one word of WORDS · `@shape` an object · `[shape` a list of
 * objects · `*shape` a point or points in any short form.
 */

const split = (line: string): readonly string[] => line.split(' ');

export const WORDS: Readonly<Record<string, readonly string[]>> = {
  direction: split('higher lower near range none'),
  comparator: split('ge gt le lt eq approx range'),
  form: split('exact bound approx range change ratio words empty'),
  change: split('relative points'),
  kind: split('measure task'),
  observed: split('provisional estimated suppressed not-collected not-applicable'),
  task: split('planned in-progress done delayed'),
};

/** Type by field. Without a prototype: a field is there when it was declared. */
export type Shape = Readonly<Record<string, string>>;

function shape(line: string): Shape {
  const fields = Object.create(null) as Record<string, string>;
  for (const field of split(line)) {
    const [name, type] = field.split(':') as [string, string];
    fields[name] = type;
  }
  return fields;
}

const FIGURE =
  'value:value text:string form:=form comparator:=comparator range:pair change:@change referencePeriod:string ' +
  'scope:string unit:unit period:period lower:number upper:number note:text ';
/** What an indicator states for all its series and a series may state for itself. */
const MEASURED = 'nature:string unit:unit direction:=direction population:text ';
const POINTS = 'area:string baseline:*observation target:*target targets:*target observations:*observation';

export const SHAPES: Readonly<Record<string, Shape>> = {
  document: shape(
    '$schema:string version:version id:string language:string title:text source:@source updated:string sample:boolean ' +
      'plans:[plan areas:[area indicators:[indicator!',
  ),
  source: shape('title:text publisher:text url:string published:string'),
  plan: shape('id:string! label:text from:period! to:period!'),
  area: shape('id:string! label:text level:string parent:string'),
  indicator: shape(
    'id:string kind:=kind label:text shortLabel:text printedLabel:text description:text domain:text decimals:amount limits:limits ' +
      'comparable:groups sample:boolean series:[series state:=task due:string lead:text group:text serves:string ' +
      'value:value text:string period:period ' +
      MEASURED +
      POINTS,
  ),
  series: shape('source:@source note:text ' + MEASURED + POINTS),
  observation: shape(
    FIGURE + 'periodText:text state:=observed break:boolean count:number denominator:number source:@source',
  ),
  target: shape(FIGURE + 'tolerance:amount revised:@revised'),
  change: shape('kind:=change! by:number!'),
  revised: shape('on:string reason:text'),
};

/** The fields that each shape cannot be without. */
export const REQUIRED: Readonly<Record<string, readonly string[]>> = Object.keys(SHAPES).reduce(
  (all, name) => ({
    ...all,
    [name]: Object.keys(SHAPES[name]!).filter((key) => /!/.test(SHAPES[name]![key]!)),
  }),
  {},
);

/** The type of a field, when the shape has it. */
export function typeOf(name: string, key: string): string | undefined {
  return SHAPES[name]![key];
}
