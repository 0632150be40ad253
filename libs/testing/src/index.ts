export { startFeedServer, type FeedServer, type ServedFeed, type ServedItem } from './feed-server.js';
export type { Answer, Respond, SeenRequest } from './scripted-server.js';
export { startReceiver, type Receiver } from './webhook-receiver.js';
