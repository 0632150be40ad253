/**
 * A reader may be a model somewhere else: asked over the network, it may be away, cost something, and say what the text does
 * not. What it answered is a fact in the log like any other reading: nothing that is read there asks it again.
 */
/** Beside the findings of an article that a model was asked about, or should have been. */
export interface Asked {
  readonly model: string;
  /** Hash of all that the model is told besides the article. */
  readonly prompt: string;
  readonly requests: number;
  /** As the endpoint counts them, over all requests; as we guess where it does not say. */
  readonly tokens: number;
  /** Statements that were not believed, by reason (`no-substring`, `unknown-value` …). */
  readonly dropped: Readonly<Record<string, number>>;
  /** Characters at the end of a very long text that were not read. */
  readonly unread?: number;
  /** Why the rules read it; `later` when the model is to be asked as soon as it can be. */
  readonly instead?: { readonly because: string; readonly later: boolean };
}
