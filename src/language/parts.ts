/** Stands in the register where a language has its tag: what the messages of each section are handed. */
export const PARTS = '*';

/**
 * The parts that common messages are handed, in the order in which the code gives them. `name` is text, '' where there
 * is nothing to say; `name!` yes or no; `name#` a number or its digits; `name*` a list of texts; `name@` a thing with
 * parts of its own, and `@` one whose parts stand by themselves (see `facts.ts`). `?`: may be left out.
 */
export const commonParts = {
  words: {
    file: 'kind',
    source: 'title',
    stale: 'updated loaded time',
    unitIs: 'unit',
    asIndex: 'since period value goal',
    revised: 'date',
    gap: 'distance met! ceiling!',
    name: 'indicator area',
    summary: 'name status finding',
    joined: 'clauses*',
    method: 'name',
    mapped: 'word status',
    valuePeriod: 'period',
  },
  format: {
    year: 'year',
    half: 'year part#',
    quarter: 'year part#',
    month: 'year part#',
    day: 'year part# day#',
    span: 'from to',
    years: 'from to',
    range: 'from to',
    change: 'way# amount asTarget!',
    target: 'period figure keep! words!',
    spokenRate: 'number code',
  },
  sentences: {
    value: '@',
    change: 'by@ since',
    away: 'by@ since',
    path: 'by@ falling!?',
    far: 'gap@ target@ short! due!',
    missed: 'far',
    met: '@',
    remark: '@',
    join: 'head moved? beside? far? tail?',
    given: 'given right inFile!',
    noValue: 'area',
    why: '@ clause',
    point: 'period value place# of# rest*',
  },
} as const;
