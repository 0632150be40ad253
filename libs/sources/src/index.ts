/** Sources before they are added: the feeds behind an address, and what one of them would bring. */
export { articleIdAt } from './article-id.js';
export { rehearsalBasisFrom } from './rehearsal-basis.js';
export type { SourceDesk, Unreadable } from './desk.js';
export { discoverSources, type Candidate, type Discovery } from './discover.js';
export { previewSource, type Preview, type PreviewRequest } from './preview.js';
export type { ItemPreview } from './preview-item.js';
export type { NoticePreview } from './preview-notices.js';
export { rememberAnswers } from './remember-answers.js';
