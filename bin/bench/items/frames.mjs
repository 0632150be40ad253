// How long the page of the items keeps the browser's thread from drawing while somebody scrolls, filters and searches: of each, the
// longest task by a trace of Chromium. A task that is longer than a frame's budget is a frame that comes late.
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';

const { chromium } = createRequire(import.meta.url)('playwright-core');

const switches =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const settled = 1_200;

/**
 * `[{ what, cpu, wall }]`: of the longest task in any of the rounds, processor time and time by the clock, in milliseconds. Only the
 * first is the page's own: the second has what other processes took in it.
 */
export async function framesOf({ url, secret, browser: executablePath, rounds }) {
  const browser = await chromium.launch({ executablePath, args: switches.split(' ') });
  try {
    const page = await itemsPage(browser, { url, secret });
    const trace = await traceOf(browser);
    const longest = new Map();
    for (let round = 0; round < rounds; round++)
      for (const [what, run] of waysOver(page, round)) {
        const tasks = tasksIn(await trace(run));
        longest.set(what, longer(longest.get(what), tasks));
      }
    return [...longest].map(([what, times]) => ({ what, ...times }));
  } finally {
    await browser.close();
  }
}

async function itemsPage(browser, { url, secret }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${url}/items`);
  await page.getByLabel('Password or secret').fill(secret);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('status').filter({ hasText: 'items' }).first().waitFor();
  await sleep(settled);
  return page;
}

/** By name, what somebody does; the second round asks for other things than the first. */
function waysOver(page, round) {
  const ask = async (typed) => {
    const line = page.getByRole('combobox', { name: 'Filter items' });
    await line.fill(typed);
    await line.press('Enter');
    await sleep(settled);
  };
  const scroll = async () => {
    await page.mouse.move(700, 600);
    for (let turn = 0; turn < 40; turn++) {
      await page.mouse.wheel(0, 500);
      await sleep(40);
    }
    await sleep(settled);
  };
  const jump = async () => {
    await page.evaluate((share) => window.scrollTo(0, document.body.scrollHeight * share), (round + 1) / 8);
    await sleep(settled);
  };
  return [
    ['scroll', scroll],
    ['jump far down', jump],
    ['scroll there', scroll],
    ['filter', () => ask(round % 2 ? 'verdict:relevant' : 'verdict:relevant,copy')],
    ['scroll what is left', scroll],
    ['search', () => ask(round % 2 ? 'ceasefire' : '"the talks" delegation')],
    ['scroll what was found', scroll],
    ['everything again', () => ask('')],
  ];
}

/** Resolves with the events of the trace of what it is given to run. */
async function traceOf(browser) {
  const debug = await browser.newBrowserCDPSession();
  return async (run) => {
    const events = [];
    const collect = ({ value }) => events.push(...value);
    debug.on('Tracing.dataCollected', collect);
    const traceConfig = { includedCategories: ['toplevel'], recordMode: 'recordAsMuchAsPossible' };
    await debug.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
    await run();
    const complete = new Promise((resolve) => debug.once('Tracing.tracingComplete', resolve));
    await debug.send('Tracing.end');
    await complete;
    debug.off('Tracing.dataCollected', collect);
    return events;
  };
}

/** Those of the busiest page: others are the browser's own. */
function tasksIn(events) {
  const busy = new Map();
  const pages = new Set(events.filter(isPageThread).map(threadOf));
  for (const event of events) {
    const thread = threadOf(event);
    if (!pages.has(thread) || event.ph !== 'X' || !event.name.endsWith('RunTask')) continue;
    busy.set(thread, [...(busy.get(thread) ?? []), { cpu: (event.tdur ?? 0) / 1000, wall: event.dur / 1000 }]);
  }
  return [...busy.values()].sort((one, other) => other.length - one.length)[0] ?? [];
}

const isPageThread = ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain';
const threadOf = ({ pid, tid }) => `${pid} ${tid}`;

function longer(before = { cpu: 0, wall: 0 }, tasks) {
  const most = (key) => Math.round(Math.max(before[key], ...tasks.map((task) => task[key])));
  return { cpu: most('cpu'), wall: most('wall') };
}
