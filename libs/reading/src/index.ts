/** Text in, values out: feeds and pages. Everything else in this folder is private to it. */
export { parseFeed } from './feeds/parse-feed.js';
export { UnreadableFeed, type UnreadableFeedCode } from './feeds/unreadable-feed.js';
export { decodeText } from './text/decode-text.js';
export { plainText } from './text/plain-text.js';
export { cleanArticle } from './pages/clean-article.js';
export { safePage } from './shown/open-safe-page.js';
export type { SafePage, ShownFrom } from './shown/safe-page.js';
export { lookAtPage } from './lists/look-at-page.js';
export { readListPage } from './lists/read-list-page.js';
export { UnreadableList } from './lists/unreadable-list.js';
