/** Shapes of the path article → finding → event → state → notice, from any of its stations, both ways. */
import { z } from 'zod';
import { answeredMoment, BriefLine, Due, Evidence, RulingNote } from './evidence.js';
import { instant } from './instant.js';
import { LogEvent } from './operation.js';
import { DifferenceRun } from './revisions.js';

const position = z.number().int();
const kind = z.enum(['outcome', 'meeting', 'reaction']);

export const EventStep = z
  .object({
    position,
    subject: z.string(),
    type: z.string(),
    happened: z.object({ at: instant, precision: z.string() }),
    learntAt: instant,
    before: z.string().nullable().describe('status or stance of a matter; null before the first and for other facts'),
    after: z.string().nullable(),
    notice: z.string().nullable().describe('id of the notice that it raised'),
  })
  .meta({ id: 'EventStep' });

export const Paragraph = z
  .object({
    text: z.string().describe('archived characters'),
    start: z.number().int().describe('of the sentence, UTF-16 offset into this text'),
    end: z.number().int().describe('exclusive'),
    isCut: z.boolean().describe('the paragraph is longer than what is given of it'),
  })
  .meta({ id: 'Paragraph' });

export const SaidFields = z
  .object({
    what: z.string().describe('topic, kind of meeting, or what a stance is toward'),
    parties: z.array(z.string()).describe('who agrees, takes part or reacts'),
    place: z.string().nullable(),
    when: z.string().nullable().describe('as the text says it'),
    due: Due.nullable(),
    via: z.string().nullable().describe('who passes a reaction on'),
  })
  .meta({ id: 'SaidFields' });

export const Lifted = z
  .object({
    position: position.describe('of the fact that recorded it in the log'),
    index: z.number().int().describe('of the claim among those of that fact'),
    reader: z.string(),
    readerVersion: z.string(),
    learntAt: instant.describe('when the article was first read so'),
    replay: z.string().nullable().describe('the accepted replay that read the text again'),
  })
  .meta({ id: 'Lifted' });

export const Sentence = Evidence.extend({
  key: z.string().describe('names it within its matter, for addresses'),
  agency: z.string().nullable().describe('the news agency whose text it is, whoever printed it'),
  paragraph: Paragraph.nullable().describe('null when the text is not at hand'),
  said: SaidFields,
  lifted: Lifted.nullable().describe('null where no reading of its article holds it any more'),
  made: z.array(EventStep).describe('the changes of its matter that rest on it'),
}).meta({ id: 'Sentence' });

const sentences = z.array(Sentence);

export const MatterEvidence = z
  .object({
    ...answeredMoment,
    line: BriefLine,
    support: sentences.describe('the one that brought the state first, then own texts before copies; at most 60'),
    against: sentences.describe('at most 60'),
    others: sentences.describe('of other statuses; at most 60'),
    aside: sentences.describe('do not count by a ruling; at most 60'),
    totals: z.object({
      support: z.number().int(),
      against: z.number().int(),
      others: z.number().int(),
      aside: z.number().int(),
    }),
    changes: z.array(EventStep).describe('what was told of the matter, oldest first, with the notices raised'),
  })
  .meta({ id: 'MatterEvidence' });

export const SentenceDifference = z
  .object({
    runs: z
      .array(DifferenceRun)
      .nullable()
      .describe('without what is new they are the first sentence, without what is gone the other; null: not at hand'),
    isCoarse: z.boolean(),
  })
  .meta({ id: 'SentenceDifference' });

export const FoundClaim = z
  .object({
    kind,
    matter: z.string().nullable().describe('null where it is not told which one it is'),
    value: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    made: z.array(EventStep).describe('the changes of the matter that rest on it'),
  })
  .meta({ id: 'FoundClaim' });

export const EventDetail = z
  .object({
    event: LogEvent,
    chain: z.string().describe('binds the event to the whole log before it'),
    head: position.describe('of the last event of the log'),
    earlier: position.nullable().describe('of the fact before it on the same subject'),
    later: position.nullable(),
    article: z
      .object({ id: z.string(), title: z.string(), publisher: z.string() })
      .nullable()
      .describe('that it is about or rests on'),
    sentence: Sentence.nullable().describe('that a change of a matter rests on'),
    change: z
      .object({
        matter: z.string(),
        kind,
        before: z.string().nullable(),
        after: z.string().nullable(),
        ruling: RulingNote.nullable(),
      })
      .nullable()
      .describe('that it made to the state of a matter'),
    notice: z.object({ id: z.string(), headline: z.string() }).nullable(),
    unsaid: z.string().nullable().describe('why a change raised no notice; a sentence'),
    claims: z.array(FoundClaim).describe('of a reading: what it found; at most 200'),
    claimsInAll: z.number().int().describe('how many it found, those beyond and those that were not kept included'),
    follows: z.array(EventStep).describe('facts that it rests on'),
    leads: z
      .array(EventStep)
      .describe('of a fact about an article: the readings for claims that follow, of the same text where it names one'),
  })
  .meta({ id: 'EventDetail' });
