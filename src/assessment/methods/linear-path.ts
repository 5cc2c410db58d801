import type { Reason, Status } from '../assessment.ts';
import type { Evidence, Method, Verdict } from '../method.ts';
import { meets } from '../met.ts';
import { keptReason } from '../quantities.ts';

/** Pace from which a series counts as on track, unless the page says otherwise. */
const ON_TRACK = 1;
/** Less than the rounding of double arithmetic. */
const TINY = 1e-9;

const LOST: Readonly<Record<string, Reason>> = {
  'baseline-equals-target': 'lost-baseline-equals-target',
  'baseline-beyond-target': 'lost-baseline-beyond-target',
  'baseline-within-target': 'lost-baseline-within-target',
};

const refuse = (reason: Reason): Verdict => ({ status: 'not-assessable', reason });

/**
 * The default method: the latest value against the straight line from baseline to target. First rule that applies.
 * It states its thresholds itself (pace ≥ `onTrackThreshold`, 1 by default) and is no published body's method.
 */
export const linearPath: Method = {
  name: 'linear-path',
  judge({ prepared, met, quantities }: Evidence): Verdict {
    const { refusal, target, latest, baseline } = prepared;
    if (refusal) return refuse(refusal);
    if (met) return { status: 'met', reason: 'target-met' };
    if (met === null) return refuse('value-is-bound');
    if (latest!.at !== undefined && target!.at !== undefined && latest!.at >= target!.at - 1e-9)
      return { status: 'missed', reason: 'target-year-reached' };
    if (!baseline) return refuse('missing-baseline');
    if (baseline.bound) return refuse('bound-baseline');
    if (target!.at === undefined) return refuse('no-target-year');
    if (prepared.broken) return refuse('break-in-series');
    const { progress, timeShare, pace } = quantities;
    if (progress.reason === 'no-observation-after-baseline') return refuse(progress.reason);
    const kept = keptReason(target!, baseline.value);
    if (kept && meets(target!, baseline)) return { status: 'moving-away', reason: LOST[kept]! };
    // A baseline on the very edge of > or < has no share to go, but still a better and a worse side.
    const moved = progress.value ?? (kept ? prepared.sign * quantities.change.value! : 0);
    if (moved < -TINY) return { status: 'moving-away', reason: 'worse-than-baseline' };
    if (moved <= TINY) return { status: 'behind', reason: 'no-change' };
    if (pace.value === null) return refuse(timeShare.reason ?? 'undated');
    const onTrack = pace.value >= (prepared.options.onTrackThreshold ?? ON_TRACK) - TINY;
    const [status, reason]: [Status, Reason] = onTrack
      ? ['on-track', 'at-or-ahead-of-path']
      : ['behind', 'below-path'];
    return { status, reason };
  },
};
