// How long articles took from station to station. Pure; milliseconds.
import { quantile } from '../bench/compare.mjs';

const stretches = {
  'printed → named by a feed that was polled': ['printed', 'named'],
  'named → its page asked for': ['named', 'asked'],
  'page asked for → webhook received': ['asked', 'told'],
  'printed → webhook received': ['printed', 'told'],
};

/** Only of articles that a webhook cited, printed since `from`. */
export function spreadsOf(ways, from = 0) {
  const told = ways.filter((way) => way.told !== undefined && way.asked !== undefined && way.printed >= from);
  return Object.entries(stretches).flatMap(([what, [first, last]]) =>
    spreadOf(
      what,
      told.map((way) => way[last] - way[first]),
    ),
  );
}

function spreadOf(what, times) {
  if (times.length === 0) return [];
  const sorted = times.sort((one, other) => one - other);
  const [p50, p95, p99, highest] = [0.5, 0.95, 0.99, 1].map((share) => quantile(sorted, share));
  return [{ what, count: sorted.length, p50, p95, p99, highest, unit: 'ms' }];
}

/** Those between whose page and webhook most time passed, for a look at what kept them. */
export function slowestOf(ways, count = 20) {
  const waited = ({ asked, told }) => told - asked;
  const told = ways.filter((way) => way.told !== undefined && way.asked !== undefined);
  return told.sort((one, other) => waited(other) - waited(one)).slice(0, count);
}
