import type { AssessInput, Assessment, AssessOptions, Flags } from './assessment.ts';
import { explain } from './explanation.ts';
import { compared, meets, metSince } from './met.ts';
import type { Method, Verdict } from './method.ts';
import { linearPath } from './methods/linear-path.ts';
import type { Prepared } from './prepare.ts';
import { prepare } from './prepare.ts';
import { quantities as quantitiesOf } from './quantities.ts';
import type { Quantities } from './quantities.ts';
import { near } from './target.ts';

const methods: Record<string, Method> = { [linearPath.name]: linearPath };

/** Makes a method available by its name. Registering the same name again replaces it. */
export function registerMethod(method: Method): void {
  methods[method.name] = method;
}

/** Names of the methods that are available. */
export function methodNames(): string[] {
  return Object.keys(methods);
}

/**
 * Judges one series: every quantity with a number or a reason, a status with its reason, and the arithmetic behind it.
 * `series` is a series of a document, or the same written by hand; values may be numbers or published text. Data never
 * make it throw: what cannot be told is `not-assessable` with a named reason.
 */
export function assess(series: AssessInput, options: AssessOptions = {}): Assessment {
  const prepared = prepare(series ?? {}, options);
  const { target, latest, baseline } = prepared;
  const met = target && latest && !prepared.refusal ? meets(target, compared(prepared, latest)) : null;
  const { quantities, clamped } = quantitiesOf(prepared, met);
  const name = options.method || linearPath.name;
  const method = Object.prototype.hasOwnProperty.call(methods, name) ? methods[name] : undefined;
  const evidence = { prepared, met, quantities };
  const verdict: Verdict = method?.judge(evidence) ?? { status: 'not-assessable', reason: 'unknown-method' };
  const since = target && !prepared.refusal ? metSince(prepared) : undefined;
  const asked = method ? undefined : { method: name, known: methodNames().join(', ') };
  return {
    ...verdict,
    flags: flagsOf(prepared, verdict, quantities, clamped, since?.at),
    method: name,
    met,
    quantities,
    explanation: explain(evidence, verdict, asked),
    ...(latest && { latest }),
    ...(baseline && { baseline }),
    ...(target && { target }),
    ...(since?.period !== undefined && { metPeriod: since.period }),
  };
}

function flagsOf(
  prepared: Prepared,
  { status }: Verdict,
  quantities: Quantities,
  clamped: boolean,
  metAt: number | undefined,
): Flags {
  const { target, latest, baseline, sign } = prepared;
  const due = target?.at;
  const isMet = status === 'met';
  const bound = latest?.bound && quantities.progress.value !== null ? latest.bound[0] : undefined;
  // A value printed as an upper bound of a measure that should fall may be better than it looks.
  const progressBound = bound && (bound === (sign < 0 ? 'l' : sign && 'g') ? 'at-least' : 'at-most');
  return {
    early: isMet && due !== undefined && latest?.at !== undefined && latest.at < due - 1e-9,
    late: isMet && due !== undefined && metAt !== undefined && metAt > due + 1e-9,
    keep:
      !!target &&
      !!baseline &&
      target.value !== null &&
      near(baseline.value, target.value) &&
      meets(target, baseline) === true,
    provisional: latest?.observation.state === 'provisional',
    toleranceAssumed: target?.tolerance !== undefined && target.target.tolerance === undefined,
    clamped,
    ...(progressBound && { progressBound }),
  };
}
