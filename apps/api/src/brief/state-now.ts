/**
 * The brief as of now, made anew only when findings or rulings came: programs ask for feeds of it far more often, and most of what the log
 * takes in concerns no line.
 */
import { LastConcern, mattersView, rulingsView, type Brief } from '#core';
import type { Api } from '../api.js';
import { briefAt } from '../doors/picture.js';

export interface Stated {
  readonly brief: Brief;
  /** The same, and the brief is the same. */
  readonly version: string;
}

type Source = Parameters<typeof briefAt>[0] & Pick<Api, 'history'>;

export class StateNow {
  private readonly concern: LastConcern;
  private held: { readonly version: string; readonly brief: Promise<Brief> } | undefined;

  constructor(private readonly api: Source) {
    this.concern = new LastConcern(api.history, [mattersView, rulingsView]);
  }

  async stated(): Promise<Stated> {
    // The place first: a brief that is newer than its version is only made once more.
    const { position } = await this.api.views.checkpoint();
    const version = await this.concern.upTo(position);
    if (this.held?.version !== version || version === '') this.held = { version, brief: this.read() };
    const { held } = this;
    try {
      return { version, brief: await held.brief };
    } catch (error) {
      if (this.held === held) this.held = undefined;
      throw error;
    }
  }

  private async read(): Promise<Brief> {
    return (await briefAt(this.api, {})).brief;
  }
}
