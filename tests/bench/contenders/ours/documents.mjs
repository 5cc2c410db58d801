/** The models as indicator documents: what a page hands to a widget of ours. */

const documentOf = (label, areas, series, indicator) => ({
  version: 1,
  language: 'zh-CN',
  sample: true,
  source: { title: '示例数据' },
  areas,
  indicators: [{ id: 'shown', label, unit: 'percent', direction: 'higher', ...indicator, series }],
});

const ONE = [{ id: 'area', label: '某市' }];
const point = ({ period, value }) => ({ period, value });

export const DOCUMENTS = {
  gauge: ({ label, min, max, baseline, latest, target }) =>
    documentOf(
      label,
      ONE,
      [{ area: 'area', baseline: point(baseline), target: point(target), observations: [point(latest)] }],
      { limits: [min, max] },
    ),

  trend: ({ label, points, baseline, target }) =>
    documentOf(label, ONE, [
      {
        area: 'area',
        baseline: points.length > 200 ? undefined : point(baseline),
        target: point(target),
        observations: points.map(point),
      },
    ]),

  compare: ({ label, areas, period, target }) =>
    documentOf(
      label,
      areas.map(({ id, name }) => ({ id, label: name })),
      areas.map(({ id, value }) => ({
        area: id,
        target: point(target),
        observations: [{ period, value }],
      })),
    ),
};
