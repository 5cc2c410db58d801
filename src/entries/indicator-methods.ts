/** The methods that do not ride in the classic file, in one classic script beside it. Adds no global variable. */
import './define/methods/open-sdg.ts';
import './define/methods/eurostat-target.ts';
import './define/methods/eurostat-no-target.ts';
import './define/methods/healthy-people-2020.ts';
import './define/methods/un-progress-chart.ts';
import './define/methods/escap-csi.ts';
import './define/methods/escap-api.ts';
import './define/methods/arr.ts';
import './define/methods/fingertips-recent-trend.ts';
import './define/methods/fingertips-benchmark.ts';
import './define/methods/fingertips-goal.ts';
import './define/methods/spc-mdc.ts';
