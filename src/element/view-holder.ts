import type { Problem } from '../contract/document.ts';
import { ProblemError } from './load.ts';
import type { PlanInput } from './view-input.ts';

export interface ViewHolderOptions<View, Input> {
  /** What the view is made of at a width; undefined while something is missing. May throw. */
  input(width: number): Input | undefined;
  /** `other`: the view of the same data at another width. May throw. */
  make(input: Input, other?: View): View;
  /** Something new went wrong. */
  report(problem: Problem): void;
}

/** Holds the one view on show, or why there is none. An error costs the widget its picture, never the page its script. */
export class ViewHolder<View, Input extends PlanInput> {
  current?: { readonly view: View; readonly input: Input };
  problem?: Problem;

  constructor(private readonly options: ViewHolderOptions<View, Input>) {}

  /** Makes the view unless it stands at that width already. */
  build(width: number): void {
    if (this.current?.input.width === width) return;
    try {
      // At another width the data say the same.
      const { current } = this;
      const input = current ? { ...current.input, width } : this.options.input(width);
      this.current = input && { input, view: this.options.make(input, current?.view) };
      if (input) this.problem = undefined;
    } catch (error) {
      this.fail(error);
    }
  }

  /** What `draw` makes of the view; undefined when there is none, or when it cannot be drawn. */
  draw<Drawn>(draw: (view: View) => Drawn): Drawn | undefined {
    try {
      return this.current && draw(this.current.view);
    } catch (error) {
      this.fail(error);
      return undefined;
    }
  }

  private fail(error: unknown): void {
    const { problem } =
      error instanceof ProblemError
        ? error
        : new ProblemError('draw-failed', { message: String((error as Error)?.message ?? error) });
    const known = this.problem?.code === problem.code;
    this.current = undefined;
    this.problem = problem;
    if (!known) this.options.report(problem);
  }
}
