/** The readings in a thread of their own, so that a hostile page delays nobody else. */
import type { Story } from '#core';
import { inThread } from '#threads';
import { workerData } from 'piscina';
import { readingsFor } from './readings.js';

export const { readFeed, readPage, lookAt, safePage, findClaims, reader } = inThread(readingsFor(workerData as Story));
