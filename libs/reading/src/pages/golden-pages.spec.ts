import { expectedOf, goldenFolders, pageOutcome } from '#testing';
import { join } from 'node:path';
import { cleanArticle } from './clean-article.js';

const folders = goldenFolders(join(__dirname, '../../golden'));

describe('golden pages', () => {
  it.each(folders.map((folder) => [folder.name, folder] as const))('%s reads as expected', (_, folder) => {
    const { expected, source } = folder;
    const outcome = pageOutcome({ ...expected, expected }, cleanArticle(source, expected));
    expect(outcome).toEqual(expectedOf(folder, outcome));
  });
});
