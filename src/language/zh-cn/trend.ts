const WHOLE: Readonly<Record<string, string>> = {
  country: '全国',
  province: '全省',
  city: '全市',
  district: '全区',
  county: '全县',
};

/** Words of `<target-trend>` in Chinese; the keys and parameters that every language gives. */
export const trend = {
  /** Instructions for a voice. */
  keys: '用方向键逐点查看',
  area: '地区',
  baseline: '基期',
  unpublished: '无公布值',
  /** Behind a period or a span of them: 2016—2019年无公布值. */
  missing: (span: string, reason: string): string => `${span}${reason}`,
  fromPath: (distance: string, above: boolean): string => `${above ? '高于' : '低于'}计划路径${distance}`,
  /** Heads of the rows in the box beside a point. */
  fromPathHead: (above: boolean): string => `${above ? '高于' : '低于'}路径`,
  toTargetHead: (due: string): string => `距${due}目标`,
  change: (since: string, distance: string, up: boolean): string =>
    distance ? `比${since}${up ? '提高' : '下降'}${distance}` : `与${since}持平`,
  toTarget: (due: string, target: string, distance: string): string => `距${due}目标${target}还差${distance}`,
  onTarget: (due: string, target: string): string => `达到${due}目标${target}`,
  /** Under the name at the gate; either part may be ''. */
  gate: (due: string, distance: string): string => [due, distance].filter(Boolean).join('，'),
  /** `target`: 目标 ≥3.9. */
  formerTarget: (target: string): string => `原${target}`,
  pathNote: '虚线为计划路径',
  revisedNote: (due: string, former: string, date: string, reason: string): string =>
    `${due}目标原为${former}${date && `，${date}调整`}${reason && `（${reason}）`}`,
  projected: (figure: string): string => `外推值${figure}`,
  projection: '趋势外推',
  /** A sentence that follows the finding. */
  projectionFinding: (since: string, due: string, figure: string, met: boolean): string =>
    `按${since}以来的速度，${due}约为${figure}，${met ? '可' : '不能'}达到目标。`,
  projectionNote: '点线为线性外推，不是预测结论',
  level: (since: string): string => `${since}水平`,
  index: '指数100',
  changesSince: (since: string): string => `较${since}的变化`,
  /** Beside the line of a break, in two lines. */
  break: (period: string): readonly string[] => [`${period}起口径调整，`, '前后不可比'],
  breakNote: (periods: string): string => `竖虚线：${periods}口径调整`,
  missingNote: (what: string): string => `斜线区：${what}`,
  undatedNote: (area: string, figures: readonly string[]): string =>
    `未标在时间轴上：${area && `${area} `}${figures.join('、')}`,
  /** Below a figure without any value. */
  noPoints: '没有可标在时间轴上的公布值',
  areasHeading: (indicator: string, areas: string): string => `${indicator}：${areas}`,
  areasJoined: (names: readonly string[]): string =>
    names.length === 2 ? names.join('与') : names.join('、'),
  ofArea: (area: string, sentence: string): string => area + sentence,
  /** The area above another one, as a place to compare with; '' for a level without such a word. */
  whole: (level = ''): string => WHOLE[level] ?? '',
  /** Two areas at one period. `pace`: both ahead of their paths (1), both behind (−1), or neither (0). */
  beside: (
    period: string,
    [area, value]: readonly [area: string, value: string],
    other: string,
    distance: string,
    above: boolean,
    pace: number,
  ): string =>
    `${period}${area}为${value}，${distance ? `比${other}${above ? '高' : '低'}${distance}` : `与${other}相同`}${pace ? `；两者都${pace > 0 ? '快' : '慢'}于各自的计划路径` : ''}。`,
  /** Areas in another unit, and those beyond the sixth. */
  notDrawn: (names: string): string => `单位不同或超过6个地区，未画入图中：${names}`,
  otherPopulation: '各地统计口径不同，不宜直接比较',
  ownTargets: '各地目标值各自确定',
  half: (year: number, part: number): string => `${year}年${part > 1 ? '下' : '上'}半年`,
  quarter: (year: number, part: number): string => `${year}年${part}季度`,
  month: (year: number, part: number): string => `${year}年${part}月`,
};
