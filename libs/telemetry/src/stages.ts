/** The stages of the line, under which its steps are counted, timed, traced and logged. */
const stagesOf = {
  collector: ['poll', 'fetch', 'read', 'judge', 'find', 'decide'],
  projector: ['project', 'deliver'],
} as const;

export type Stage = (typeof stagesOf)[keyof typeof stagesOf][number];

/** Each stage is worked on by one program. */
export function programOf(stage: Stage): keyof typeof stagesOf {
  return (stagesOf.projector as readonly Stage[]).includes(stage) ? 'projector' : 'collector';
}
