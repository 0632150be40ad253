#!/usr/bin/env node
// `npm run api-types [-- --check]`: the dashboard's types of the API, from the API's own OpenAPI document. `--check` only says whether the
// file is the one that the document gives.
import './setup/node-version.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { build } from './build/build.mjs';
import { root } from './service/places.mjs';
import { leave, Refusal } from './terminal/refusal.mjs';
import { quietSteps } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values } = wordsOf({ options: { check: { type: 'boolean', default: false } } });

const file = join(root, 'apps/dashboard/src/api.d.ts');

async function typesNow() {
  await build(quietSteps(process.stderr));
  const { describe } = createRequire(import.meta.url)(join(root, 'dist/apps/api/src/main.js'));
  const head = '/** Types of the API, made by `npm run api-types` from its OpenAPI document. */\n';
  return head + astToString(await openapiTypescript(await describe()));
}

try {
  const types = await typesNow();
  if (!values.check) writeFileSync(file, types);
  else if (readFileSync(file, 'utf8') !== types) throw new Refusal('The API changed; run: npm run api-types');
} catch (error) {
  leave(error);
}
