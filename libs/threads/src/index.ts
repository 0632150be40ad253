/** Work on text that may be hostile, in threads with a deadline. */
export { openThreads, type Threads } from './threads.js';
export { inThread } from './in-thread.js';
