/** The archive of a folder at work in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerTo, type Asked } from './between-threads.js';
import { folderArchive } from './folder-archive.js';

const archive = folderArchive(workerData as string);

parentPort?.on('message', (asked: Asked) => {
  void answerTo(archive, asked).then((answer) => parentPort?.postMessage(answer));
});
