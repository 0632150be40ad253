/** What a matter is, in a few words: the topic of an outcome, who meets and where, who reacts to what. */
import type { About, Claim, Notice } from '#core';
import { listInWords, words } from './english.js';

export function titleOf(about: About): string {
  switch (about.kind) {
    case 'outcome':
      return words.topic[about.topic];
    case 'meeting': {
      const { meetingKind, participants, place } = about;
      return `${words.meeting[meetingKind]}: ${listInWords(participants)}${place === null ? '' : `, ${place}`}`;
    }
    case 'reaction':
      return `${about.actor} ${words.toward[about.toward]}`;
  }
}

/** Of what is taken back no claim is at hand: then its topic or its people say which it was. */
export function titleOfNotice({ kind, because, topic, actors = [], matter }: Notice): string {
  if (because !== null) return titleOf(aboutOf(because.claim));
  if (topic !== undefined && isTopic(topic)) return words.topic[topic];
  const named = actors.length > 0 ? listInWords(actors) : matter;
  return isOfMatter(kind) ? `${words.kind[kind]}: ${named}` : named;
}

function isOfMatter(kind: Notice['kind']): kind is keyof typeof words.kind {
  return Object.hasOwn(words.kind, kind);
}

function aboutOf({ kind, finding }: Claim): About {
  switch (kind) {
    case 'outcome':
      return { kind, topic: finding.topic, parties: finding.parties };
    case 'meeting': {
      const { kind: meetingKind, participants, place, when } = finding;
      return { kind, meetingKind, participants, place, when };
    }
    case 'reaction': {
      const { actor, actorKind, role, affiliation, toward } = finding;
      return { kind, actor, actorKind, role, affiliation, toward };
    }
  }
}

function isTopic(topic: string): topic is keyof typeof words.topic {
  return Object.hasOwn(words.topic, topic);
}
