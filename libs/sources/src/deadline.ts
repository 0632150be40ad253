/** A time after which nobody is waited for: what is late goes on by itself, and nothing of it is used. */
export const late = Symbol('late');

export class Deadline {
  private readonly ends: Promise<typeof late>;
  private readonly timer: NodeJS.Timeout;
  private over = false;

  constructor(ms: number) {
    let end: () => void = () => undefined;
    this.ends = new Promise((resolve) => {
      end = () => {
        resolve(late);
      };
    });
    this.timer = setTimeout(() => {
      this.over = true;
      end();
    }, ms);
  }

  get isOver(): boolean {
    return this.over;
  }

  async orLate<T>(work: Promise<T>): Promise<T | typeof late> {
    const answer = await Promise.race([work, this.ends]);
    // Nobody hears of a failure after the end.
    if (answer === late) work.catch(() => undefined);
    return answer;
  }

  /** To be called when the work is done, so that nothing waits for the time to pass. */
  clear(): void {
    clearTimeout(this.timer);
  }
}
