/** What the operator writes, read strictly: the environment and the story file. Home of zod and yaml. */
export { makingTrouble, readingTrouble } from './file-trouble.js';
export { loadSettings, shownSettings, type Settings, type ShownSetting } from './load-settings.js';
export type { ModelSettings } from './model-settings.js';
export type { LogForm } from './operation-settings.js';
export { loadStory } from './load-story.js';
export { userAgentOf } from './user-agent.js';
