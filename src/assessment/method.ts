import type { Quantified, QuantityName, Reason, Status, Step } from './assessment.ts';
import type { Prepared } from './prepare.ts';

/** Everything a method may look at. */
export interface Evidence {
  readonly prepared: Prepared;
  readonly met: boolean | null;
  /** One quantity of the series, worked out when it is asked for. */
  quantity(name: QuantityName): Quantified;
  /** What stands behind the method's name: `0.1` of `cn-plan-review 0.1`. */
  readonly setting?: string;
}

export interface Verdict {
  /** One of our states, whose shape is drawn: the place of the method's category among them. */
  readonly status: Status;
  /** `method-class` where the method's own category says it all. */
  readonly reason: Reason;
  /** The method's own published code; absent where it has none for this case. */
  readonly category?: string;
  /** The method's number. */
  readonly value?: number | null;
  /** The arithmetic of the method; without it that of the straight line is shown. */
  readonly steps?: readonly Step[];
}

/** What a method says in one language. */
export interface MethodWords {
  /** The name that stands beside the verdict: `Open SDG`. */
  readonly name: string;
  /** The method's words for its categories, by code; they stand in place of our words for a status. */
  readonly categories?: Readonly<Record<string, string>>;
  /** Names of its quantities, and of the letters in its formulas that the language does not know. */
  readonly quantities?: Readonly<Record<string, string>>;
  /** Who publishes the method, in which document. */
  readonly source?: string;
}

/** A named way to come from numbers to a verdict. Thresholds of two methods are never mixed. */
export interface Method {
  readonly name: string;
  /** By language tag. Without words the name and the codes are shown as they are. */
  readonly words?: Readonly<Record<string, MethodWords>>;
  /** Pure; data never make it throw: what cannot be told is `not-assessable` with its reason. */
  judge(evidence: Evidence): Verdict;
}
