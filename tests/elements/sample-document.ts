/** Invented figures of stand-in places, marked as sample; a fresh object at each call. */
export function sampleDocument(): Record<string, unknown> {
  const area = (id: string, zh: string, en: string, parent?: string) => ({
    id,
    label: { 'zh-CN': zh, en },
    ...(parent && { parent }),
  });
  const series = (id: string, baseline: number, values: readonly number[]) => ({
    area: id,
    baseline: { period: '2020', value: baseline },
    target: { period: '2025', value: '≥31%' },
    observations: values.map((value, index) => ({ period: String(2021 + index), value })),
  });
  return {
    version: 1,
    language: 'zh-CN',
    sample: true,
    updated: '2025-06-30',
    source: { title: { 'zh-CN': '某市规划', en: 'Plan of a city' } },
    plans: [{ id: 'plan', label: { 'zh-CN': '“某五”', en: 'Plan' }, from: '2021', to: '2025' }],
    areas: [
      area('city', '某市', 'City'),
      area('a', '甲区', 'District A', 'city'),
      area('b', '乙区', 'District B', 'city'),
      area('c', '丙区', 'District C', 'city'),
    ],
    indicators: [
      {
        id: 'literacy',
        label: { 'zh-CN': '居民健康素养水平', en: 'Health literacy' },
        unit: 'percent',
        direction: 'higher',
        nature: 'anticipatory',
        series: [
          series('city', 17.4, [20.1, 23.9, 28.5]),
          series('a', 16.2, [18.4, 22.3, 27.2]),
          series('b', 18.9, [22.5, 26.8, 31.4]),
          series('c', 15.0, [15.2, 14.9, 14.8]),
        ],
      },
      {
        id: 'worded',
        label: { 'zh-CN': '服务覆盖', en: 'Coverage' },
        unit: 'percent',
        direction: 'higher',
        series: [
          {
            area: 'city',
            target: { period: '2025', value: '全覆盖' },
            observations: [{ period: '2020', value: 90 }],
          },
        ],
      },
    ],
  };
}
