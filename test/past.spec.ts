/** Any view of any moment on two clocks, and what changed in between: over HTTP, on the command line, and in the browser. */
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { Look, UserWithPassword } from '../apps/api/src/contract/access.js';
import { Coverage } from '../apps/api/src/contract/coverage.js';
import { Brief, MatterDetail } from '../apps/api/src/contract/evidence.js';
import { ItemDetail, ItemPage } from '../apps/api/src/contract/items.js';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { ChangePage, DatedView, ViewPage } from '../apps/api/src/contract/past.js';
import { openBrowser, signedInPage } from './browser.js';
import { summitwatch } from './command-line.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allJudged } from './play.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

const failing = 'Trump and Putin failed to agree on a ceasefire in Ukraine.';
const geneva =
  'Vladimir Putin and Volodymyr Zelenskyy will meet in Geneva on 1 September, the White House announced after the talks of Trump and Putin.';

let newspaper: Newspaper;
let service: Service;
/** Before any news, and between the two stories. */
let before: string;
let between: string;

const now = () => new Date().toISOString();
const at = (moment: string, clock = 'learnt') => `asOf=${moment}&clock=${clock}`;
const brief = (query = '') => service.get(`brief?${query}`, Brief);
const topics = ({ outcomes }: z.infer<typeof Brief>) => outcomes.map(({ matter }) => matter);

function totalOf(counts: readonly Readonly<Record<string, number>>[]): number {
  return counts.flatMap((each) => Object.values(each)).reduce((sum, n) => sum + n, 0);
}

async function print(slug: string, title: string, sentence: string): Promise<void> {
  const { total } = await service.get('items', ItemPage);
  newspaper.print({ slug, title, paragraphs: ['The Alaska summit of Trump and Putin ended.', sentence] });
  await until(
    () => service.get('items', ItemPage),
    (page) => page.total === total + 1,
  );
  await allJudged(service);
}

beforeAll(async () => {
  newspaper = await startNewspaper();
  service = await watchNewspaper(newspaper);
  before = now();
  await print('failed', 'Alaska summit of Trump and Putin ends', failing);
  await until(brief, ({ outcomes }) => outcomes.length === 1);
  between = now();
  await print('geneva', 'Geneva after the Alaska summit', geneva);
  await until(brief, ({ meetings }) => meetings.length === 1);
});

afterAll(async () => {
  await service.remove();
  await newspaper.stop();
});

describe('over HTTP', () => {
  it('the brief of a moment holds what was known then, and says which moment it is of.', async () => {
    expect(await brief(at(before))).toMatchObject({ asOf: before, clock: 'learnt', outcomes: [], meetings: [] });
    const then = await brief(at(between));
    expect([topics(then), then.meetings, then.coverage]).toEqual([['outcome:ceasefire'], [], null]);
    const latest = await brief();
    const same = await brief(at(now()));
    expect([same.outcomes, same.meetings]).toEqual([latest.outcomes, latest.meetings]);
    expect(same.position).toBeGreaterThan(then.position);
  });

  it('on the other clock it holds what had happened by then, of all that is known now.', async () => {
    const { since } = (await brief()).outcomes[0]!;
    const early = new Date(Date.parse(since) - 48 * 3_600_000).toISOString();
    expect(topics(await brief(at(early, 'happened')))).toEqual([]);
    expect(topics(await brief(at(now(), 'happened')))).toEqual(['outcome:ceasefire']);
  });

  it('a matter, the items and one item stand as they stood; what was not yet known is not there.', async () => {
    const meeting = (await brief()).meetings[0]!.matter;
    expect((await service.ask(`/api/v1/matters/${meeting}?${at(between)}`)).status).toBe(404);
    expect(await service.get(`matters/outcome:ceasefire?${at(between)}`, MatterDetail)).toMatchObject({
      asOf: between,
    });
    const past = await service.get(`items?q=alaska&verdict=relevant&${at(between)}`, ItemPage);
    expect([past.total, past.items.length, past.counts]).toEqual([1, 1, { relevant: 1 }]);
    const item = await service.get(`items/${past.items[0]!.id}?${at(between)}`, ItemDetail);
    expect(item.marks.map(({ matter }) => matter)).toContain('outcome:ceasefire');
    expect(item.trace.every((step) => step.position <= item.position)).toBe(true);
    expect((await service.ask(`/api/v1/items/${item.id}?${at(before)}`)).status).toBe(404);
  });

  it('lists say their moment in headers.', async () => {
    const answer = await service.ask(`/api/v1/feeds?${at(before)}`);
    expect([answer.headers.get('as-of'), answer.headers.get('as-of-clock')]).toEqual([before, 'learnt']);
    expect(z.array(Feed).parse(await answer.json())).toMatchObject([{ publisher: 'The Loopback Courier', items: 0 }]);
    const none = await service.ask(`/api/v1/feeds?${at('2001-01-01T00:00:00Z')}`);
    expect(await none.json()).toEqual([]);
    for (const list of ['subscriptions', 'deliveries']) {
      expect(await (await service.ask(`/api/v1/${list}?${at(between)}`)).json()).toEqual([]);
    }
  });

  it('every view can be asked for its documents, page by page or by key.', async () => {
    const views = await service.get('views', z.array(DatedView));
    expect(views.map(({ name }) => name)).toEqual([
      'matters',
      'items',
      'pending',
      'feeds',
      'subscriptions',
      'deliveries',
      'rulings',
      'decisions',
    ]);
    const whole = await service.get('views/items', ViewPage);
    expect([whole.total, whole.next]).toEqual([2, null]);
    const first = await service.get('views/items?limit=1', ViewPage);
    const second = await service.get(`views/items?limit=1&after=${first.next ?? ''}`, ViewPage);
    expect([...first.docs, ...second.docs]).toEqual(whole.docs);
    const key = whole.docs[0]!.key;
    expect((await service.get(`views/items?key=${key}`, ViewPage)).docs).toEqual([whole.docs[0]]);
    expect(await service.get(`views/matters?${at(between, 'happened')}`, ViewPage)).toMatchObject({
      clock: 'happened',
    });
  });

  it('changes lead from one moment to another, each with its sentence, and in all for each matter.', async () => {
    const page = await service.get(`changes?since=${before}`, ChangePage);
    expect(page.changes.map(({ kind, before: was }) => [kind, was])).toEqual([['meeting', null], ['outcome', null]]); // oxfmt-ignore
    expect(page.changes[1]).toMatchObject({ after: 'not-agreed', because: { sentence: failing } });
    expect(page.matters.map(({ matter, before: was, after }) => [matter.split(':')[0], was, after?.value])).toEqual([
      ['outcome', null, 'not-agreed'],
      ['meeting', null, expect.any(String)],
    ]);
    const later = await service.get(`changes?since=${between}`, ChangePage);
    expect([later.total, later.matters.map(({ kind }) => kind)]).toEqual([1, ['meeting']]);
    const first = await service.get(`changes?since=${before}&limit=1`, ChangePage);
    const rest = await service.get(`changes?since=${before}&limit=1&cursor=${first.next ?? ''}`, ChangePage);
    expect([...first.changes, ...rest.changes]).toEqual(page.changes);
    expect(await service.get(`changes?since=${now()}`, ChangePage)).toMatchObject({ total: 0, matters: [] });
  });

  it.each([
    ['brief?clock=happened', /clock: says on which clock asOf is meant/],
    ['brief?asOf=2025-08-16T12:00Z&clock=sundial', /clock: one of learnt, happened is expected/],
    ['items?asOf=yesterday', /asOf: an ISO 8601 time is expected/],
    ['items?asOf=2025-02-30', /asOf: an ISO 8601 time is expected/],
    ['feeds?as-of=2025-08-16', /as-of/],
    ['changes', /since: an ISO 8601 time is expected/],
    ['changes?since=2025-08-16&until=2025-08-15', /since: lies after until/],
    ['views/rumours', /there is no view rumours; there are matters, items/],
    ['views/items?key=a&after=b', /key: names one document/],
    ['changes?since=2001-01-01&cursor=999999', /cursor/],
  ])('%s is refused in a sentence that names what is wrong.', async (path, sentence) => {
    const answer = await service.ask(`/api/v1/${path}`);
    expect([400, 404]).toContain(answer.status);
    expect(((await answer.json()) as { message: string }).message).toMatch(sentence);
  });
});

describe('on the command line', () => {
  const run = (...words: string[]) => summitwatch(words, service.environment);

  it('view prints the documents of a moment as NDJSON, or one, or all with the moment.', async () => {
    const lines = (await run('view', 'items')).output.trimEnd().split('\n').map((line) => JSON.parse(line) as { key: string; doc: object }); // oxfmt-ignore
    expect(lines).toEqual((await service.get('views/items', ViewPage)).docs);
    expect((await run('view', 'items', '--as-of', before)).output).toBe('');
    const { output } = await run('view', 'matters', '--as-of', now(), '--clock', 'happened', '--key', 'outcome:ceasefire', '--json'); // oxfmt-ignore
    expect(JSON.parse(output)).toMatchObject({
      view: 'matters',
      clock: 'happened',
      docs: [{ key: 'outcome:ceasefire' }],
    });
  });

  it('changes tells what happened, and then the net of it.', async () => {
    const { output } = await run('changes', '--since', before, '--until', between);
    expect(output).toMatch(/outcome:ceasefire: unreported → not-agreed \(learnt .*\n {4}“Trump and Putin failed/);
    expect(output).toMatch(/In all\n {2}outcome:ceasefire: unreported → not-agreed\n$/);
    expect((await run('changes', '--since', now())).output).toBe('Nothing changed between these moments.\n');
  });

  it.each([
    [['view', 'rumours'], /there is no view rumours/],
    [['view', 'items', '--clock', 'happened'], /--clock says on which clock --as-of is meant/],
    [['as-of', '2025-08-16', '--clock', 'sundial'], /sundial/],
    [['changes', '--since', '2025-08-16', '--until', '2025-08-15'], /--since lies after --until/],
    [['changes', '--since', '08.09.2025'], /08.09.2025 is no time/],
    [['redeliver', 'desk', '--since', 'Tuesday 5'], /Tuesday 5 is no time/],
    [['view', 'items', '--key', 'nothing'], /holds no nothing/],
  ])('%j ends with 2 and a sentence.', async (words, sentence) => {
    expect(await run(...words)).toMatchObject({
      code: 2,
      output: '',
      errors: expect.stringMatching(sentence) as string,
    });
  });
});

describe('in the browser', () => {
  let browser: Browser;
  let page: Page;
  let adasPassword: string;
  const troubles: string[] = [];
  const main = () => page.getByRole('main');

  /** It shows as chosen before the page comes to anything else, however busy it is: no turn of its loop lies between. */
  async function choose(radio: Locator): Promise<void> {
    const shown = await radio.evaluate(async (button: { click(): void; checked: boolean }) => {
      button.click();
      for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
      return button.checked;
    });
    expect(shown).toBe(true);
  }
  const flaws = async () => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  };
  const slider = () => page.getByRole('slider', { name: 'The brief at' });

  beforeAll(async () => {
    browser = await openBrowser();
    const { password } = await service.post('users', UserWithPassword, { name: 'Ada', role: 'viewer' });
    adasPassword = password;
    // Whoever holds the admin secret had looked between the two stories.
    const body = JSON.stringify({ looked: between });
    await service.ask('/api/v1/look', { method: 'PUT', body, headers: { 'content-type': 'application/json' } });
    page = await signedInPage(browser, service.url, troubles);
    await slider().waitFor();
  });

  afterAll(async () => {
    await browser.close();
  });

  it('the first look of a person says that it is the first, in a browser where another has looked.', async () => {
    const other = await browser.newPage();
    await other.goto(service.url);
    await other.getByLabel('Name').fill('Ada');
    await other.getByLabel('Password or secret').fill(adasPassword);
    await other.getByRole('button', { name: 'Sign in' }).click();
    await other.getByText('You look for the first time').waitFor({ timeout: 40_000 });
    await other.close();
  });

  it('the slider goes to the first moment by key; the page says so, and the address holds it.', async () => {
    expect(await slider().getAttribute('aria-valuetext')).toBe('Now');
    await slider().focus();
    await page.keyboard.press('Home');
    await page.getByRole('status').filter({ hasText: 'This page stands still at' }).waitFor();
    await page.getByText('No outcome has been reported by then').waitFor();
    expect(new URL(page.url()).searchParams.get('clock')).toBe('happened');
    expect(await page.evaluate('document.activeElement.type')).toBe('range');
  });

  it('a past page leads on to pages of the same moment.', async () => {
    await page.goto(`${service.url}/?${at(between)}`);
    await page.getByRole('listitem').getByRole('link', { name: 'Ceasefire' }).click();
    await page.getByRole('heading', { name: 'What supports it' }).waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe(between);
    await page.getByRole('status').filter({ hasText: 'This page stands still at' }).waitFor();
    await page.goto(`${service.url}/items?${at(between)}`);
    await page.getByRole('status').filter({ hasText: '1 item' }).waitFor();
    await page.getByRole('combobox', { name: 'Filter items' }).fill('alaska');
    await page.getByRole('combobox', { name: 'Filter items' }).press('Enter');
    await page.waitForURL(/q=alaska/);
    expect(new URL(page.url()).searchParams.get('asOf')).toBe(between);
  });

  it('the other clock is a choice, and one button leads back to now.', async () => {
    await page.goto(`${service.url}/?${at(between)}`);
    await choose(page.getByRole('radio', { name: /As it had happened/ }));
    await page.waitForURL(/clock=happened/);
    await page.getByRole('button', { name: 'Back to now' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Geneva' }).first().waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('which clock is meant and in whose time it is told is chosen once, for the brief and the timeline alike.', async () => {
    await page.goto(service.url);
    await choose(page.getByRole('radio', { name: /As it was known/ }));
    await choose(page.getByRole('radio', { name: /the summit’s zone/ }));
    await main()
      .getByText(/GMT-[89]|AK[DS]T/)
      .first()
      .waitFor();
    await page.goto(`${service.url}/timeline`);
    await page.getByText('Days and hours on the axis are those of the summit’s zone.').waitFor();
    expect(
      await main()
        .getByRole('radio', { name: /As it was known/ })
        .isChecked(),
    ).toBe(true);
    expect(
      await main()
        .getByRole('radio', { name: /the summit’s zone/ })
        .isChecked(),
    ).toBe(true);
    await choose(main().getByRole('radio', { name: /As it had happened/ }));
    await choose(main().getByRole('radio', { name: /your zone/ }));
  });

  it('what changed since the last look is listed with its sentence, until it is marked as seen.', async () => {
    await page.goto(service.url);
    const since = page.getByRole('region', { name: 'Since you last looked' });
    await since.getByText(/1.matter changed/).click();
    expect(await since.getByRole('listitem').innerText()).toMatch(/Not reported[^]*Announced[^]*will meet in Geneva/);
    await since.getByRole('button', { name: 'Mark as seen' }).click();
    await since.getByText('Nothing stands differently since you last looked').waitFor();
    const { looked } = await service.get('look', Look);
    expect(Date.parse(looked ?? '')).toBeGreaterThan(Date.parse(between));
    const elsewhere = await signedInPage(browser, service.url, troubles);
    await elsewhere.getByText('Nothing stands differently since you last looked').waitFor();
    await elsewhere.close();
  });

  it('the timeline shows each change in its lane, is walked by keys, and opens the matter.', async () => {
    await page.goto(`${service.url}/timeline`);
    const lanes = page.getByRole('listbox', { name: /2.changes of state/ });
    await lanes.focus();
    const chosen = lanes.getByRole('option', { selected: true });
    expect(await chosen.getAttribute('aria-label')).toMatch(/not reported became announced/);
    await page.keyboard.press('ArrowUp');
    expect(await chosen.getAttribute('aria-label')).toMatch(/^Ceasefire: not reported became not agreed/);
    expect(await main().innerText()).toContain(failing);
    expect(await flaws()).toEqual([]);
    await page.keyboard.press('+');
    await page.waitForURL(/day=\d{4}-\d\d-\d\d/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What supports it' }).waitFor();
  });

  it('the table beside it says the same, and the slider tells how all stood.', async () => {
    await page.goto(`${service.url}/timeline?${at(between)}`);
    await page.getByText('No follow-up meeting had been reported.').waitFor();
    await page.getByRole('button', { name: /As a table/ }).click();
    const rows = page.getByRole('table', { name: /Changes of state/ }).getByRole('row');
    expect((await rows.allInnerTexts()).slice(1).join(' ')).toMatch(/Announced[^]*Geneva[^]*Ceasefire[^]*Not agreed/);
    await page.getByText('No reaction had been reported').waitFor();
  });

  it('the coverage is counted by the hour, and each chart has a table that says the same.', async () => {
    const { steps, delay, first } = await service.get('coverage?clock=learnt', Coverage);
    expect(totalOf(steps.map(({ verdicts }) => verdicts))).toBe(2);
    expect([delay.measured + delay.undated, delay.unread, first === null]).toEqual([2, 0, false]);
    await page.goto(`${service.url}/coverage?clock=learnt`);
    await page.getByRole('button', { name: /As a table.*Items by verdict/ }).click();
    const rows = page.getByRole('table', { name: 'Items by verdict' }).getByRole('row');
    expect((await rows.allInnerTexts()).slice(1).join(' ')).toMatch(/2/);
    expect(await flaws()).toEqual([]);
    expect((await service.ask('/api/v1/coverage?step=hour&from=2020-01-01&to=2025-01-01')).status).toBe(400);
  });

  it.each(['/timeline', '/coverage'])('On a telephone %s needs no scrolling sideways.', async (path) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(service.url + path);
    await page.getByRole('button', { name: /As a table/ }).first().waitFor(); // oxfmt-ignore
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });

  it('On a telephone the cells of a change stand one below the other.', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${service.url}/timeline`);
    await page.getByRole('button', { name: /As a table/ }).click();
    const frame = page.getByRole('region', { name: 'Changes of state' });
    expect(await frame.getByRole('row').nth(1).getByRole('cell').count()).toBe(3);
    const beyond = await frame.evaluate((box: { scrollWidth: number; clientWidth: number }) => box.scrollWidth - box.clientWidth); // oxfmt-ignore
    expect(beyond).toBe(0);
    expect(await flaws()).toEqual([]);
  });

  it.each(['/', '/items', '/matters/outcome%3Aceasefire'])(
    'On a telephone the past of %s needs no scrolling sideways.',
    async (path) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${service.url}${path}?${at(between)}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await main().innerText()).toContain('This page stands still at');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    },
  );

  it('All the while no script failed and the content policy was never violated.', () => {
    expect(troubles).toEqual([]);
  });
});
