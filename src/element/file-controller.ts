import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../contract/document.ts';
import { fetchText, ProblemError, resolveAddress } from './load.ts';

export interface FileOptions {
  /** The address that stands now. */
  address(): string | undefined;
  /** Called when the file has come, or will not come. */
  changed(): void;
}

/** Gets a JSON file that stands beside the data of an element; the last address always wins. */
export class FileController implements ReactiveController {
  /** What the file holds; undefined until it has come. */
  value?: unknown;
  problem?: Problem;
  private address?: string;
  private abort?: AbortController;

  constructor(
    host: ReactiveControllerHost,
    private readonly options: FileOptions,
  ) {
    host.addController(this);
  }

  /** True while a file is asked for and has not come. */
  get isAwaited(): boolean {
    return !!this.options.address() && this.value === undefined && !this.problem;
  }

  hostUpdate(): void {
    const address = this.options.address();
    if (address === this.address) return;
    this.hostDisconnected();
    this.address = address;
    this.value = this.problem = undefined;
    if (address) void this.load(address);
  }

  hostDisconnected(): void {
    this.abort?.abort();
    // A file that had not come is asked for again when the element comes back.
    if (this.abort) this.abort = this.address = undefined;
  }

  private async load(address: string): Promise<void> {
    const abort = (this.abort = new AbortController());
    let value: unknown;
    let problem: Problem | undefined;
    try {
      value = JSON.parse(await fetchText(resolveAddress(address, document.baseURI), abort));
    } catch (error) {
      problem = (error instanceof ProblemError ? error : new ProblemError('invalid-json', { given: address }))
        .problem;
    }
    if (abort !== this.abort) return;
    this.abort = undefined;
    this.value = value;
    this.problem = problem;
    this.options.changed();
  }
}
