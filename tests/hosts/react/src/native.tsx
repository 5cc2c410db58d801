/// <reference types="indicator-widgets/react" />
/** The tags themselves: React 19 sets their properties and listens to their events. */
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'indicator-widgets/define/district-compare';
import 'indicator-widgets/define/indicator-gauge';
import type { IndicatorGauge } from 'indicator-widgets/indicator-gauge';
import plan from './plan.json';

function App() {
  const [area, setArea] = useState<string>();
  const [times, setTimes] = useState(0);
  const [shape, setShape] = useState<'arc' | 'bar'>('arc');
  const [text, setText] = useState('');
  const gauge = useRef<IndicatorGauge>(null);
  return (
    <main>
      <district-compare
        data={plan}
        onindicator-select={(event) => {
          setArea(event.detail.area);
          setTimes((before) => before + 1);
        }}
      />
      <output id="chosen">{area}</output> <output id="times">{times}</output>
      <indicator-gauge
        ref={gauge}
        data={plan}
        area={area}
        shape={shape}
        heading-level="2"
        className="gauge"
      />
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

export const wrong = [
  // @ts-expect-error a gauge is an arc or a bar
  <indicator-gauge key="1" shape="ring" />,
  // @ts-expect-error a rank is a number
  <indicator-gauge key="2" heading-level="two" />,
  // @ts-expect-error an indicator's event has no key
  <indicator-gauge key="3" onindicator-load={(event: KeyboardEvent) => event.key} />,
];

createRoot(document.getElementById('app')!).render(<App />);
