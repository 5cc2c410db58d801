import { useRef, useState } from 'react';
import { DistrictCompare } from 'indicator-widgets/react/district-compare';
import { IndicatorGauge } from 'indicator-widgets/react/indicator-gauge';
import type { IndicatorGauge as Gauge } from 'indicator-widgets/indicator-gauge';
import plan from './plan.json';

/** A choice in one widget becomes state, which another widget follows. */
export function App() {
  const [area, setArea] = useState<string>();
  const [times, setTimes] = useState(0);
  const [shape, setShape] = useState<'arc' | 'bar'>('arc');
  const [text, setText] = useState('');
  const gauge = useRef<Gauge>(null);
  return (
    <main>
      <DistrictCompare
        data={plan}
        onIndicatorSelect={(event) => {
          setArea(event.detail.area);
          setTimes((before) => before + 1);
        }}
      />
      <output id="chosen">{area}</output> <output id="times">{times}</output>
      <IndicatorGauge ref={gauge} data={plan} area={area} shape={shape} headingLevel={2} className="gauge" />
      <button id="shape" onClick={() => setShape('bar')}>
        bar
      </button>
      <button id="text" onClick={() => setText(gauge.current!.toText())}>
        text
      </button>
      <output id="said">{text}</output>
    </main>
  );
}
