/** The data folder holds the words of articles and the secrets: nobody but its owner may read any of it, whatever the umask. */
import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allJudged, itemsIn } from './play.js';
import type { Service } from './service.js';
import { watchNewspaper } from './watch-newspaper.js';

let newspaper: Newspaper;
let service: Service;

beforeAll(async () => {
  newspaper = await startNewspaper();
  service = await watchNewspaper(newspaper);
  newspaper.print({ slug: 'talks', title: 'Trump and Putin at the Alaska summit', paragraphs: ['They met.'] });
  await itemsIn(service, 1);
  await allJudged(service);
});

afterAll(async () => {
  await service.remove();
  await newspaper.stop();
});

const isOpen = (file: string) => (statSync(file, { throwIfNoEntry: false })?.mode ?? 0) & 0o077;
const open = () =>
  readdirSync(service.data, { recursive: true, encoding: 'utf8' }).filter((name) => isOpen(join(service.data, name)));

it('All that a service writes is for its owner alone.', () => {
  const folders = readdirSync(service.data);
  expect(folders).toEqual(expect.arrayContaining(['archive', 'index', 'redis']));
  expect(open()).toEqual([]);
});

it('What an older release left open is closed by the next start.', async () => {
  const index = join(service.data, 'index');
  const [file = ''] = readdirSync(index).filter((name) => name.endsWith('.sqlite'));
  chmodSync(index, 0o755);
  chmodSync(join(index, file), 0o644);
  await service.kill('programs and Redis');
  await service.start();
  expect(open()).toEqual([]);
});
