import { memoryCopyIndex } from '#core';
import { claimTextContract } from './claim-text-contract.js';
import { eventLogContract } from './event-log-contract.js';
import { MemoryEventLog } from './memory-event-log.js';
import { MemorySnapshots } from './memory-snapshots.js';
import { MemoryServedViews, MemoryViews, MemoryViewStore } from './memory-view-store.js';
import { snapshotsContract } from './snapshots-contract.js';
import { MemoryWorkBook } from './memory-work-book.js';
import { memoryReplays } from './memory-replays.js';
import { replaysContract } from './replays-contract.js';
import { workBookContract } from './work-book-contract.js';
import { viewStoreContract } from './view-store-contract.js';

eventLogContract('the log in memory', () => new MemoryEventLog());

viewStoreContract('the view store in memory', () => {
  const memory = new MemoryViews();
  const served = new MemoryServedViews(memory);
  return { store: (views) => new MemoryViewStore(views, memory), served, owed: memory.owed };
});

claimTextContract('the index in memory', memoryCopyIndex);

snapshotsContract('memory', () => new MemorySnapshots());
replaysContract('the store in memory', memoryReplays);
workBookContract('the book of work in memory', () => new MemoryWorkBook());
