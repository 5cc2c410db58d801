import type { Reason, Status } from './assessment.ts';
import type { Prepared } from './prepare.ts';
import type { Quantities } from './quantities.ts';

/** Everything a method may look at. */
export interface Evidence {
  readonly prepared: Prepared;
  readonly met: boolean | null;
  readonly quantities: Quantities;
}

export interface Verdict {
  readonly status: Status;
  readonly reason: Reason;
}

/** A named way to come from numbers to a verdict. Thresholds of two methods are never mixed. */
export interface Method {
  readonly name: string;
  judge(evidence: Evidence): Verdict;
}
