/** What a reader chose inside a widget, until the page, or a widget beside it, chooses anew. */
export class Choice<Chosen extends { readonly id: string }> {
  private chosen?: Chosen;
  /** The indicator that was chosen outside when we looked last. */
  private outside?: string;

  make(chosen: Chosen): void {
    this.chosen = chosen;
  }

  /** The choice as it stands, with what is chosen outside now; an `isThere` that is false ends it. */
  settle(outside: string | undefined, isThere: (id: string) => boolean): Chosen | undefined {
    const { chosen } = this;
    const isNewer = outside !== this.outside && outside !== chosen?.id;
    if (isNewer || !isThere(chosen?.id ?? '')) this.chosen = undefined;
    this.outside = outside;
    return this.chosen;
  }
}
