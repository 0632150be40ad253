/** Counts the open tags inside an element that nobody needs to look at, so that its own end is told from theirs. */
export class OpenTags {
  /** How deep they went. */
  deepest = 0;
  private depth = 0;
  private byName: Map<string, number> | undefined;

  get hasAny(): boolean {
    return this.depth > 0;
  }

  get hadAny(): boolean {
    return this.deepest > 0;
  }

  enter(name: string, isEmpty: boolean): void {
    if (this.depth >= this.deepest) this.deepest = this.depth + 1;
    if (isEmpty) return;
    this.depth += 1;
    this.byName ??= new Map();
    this.byName.set(name, (this.byName.get(name) ?? 0) + 1);
  }

  /** Whether it was one of these that ends here. */
  leave(name: string): boolean {
    const open = this.byName?.get(name) ?? 0;
    if (open === 0) return false;
    this.depth -= 1;
    if (open === 1) this.byName?.delete(name);
    else this.byName?.set(name, open - 1);
    return true;
  }
}
