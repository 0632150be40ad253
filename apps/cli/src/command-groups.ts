/** Which module knows which commands, in the order of the help: one command loads its own module, and a tool of thirty starts as quickly. */
import type { Command } from 'commander';

export interface CommandGroup {
  readonly commands: readonly string[];
  /** → what adds them to the program. */
  readonly load: () => Promise<(program: Command) => void>;
}

export const commandGroups: readonly CommandGroup[] = [
  {
    commands: ['parse-feed', 'clean-article', 'copies', 'find'],
    load: async () => (await import('./filter-commands.js')).addFilters,
  },
  {
    commands: ['events', 'verify', 'check-config'],
    load: async () => (await import('./log-commands.js')).addLogCommands,
  },
  {
    commands: ['discover', 'poll', 'add-feed'],
    load: async () => (await import('./source-commands.js')).addSourceCommands,
  },
  { commands: ['as-of', 'view', 'changes'], load: async () => (await import('./past-commands.js')).addPastCommands },
  {
    commands: ['backup', 'export', 'import', 'restore'],
    load: async () => (await import('./history-commands.js')).addHistoryCommands,
  },
  { commands: ['secret'], load: async () => (await import('./change-commands.js')).addChangeCommands },
  { commands: ['user', 'token'], load: async () => (await import('./access-commands.js')).addAccessCommands },
  { commands: ['subscribe'], load: async () => (await import('./subscribe-command.js')).addSubscribeCommand },
  {
    commands: ['deliveries', 'redeliver', 'subscription', 'subscriptions'],
    load: async () => (await import('./delivery-commands.js')).addDeliveryCommands,
  },
  {
    commands: ['feeds', 'pause-feed', 'resume-feed', 'remove-feed'],
    load: async () => (await import('./feed-commands.js')).addFeedCommands,
  },
  { commands: ['import-opml', 'export-opml'], load: async () => (await import('./opml-commands.js')).addOpmlCommands },
  {
    commands: ['parked', 'rebuild'],
    load: async () => (await import('./projection-commands.js')).addProjectionCommands,
  },
  { commands: ['work'], load: async () => (await import('./work/work-command.js')).addWorkCommand },
  { commands: ['erase'], load: async () => (await import('./erase-command.js')).addEraseCommand },
  { commands: ['retention'], load: async () => (await import('./retention-command.js')).addRetentionCommand },
  { commands: ['dump'], load: async () => (await import('./dump/dump-command.js')).addDumpCommand },
  {
    commands: ['readers', 'replays', 'replay'],
    load: async () => (await import('./replay-commands.js')).addReplayCommands,
  },
  { commands: ['export-warc'], load: async () => (await import('./warc-commands.js')).addWarcCommands },
  { commands: ['revisions'], load: async () => (await import('./revisions-command.js')).addRevisionsCommand },
  { commands: ['review'], load: async () => (await import('./review-command.js')).addReviewCommand },
  { commands: ['rule'], load: async () => (await import('./rule-commands.js')).addRuleCommands },
];

/** The group that knows the command asked for; all of them where nobody does, for the help and for what was mistyped. */
export function groupsFor(words: readonly string[]): readonly CommandGroup[] {
  const own = commandGroups.filter(({ commands }) => commands.includes(words[0] ?? ''));
  return own.length > 0 ? own : commandGroups;
}
