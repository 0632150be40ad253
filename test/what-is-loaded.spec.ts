/** What the service holds in memory from its start on: nothing that only few ever ask for. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './service.js';

const program = `
for (const name of ['collector', 'projector', 'api']) require('./dist/apps/' + name + '/src/main.js');
console.log(Object.keys(require.cache).join('\\n'));
`;

const forFew = {
  'pages without script': /\/node_modules\/(?:react-dom|lucide-react)\//,
  mail: /\/node_modules\/nodemailer\//,
  assistants: /\/node_modules\/@modelcontextprotocol\//,
  'pages as we saw them': /\/node_modules\/sanitize-html\//,
  'what threads do': /\/dist\/libs\/(?:reading|language)\/src\//,
};

const loaded = execFileSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8' }).split('\n');

it('The service starts without what serves few, and without what works in its threads.', () => {
  expect(loaded.length).toBeGreaterThan(500);
  const needless = Object.entries(forFew).filter(([, files]) => loaded.some((file) => files.test(file)));
  expect(needless.map(([what]) => what)).toEqual([]);
});

it('The packages of every start are few files, and none of them is there twice.', () => {
  const heavy = /\/node_modules\/(?:@nestjs|bullmq|fastify|ioredis|rxjs|zod)\//;
  const files = loaded.filter((file) => heavy.test(file));
  expect(files.length).toBeGreaterThan(4);
  expect(files.filter((file) => !file.includes('/dist/node_modules/'))).toEqual([]);
  expect(loaded.length).toBeLessThan(1200);
});

it('No built file that is loaded has a letter for which V8 would keep all of its text twice as large.', () => {
  const built = loaded.filter((file) => file.startsWith(join(root, 'dist')) && file.endsWith('.js'));
  expect(built.length).toBeGreaterThan(500);
  expect(built.filter((file) => /[^\0-\xff]/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
