/** What the command needs of the machine it runs on. */
export interface Host {
  readonly version: string;
  /** Environment variables, for the language. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Language of the system, where no variable names one. */
  readonly locale: string;
  /** True where a person sits before the stream. */
  readonly terminal: { readonly input: boolean; readonly output: boolean; readonly messages: boolean };
  /** Bytes of a file, `-` being standard input; an error of the system carries its `code`. */
  read(file: string): Promise<Uint8Array>;
  /** Length in bytes, when it is known before the file is read. */
  size(file: string): Promise<number | undefined>;
  write(file: string, text: string): Promise<void>;
  output(text: string): void;
  message(text: string): void;
}
