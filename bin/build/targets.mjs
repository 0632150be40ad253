// What is built: the services by swc (a second; types are oxlint's business, in `npm run check`), the packages that they load by rolldown, and
// the dashboard by Vite. Each goes to a fresh folder, so that nothing of a file since deleted lingers.
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../service/places.mjs';
import { runTool } from '../terminal/run.mjs';
import { sourcesIn } from './fingerprint.mjs';

const isTypeScript = (file) => /\.tsx?$/.test(file);
const isOnlyForTests = (file) => /\.spec\.ts$|\.d\.ts$|^libs\/testing\//.test(file);
// What the code reads beside itself (Lua scripts, word lists), but no documents and no test material.
const isCompanion = (file) => !/\.(tsx?|md)$|\/(golden|fixtures)\//.test(file);

/** Beside them lie thousands of articles, which nothing is built from: whoever starts anything would walk past them all. */
const sourceFolders = () =>
  ['apps', 'libs']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}/src`))
    .filter((folder) => folder !== 'apps/dashboard/src' && existsSync(join(root, folder)));

const serviceSources = () =>
  sourcesIn(sourceFolders(), (file) => (isTypeScript(file) ? !isOnlyForTests(file) : isCompanion(file)));

export const services = {
  name: 'services',
  title: 'Building the services',
  outputs: ['apps', 'libs'],
  sources: () => [...serviceSources(), '.swcrc', 'package-lock.json'],
  isThere: () => true,
  async make(folder) {
    const sources = serviceSources();
    for (const file of sources.filter(isCompanion)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(root, file), join(folder, file));
    }
    return runTool('swc', ['--quiet', '--out-dir', folder, ...sources.filter(isTypeScript)]);
  },
};

const bundling = 'bin/build/packages.config.mjs';

/** Node looks for packages beside the build before it looks in the project's folder. */
export const packages = {
  name: 'packages',
  title: 'Bundling the packages',
  outputs: ['node_modules'],
  sources: () => [bundling, 'package-lock.json'],
  isThere: () => true,
  make: (folder) => runTool('rolldown', ['--config', bundling, '--dir', join(folder, 'node_modules')], { cwd: root }),
};

export const dashboard = {
  name: 'dashboard',
  title: 'Building the dashboard',
  outputs: ['dashboard'],
  // It takes in what the brief says in words.
  sources: () => [
    ...sourcesIn(['apps/dashboard', 'libs/telling/src'], (file) => !file.endsWith('.md')),
    'package-lock.json',
  ],
  isThere: () => existsSync(join(root, 'apps/dashboard/index.html')),
  make: (folder) =>
    runTool('vite', ['build', '--logLevel', 'warn', '--outDir', join(folder, 'dashboard'), '--emptyOutDir'], {
      cwd: join(root, 'apps/dashboard'),
      // Its messages are kept and shown later, where colour codes would be in the way.
      // However it is run, what is served is React's production build.
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    }),
};
