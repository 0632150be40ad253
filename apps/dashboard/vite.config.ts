/** Builds the dashboard into the folder that the API serves at `/`; in development, asks a service on its usual port. */
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** The script sets the chosen colours before the first paint, so that a dark page never flashes white. */
const paintAfterScript: Plugin = {
  name: 'paint-after-script',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<script type="module"', '<script type="module" blocking="render"'),
  },
};

/** The first part of the dashboard comes beside the texts of its language, and not after them. */
const appBesideWords: Plugin = {
  name: 'app-beside-words',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => {
      const chunks = Object.values(bundle ?? {}).flatMap((made) => (made.type === 'chunk' ? [made] : []));
      const app = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/app.tsx'));
      const files = app === undefined ? [] : [app.fileName, ...app.imports];
      return files
        .filter((file) => !html.includes(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }));
    },
  },
};

/** Below this a packet holds it either way, bytes. */
const worthCompressing = 1_400;

/** Beside each file stands what goes over the wire, packed as small as it gets: packing at each request would cost its reader the time. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    const files = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name));
    await Promise.all(files.map((name) => pack(join(dir, name))));
  },
};

async function pack(file: string): Promise<void> {
  const plain = await readFile(file);
  if (plain.length < worthCompressing) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(plain, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(plain, { level: 9 }));
}

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  // Text of others is made safe to look at where all markup passes.
  resolve: { alias: { '@shown': join(import.meta.dirname, 'src/jsx') } },
  plugins: [react({ jsxImportSource: '@shown' }), tailwindcss(), paintAfterScript, appBesideWords, packed],
  build: { outDir: '../../dist/dashboard', emptyOutDir: true },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
