/** Everything in one classic script: all tags, both languages. Adds no global variable. */
import './define/indicator-data.ts';
import './define/indicator-gauge.ts';
import './define/target-trend.ts';
import './define/district-compare.ts';
