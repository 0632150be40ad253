/** For specs: given/when/then, builders, twins in memory, contract suites, local servers. What ships never imports it. */
export * from './builders.js';
export { claimTextContract, prose } from './claim-text-contract.js';
export { eventLogContract } from './event-log-contract.js';
export { startFeedServer, type FeedServer, type ServedFeed, type ServedItem } from './feed-server.js';
export { startHub, type Hub } from './hub.js';
export { MemoryEventLog } from './memory-event-log.js';
export { MemorySnapshots } from './memory-snapshots.js';
export { MemoryServedViews, MemoryViews, MemoryViewStore } from './memory-view-store.js';
export { randomEntries, randomMoment } from './random-log.js';
export { memoryReplays } from './memory-replays.js';
export { replaysContract } from './replays-contract.js';
export { scenario } from './scenario.js';
export { startScriptedServer } from './scripted-server.js';
export type { Answer, Respond, ScriptedServer, SeenRequest } from './scripted-server.js';
export { snapshotsContract } from './snapshots-contract.js';
export { freshStory, testRedis } from './test-redis.js';
export { viewStoreContract, type ViewShelf } from './view-store-contract.js';
export { startReceiver, type Receiver } from './webhook-receiver.js';
