#!/usr/bin/env node
// `npm run build`: the services and the dashboard into `dist`, if anything changed.
import './setup/node-version.mjs';
import { build } from './build/build.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { leave } from './terminal/refusal.mjs';
import { stepsOn } from './terminal/steps.mjs';

const steps = stepsOn(process.stdout);
await ensureNpmPackages(steps).catch(leave);
await build(steps).catch(leave);
