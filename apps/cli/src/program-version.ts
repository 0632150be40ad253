/** Of this program, as package.json says. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function programVersion(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const version = versionIn(join(folder, 'package.json'));
    if (version !== undefined) return version;
    if (folder === dirname(folder)) return 'unknown';
  }
}

function versionIn(file: string): string | undefined {
  try {
    const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string };
    return name === 'summitwatch' ? version : undefined;
  } catch {
    return undefined;
  }
}
