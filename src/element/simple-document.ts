/** The simple attributes of a widget. */
export interface SimpleAttributes {
  readonly value?: string;
  readonly valuePeriod?: string;
  readonly period?: string;
  readonly target?: string;
  readonly targetPeriod?: string;
  readonly baseline?: string;
  readonly baselinePeriod?: string;
  readonly unit?: string;
  readonly direction?: string;
  readonly label?: string;
  readonly heading?: string;
  readonly nature?: string;
  readonly min?: string;
  readonly max?: string;
  readonly sample?: boolean;
}

/** A document of one indicator made of simple attributes; undefined when neither value nor target is there. */
export function simpleDocument(from: SimpleAttributes, language: string): unknown {
  const { value, target, baseline } = from;
  if (!given(value) && !given(target) && !given(baseline)) return undefined;
  const number = (text: string | undefined) => (given(text) && isFinite(Number(text)) ? Number(text) : null);
  const limits = [number(from.min), number(from.max)];
  return {
    ...(language && { language }),
    indicators: [
      {
        id: 'indicator',
        label: from.label || from.heading || '—',
        unit: from.unit || undefined,
        direction: from.direction || undefined,
        nature: from.nature || undefined,
        limits: limits[0] === null && limits[1] === null ? undefined : limits,
        sample: from.sample || undefined,
        series: [
          {
            baseline: given(baseline) ? { period: from.baselinePeriod, value: baseline } : undefined,
            target: given(target) ? { period: from.targetPeriod, value: target } : undefined,
            observations: given(value) ? [{ period: from.valuePeriod ?? from.period, value }] : [],
          },
        ],
      },
    ],
  };
}

function given(text: string | undefined): text is string {
  return text !== undefined && text !== null && text !== '';
}
