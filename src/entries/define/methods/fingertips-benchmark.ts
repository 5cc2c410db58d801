/** Adds `method="fingertips-benchmark"` to the widgets of the page, with its words in zh-CN and en. */
import { fingertipsBenchmarkMethod } from '../../../assessment/methods/fingertips-benchmark.ts';
import { registerMethod } from '../../../assessment/register.ts';
import { fingertipsBenchmarkWords } from '../../../language/methods/fingertips-benchmark.ts';

registerMethod({ ...fingertipsBenchmarkMethod, words: fingertipsBenchmarkWords });
