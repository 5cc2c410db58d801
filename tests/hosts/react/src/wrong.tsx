/** Not part of the program: what the types have to refuse. */
import { IndicatorGauge } from 'indicator-widgets/react/indicator-gauge';

export const wrong = [
  // @ts-expect-error a gauge is an arc or a bar
  <IndicatorGauge key="1" shape="ring" />,
  // @ts-expect-error a rank is a number
  <IndicatorGauge key="2" headingLevel="two" />,
  // @ts-expect-error no such event
  <IndicatorGauge key="3" onIndicatorChoose={() => undefined} />,
  // @ts-expect-error no such property
  <IndicatorGauge key="4" goal="31%" />,
];
