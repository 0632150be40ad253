/** The archive as a folder on this machine, or on a disk that several share. */
import type { ErasableArchive } from './archive.js';
import { folderStore } from './folder-store.js';
import { archiveOn, type PassStep } from './shelved-archive.js';

export function folderArchive(folder: string, pass?: PassStep): ErasableArchive {
  return archiveOn(folderStore(folder), pass);
}
