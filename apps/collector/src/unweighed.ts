/** Matters that cannot be weighed, each told of once until it can be again, or cannot be for another reason. */
export class Unweighed {
  private readonly reasons = new Map<string, string>();

  constructor(private readonly report: (line: string) => void) {}

  /** Undefined where weighing throws. */
  unless<T>(matter: string, weigh: () => T): T | undefined {
    try {
      const weighed = weigh();
      this.reasons.delete(matter);
      return weighed;
    } catch (error) {
      const reason = String(error);
      if (this.reasons.get(matter) !== reason) this.report(`deciding passes over ${matter}: ${reason}`);
      this.reasons.set(matter, reason);
      return undefined;
    }
  }
}
