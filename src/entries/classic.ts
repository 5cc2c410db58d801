/** Everything in one classic script: all tags, both languages, two methods. Adds no global variable. */
import './define/area-picker.ts';
import './define/indicator-card.ts';
import './define/indicator-data.ts';
import './define/indicator-gauge.ts';
import './define/indicator-picker.ts';
import './define/indicator-table.ts';
import './define/period-picker.ts';
import './define/plan-scoreboard.ts';
import './define/target-status.ts';
import './define/target-trend.ts';
import './define/task-board.ts';
import './define/district-compare.ts';
import './define/district-map.ts';
import './define/district-matrix.ts';
import './define/methods/cn-plan-review.ts';
