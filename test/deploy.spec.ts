/** What is deployed names what there is: programs, settings and probes. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { root } from './service.js';

const text = (file: string) => readFileSync(join(root, file), 'utf8');
const known = new Set(text('libs/settings/README.md').match(/SUMMITWATCH_[A-Z_]+|REDIS_URL/g));
const deployed = readdirSync(join(root, 'deploy'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /[.]\w+$/.test(file),
);
const files = ['docker-compose.yml', 'Dockerfile', ...deployed.map((file) => join('deploy', file))];

it.each(files)('%s names only settings that there are.', (file) => {
  const named = text(file).match(/SUMMITWATCH_[A-Z_]*[A-Z]/g) ?? [];
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

it.each(files.filter((file) => /[.]ya?ml$/.test(file)))('%s is sound YAML.', (file) => {
  const documents = [parseAllDocuments(text(file), { merge: true })].flat();
  expect(documents.length).toBeGreaterThan(0);
  expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
});

it('On Kubernetes each program runs, may be moved, and is watched at addresses that there are.', () => {
  const all = parseAllDocuments(text('deploy/kubernetes/summitwatch.yaml')).map((each) => each.toJS() as { kind: string; metadata: { name: string } }); // oxfmt-ignore
  const named = (kind: string) => all.filter((each) => each.kind === kind).map(({ metadata }) => metadata.name);
  for (const kind of ['Deployment', 'PodDisruptionBudget'])
    expect(named(kind)).toEqual(['collector', 'projector', 'api']);
  const probes = text('deploy/kubernetes/program.yaml').match(/\/health\/\w+/g) ?? [];
  const there = text('libs/telemetry/src/probes.ts');
  expect(probes.length).toBe(3);
  expect(probes.filter((probe) => !there.includes(`'${basename(probe)}'`))).toEqual([]);
});
