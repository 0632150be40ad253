/** How an agreement's own terms are told: what stands "under the deal", and what "the memorandum provides for". */
import { listed } from '../phrases/notation.js';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words that stand for one another in the phrases below. */
export const termClasses = {
  /** A paper or promise that has terms. */
  instrument: words(
    `deal agreement agreements accord accords pact treaty memorandum protocol declaration communique communiqué statement document text truce ceasefire armistice arrangement compromise settlement package`,
  ),
  /** What is not agreed yet, or was long ago. */
  provides: words(
    `provides provide provided includes include included contains contain contained commits commit committed obliges oblige obliged requires require required foresees foresee foresaw envisages envisage envisaged stipulates stipulate stipulated specifies specify specified covers cover covered allows allow allowed grants grant granted binds bind bound sets set lays lay laid reaffirms reaffirm reaffirmed affirms affirm affirmed confirms confirm confirmed guarantees guaranteed restores restored extends extended prolongs prolonged limits limited bans banned ends ended lifts lifted eases eased opens opened`,
  ),
};

export const terms = {
  underDeal: listed(`
    under the|this|that|their|its new? @instrument, under the terms of the|this|that|their @instrument, under its|their terms, under the terms agreed, as part of the|this|that|their @instrument, in line with the|this|their @instrument,
    according to the joint? @instrument, the terms of the|this|their @instrument, the points|provisions|terms agreed, among the points|measures|steps|things agreed, agreed points|measures|steps|terms, in the joint|final? @instrument`),
  dealProvides: listed(`
    the|this|that|their|its joint|final|new|signed? @instrument .. @provides, it provides for, the @instrument calls for, @instrument under|by|in which|whose, the|this|their @instrument says|said|states|stated`),
  /** What introduces a list of terms. */
  points: listed(`
    points|provisions|elements|terms|parts|details|contents|measures|steps .. @instrument, @instrument include|includes|included|provides|says|reads, points|provisions|measures|steps agreed, agreed on the? following, agreed points|measures|steps, what was|they agreed`),
};
