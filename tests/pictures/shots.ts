/** Which stories are photographed, and how. */

/** One picture: stories of a book in a language, a look and a width, in columns. */
export interface Shot {
  readonly book: string;
  /** Names of the stories as the book exports them; one that it does not have is left out. */
  readonly stories: readonly string[];
  readonly lang: 'zh-CN' | 'en';
  readonly look: 'light' | 'dark' | 'large' | 'print';
  readonly width: number;
  readonly columns: number;
}

/** The states of one indicator: the twelve that differ most, then what else can happen. */
const TWELVE =
  'MetEarly OnTrack Behind MovingAway CeilingKept CeilingBroken Approximate RelativeChange Ratio NoBaseline NoActual Suppressed';
const OTHERS = 'Keep Missed InWords NoTarget Break Empty Problem Compact Review Shape';

/** By widget: what is shown in Chinese, 480 px, light; in English, 280 px, dark; in English, 960 px, large text. */
const BOOKS: Readonly<Record<string, readonly [string, string, string?]>> = {
  'district-compare': [
    'FourPlaces Sixteen Strip',
    'FourPlaces FromBaseline Strip Empty Problem',
    'LowerIsBetter',
  ],
  'district-map': ['Sixteen FourPlaces Outlines', 'Sixteen FourPlaces NoLayout Partly Problem'],
  'district-matrix': ['ChosenCell FewAreas PlanReview', 'TenDistricts OneArea Empty'],
  'indicator-card': [TWELVE, OTHERS],
  'indicator-gauge': [TWELVE, OTHERS],
  'indicator-sentence': [TWELVE, `${OTHERS} Short ChangeOnly Finding`],
  'indicator-spark': [`${TWELVE} Long Break InText`, OTHERS],
  'indicator-table': ['Chosen OneRow InWords Open', 'Chosen OneRow InWords Baselines Problem', 'City'],
  'plan-scoreboard': ['City Review Chosen', 'District TwoYears NoTargets Empty Problem', 'City'],
  'target-journey': [TWELVE, OTHERS],
  'target-status': [`${TWELVE} Review`, OTHERS],
  'target-trend': [`${TWELVE} TwoAreas Revised Long`, `${OTHERS} OnePoint`, 'Long'],
  'task-board': ['Overdue NoStates Chosen', 'LaterDay OneTask NoTasks Empty Problem'],
};

const words = (text: string): readonly string[] => text.split(' ');

export const SHOTS: readonly Shot[] = [
  ...Object.entries(BOOKS).flatMap(([book, [light, dark, large]]): Shot[] => [
    { book, stories: words(light), lang: 'zh-CN', look: 'light', width: 480, columns: 3 },
    { book, stories: words(dark), lang: 'en', look: 'dark', width: 280, columns: 5 },
    ...(large
      ? [{ book, stories: [large], lang: 'en', look: 'large', width: 960, columns: 1 } as const]
      : []),
  ]),
  { book: 'linked', stories: ['Areas', 'Pickers'], lang: 'zh-CN', look: 'light', width: 480, columns: 2 },
  { book: 'print', stories: ['Page'], lang: 'zh-CN', look: 'print', width: 680, columns: 1 },
];
