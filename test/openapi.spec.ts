/** The description of the API, as whoever makes a client of it reads it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { summaries } from '../apps/api/src/contract/summaries.js';
import { root } from './service.js';

interface Body {
  readonly properties?: Record<string, { readonly default?: unknown }>;
  readonly required?: readonly string[];
}
interface Route {
  readonly summary?: string;
  readonly requestBody?: { readonly content: Record<string, { readonly schema: { readonly $ref?: string } }> };
}
interface Described {
  readonly paths: Record<string, Record<string, Route>>;
  readonly components: { readonly schemas: Record<string, Body> };
}

const tell = "require('./dist/apps/api/src/main.js').describe().then((api) => console.log(JSON.stringify(api)))";
const api = JSON.parse(
  execFileSync(process.execPath, ['-e', tell], { cwd: root, encoding: 'utf8', maxBuffer: 20_000_000 }),
) as Described;

it('Every route says in a sentence what it does, and of no other is anything said.', () => {
  const routes = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary }]) => [`${method.toUpperCase()} ${path}`, summary] as const),
  );
  expect(routes.filter(([, summary]) => !summary?.endsWith('.'))).toEqual([]);
  expect(Object.keys(summaries).sort()).toEqual(routes.map(([route]) => route).sort());
});

it('A body need not name a field that has a value without being named.', () => {
  const routes = Object.values(api.paths).flatMap((methods) => Object.values(methods));
  const taken = routes.flatMap(({ requestBody }) =>
    Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => (schema.$ref ? [basename(schema.$ref)] : [])),
  );
  expect(taken).toContain('NewSubscription');
  const needless = taken.flatMap((id) => {
    const { required = [], properties = {} } = api.components.schemas[id]!;
    return required.filter((field) => properties[field]?.default !== undefined).map((field) => `${id}.${field}`);
  });
  expect(needless).toEqual([]);
});

it('docs/doors.md names no field that the order for a subscription does not take.', () => {
  const page = readFileSync(join(root, 'docs/doors.md'), 'utf8');
  const [, rows = ''] = /\n\| field \|.*\n\|[-|]+\n((?:\|.*\n)+)/.exec(page) ?? [];
  const fields = rows
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)/g)].map(([, name]) => name));
  expect(fields).toContain('quiet');
  const known = Object.keys(api.components.schemas.NewSubscription?.properties ?? {});
  expect(fields.filter((name) => !known.includes(name!))).toEqual([]);
});
