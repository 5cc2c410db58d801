/// <reference types="indicator-widgets/preact" />
import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import 'indicator-widgets/define/district-compare';
import 'indicator-widgets/define/indicator-gauge';
import type { IndicatorGauge } from 'indicator-widgets/indicator-gauge';
import plan from './plan.json';

/** A choice in one widget becomes state, which another widget follows. */
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
      <indicator-gauge ref={gauge} data={plan} area={area} shape={shape} heading-level="2" class="gauge" />
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
];

render(<App />, document.getElementById('app')!);
