/** The comparison of Fingertips with a benchmark as a plain function, and as a method to register. No side effects. */
export {
  fingertipsBenchmark,
  fingertipsBenchmarkMethod,
} from '../../assessment/methods/fingertips-benchmark.ts';
export type { BenchmarkCategory, BenchmarkInput } from '../../assessment/methods/fingertips-benchmark.ts';
export type * from './input.ts';
