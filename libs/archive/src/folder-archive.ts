/** The archive as a folder on this machine, or on a disk that several share. */
import type { CarriableArchive } from './archive.js';
import { folderStore } from './folder-store.js';
import { archiveOn, type PassStep } from './shelved-archive.js';

export function folderArchive(folder: string, pass?: PassStep): CarriableArchive {
  return archiveOn(folderStore(folder), pass);
}
