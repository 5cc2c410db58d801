import type { AssessInput, Assessment, AssessOptions, Flags, Point, Step } from './assessment.ts';
import { explain } from './explanation.ts';
import { near, sideOf } from './order.ts';
import { meets, metSince, pointMeets } from './met.ts';
import type { Evidence, Verdict } from './method.ts';
import { linearPath } from './methods/linear-path.ts';
import { listOf, prepare } from './prepare.ts';
import type { PointList, Prepared } from './prepare.ts';
import { quantitiesOf } from './quantities.ts';
import { methodNamed, methodNames } from './register.ts';

/**
 * Judges one series: every quantity with a number or a reason, a status with its reason, and the arithmetic behind it.
 * `series` is a series of a document, or the same written by hand; values may be numbers or published text. Data never
 * make it throw: what cannot be told is `not-assessable` with a named reason.
 */
export function assess(series: AssessInput, options: AssessOptions = {}): Assessment {
  const prepared = prepare(series ?? {}, options);
  const { target, latest, refusal } = prepared;
  const met = target && latest && !refusal ? pointMeets(prepared, latest) : null;
  const [name, setting] = (options.method || linearPath.name).split(/ +(.+)/) as [string, string?];
  const method = name === linearPath.name ? linearPath : methodNamed(name);
  const evidence = evidenceOf(prepared, met, setting);
  const verdict: Verdict = method?.judge(evidence) ?? { status: 'not-assessable', reason: 'unknown-method' };
  const asked = method ? undefined : { method: name, known: [linearPath.name, ...methodNames()].join(', ') };
  const since = target && !refusal ? metSince(prepared) : undefined;
  return new Judged(name, { prepared, met, asked, since }, verdict);
}

/** The formulas are made anew where they are needed: they would be the most that an assessment holds. */
function evidenceOf(prepared: Prepared, met: boolean | null, setting?: string): Evidence {
  const { quantity } = quantitiesOf(prepared, met);
  return { prepared, met, setting, quantity };
}

/** The points of an assessment one by one: of a long series not all are made. */
export function pointList(assessment: Assessment): PointList {
  return assessment instanceof Judged ? assessment.list : listOf(assessment.points);
}

/** What the rest of an assessment is made of, and what was made of it. */
interface Made {
  readonly prepared: Prepared;
  readonly met: boolean | null;
  /** The name of a method that is not known, and those that are. */
  readonly asked?: Step['inputs'];
  readonly since?: Point;
  flags?: Flags;
  quantities?: Assessment['quantities'];
  steps?: Assessment['explanation'];
}

/** What stands in a getter is worked out when it is read: of thousands of series nobody reads it. */
class Judged implements Assessment {
  readonly status: Verdict['status'];
  readonly reason: Verdict['reason'];
  readonly category: Verdict['category'];
  readonly value: Verdict['value'];
  readonly met: Assessment['met'];
  readonly latest: Assessment['latest'];
  readonly baseline: Assessment['baseline'];
  readonly target: Assessment['target'];
  readonly targets: Assessment['targets'];
  readonly metPeriod: Assessment['metPeriod'];

  constructor(
    readonly method: string,
    private readonly made: Made,
    private readonly verdict: Verdict,
  ) {
    const { prepared, met } = made;
    this.status = verdict.status;
    this.reason = verdict.reason;
    this.category = verdict.category;
    this.value = verdict.value;
    this.met = met;
    this.latest = prepared.latest;
    this.baseline = prepared.baseline;
    this.target = prepared.target;
    this.targets = prepared.targets;
    this.metPeriod = made.since?.period;
  }

  get list(): PointList {
    return this.made.prepared.list;
  }

  get points(): Assessment['points'] {
    return this.list.all;
  }

  get flags(): Flags {
    return (this.made.flags ??= flagsOf(this, this.made));
  }

  get quantities(): Assessment['quantities'] {
    const { made } = this;
    return (made.quantities ??= quantitiesOf(made.prepared, made.met).all());
  }

  get explanation(): Assessment['explanation'] {
    const { made, verdict } = this;
    return (made.steps ??= explain(evidenceOf(made.prepared, made.met), verdict, made.asked));
  }

  /** Everything, where it is written down. */
  toJSON(): Assessment {
    const { made, verdict, ...told } = this;
    const { points, flags, quantities, explanation } = this;
    return { ...told, points, flags, quantities, explanation };
  }
}

function flagsOf({ status, target, latest, baseline }: Assessment, { prepared, met, since }: Made): Flags {
  const isMet = status === 'met';
  // A value printed as an upper bound of a measure that should fall may be better than it looks.
  const bound = latest?.bound;
  const share = bound && quantitiesOf(prepared, met).quantity('progress').value;
  return {
    early: isMet && latest!.at! < target!.at! - 1e-9,
    late: isMet && (since?.at ?? 0) > target!.at! + 1e-9,
    keep: !!baseline && !!target && near(baseline.value, target.value ?? NaN) && !!meets(target, baseline),
    provisional: latest?.observation.state === 'provisional',
    toleranceAssumed: target?.tolerance !== undefined && target.target.tolerance === undefined,
    get clamped() {
      return quantitiesOf(prepared, met).clamped();
    },
    progressBound:
      bound && share !== null ? (sideOf(bound) === prepared.sign ? 'at-least' : 'at-most') : undefined,
  };
}
