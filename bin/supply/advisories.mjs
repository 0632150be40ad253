// No package has a known weakness of high or critical weight, as the registry tells. Where it cannot be asked, that is said.
import { npm } from '../setup/npm.mjs';

export async function checkAdvisories() {
  const { output } = await npm('audit', '--json', '--audit-level=high');
  const weights = weightsIn(output);
  if (weights === undefined) return { code: 0, output: '', skipped: 'the registry tells no advisories here' };
  const grave = weights.high + weights.critical;
  return { code: grave > 0 ? 1 : 0, output: `${grave} advisories of high or critical weight; see: npm audit` };
}

function weightsIn(output) {
  try {
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}
