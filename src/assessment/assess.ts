import type { AssessInput, Assessment, AssessOptions } from './assessment.ts';
import { explain } from './explanation.ts';
import { near, sideOf } from './order.ts';
import { meets, metSince, pointMeets } from './met.ts';
import type { Verdict } from './method.ts';
import { linearPath } from './methods/linear-path.ts';
import { prepare } from './prepare.ts';
import { quantitiesOf } from './quantities.ts';
import { methodNamed, methodNames } from './register.ts';

/**
 * Judges one series: every quantity with a number or a reason, a status with its reason, and the arithmetic behind it.
 * `series` is a series of a document, or the same written by hand; values may be numbers or published text. Data never
 * make it throw: what cannot be told is `not-assessable` with a named reason.
 */
export function assess(series: AssessInput, options: AssessOptions = {}): Assessment {
  const prepared = prepare(series ?? {}, options);
  const { target, latest, baseline, refusal, sign } = prepared;
  const met = target && latest && !refusal ? pointMeets(prepared, latest) : null;
  const { quantities, clamped } = quantitiesOf(prepared, met);
  const [name, setting] = (options.method || linearPath.name).split(/ +(.+)/) as [string, string?];
  const method = name === linearPath.name ? linearPath : methodNamed(name);
  const evidence = { prepared, met, quantities, setting };
  const verdict: Verdict = method?.judge(evidence) ?? { status: 'not-assessable', reason: 'unknown-method' };
  const since = target && !refusal ? metSince(prepared) : undefined;
  const metAt = since?.at ?? 0;
  const isMet = verdict.status === 'met';
  // A value printed as an upper bound of a measure that should fall may be better than it looks.
  const bound = quantities.progress.value === null ? undefined : latest?.bound;
  let steps: Assessment['explanation'] | undefined;
  return {
    status: verdict.status,
    reason: verdict.reason,
    category: verdict.category,
    value: verdict.value,
    flags: {
      early: isMet && latest!.at! < target!.at! - 1e-9,
      late: isMet && metAt > target!.at! + 1e-9,
      keep: !!baseline && !!target && near(baseline.value, target.value ?? NaN) && !!meets(target, baseline),
      provisional: latest?.observation.state === 'provisional',
      toleranceAssumed: target?.tolerance !== undefined && target.target.tolerance === undefined,
      clamped,
      progressBound: bound && (sideOf(bound) === sign ? 'at-least' : 'at-most'),
    },
    method: name,
    met,
    quantities,
    // Made when it is read: of a million series nobody reads it.
    get explanation() {
      return (steps =
        steps ??
        explain(
          evidence,
          verdict,
          method ? undefined : { method: name, known: [linearPath.name, ...methodNames()].join(', ') },
        ));
    },
    latest,
    baseline,
    target,
    targets: prepared.targets,
    points: prepared.points,
    metPeriod: since?.period,
  };
}
