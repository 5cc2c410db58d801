import type { Reason, Status } from '../assessment.ts';
import type { Evidence, Method, Verdict } from '../method.ts';
import { meets } from '../met.ts';
import { keptReason } from '../quantities.ts';

/** Pace from which a series counts as on track, unless the page says otherwise. */
const ON_TRACK = 1;
/** Less than the rounding of double arithmetic. */
const TINY = 1e-9;

const verdict = (status: Status, reason: Reason): Verdict => ({ status, reason });
const refuse = (reason: Reason): Verdict => verdict('not-assessable', reason);

/**
 * The default method: the latest value against the straight line from baseline to target. First rule that applies.
 * It states its thresholds itself (pace ≥ `onTrackThreshold`, 1 by default) and is no published body's method.
 */
export const linearPath: Method = {
  name: 'linear-path',
  judge({ prepared, met, quantity }: Evidence): Verdict {
    const { refusal, latest, baseline } = prepared;
    if (refusal) return refuse(refusal);
    if (met) return verdict('met', 'target-met');
    if (met === null) return refuse('value-is-bound');
    const target = prepared.target!;
    if (latest!.at! >= target.at! - TINY) return verdict('missed', 'target-year-reached');
    if (!baseline) return refuse('missing-baseline');
    if (baseline.bound) return refuse('bound-baseline');
    if (target.at === undefined) return refuse('no-target-year');
    const progress = quantity('progress');
    if (/^break|^no-obs/.test(progress.reason!)) return refuse(progress.reason!);
    const kept = keptReason(target, baseline.value);
    if (kept && meets(target, baseline)) return verdict('moving-away', `lost-${kept}` as Reason);
    // A baseline on the very edge of > or < has no share to go, but still a better and a worse side.
    const moved = progress.value ?? (kept ? prepared.sign * quantity('change').value! : 0);
    if (moved < -TINY) return verdict('moving-away', 'worse-than-baseline');
    if (moved <= TINY) return verdict('behind', 'no-change');
    const pace = quantity('pace');
    if (pace.value === null) return refuse(quantity('timeShare').reason ?? 'undated');
    return pace.value >= (prepared.options.onTrackThreshold ?? ON_TRACK) - TINY
      ? verdict('on-track', 'at-or-ahead-of-path')
      : verdict('behind', 'below-path');
  },
};
