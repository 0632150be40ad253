/** How long items took from their publication on: the distribution, with its middle and its 95th percentile. */
import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Shape } from '../client.js';
import { Section } from '../shell/page.js';
import { useTwin } from '../shell/twin.js';
import { Wide } from '../shell/wide.js';
import { coverageWords } from '../words/words.js';
import { figure } from '../words/word.js';
import { barOf, delayBars, spanWords, type DelayBar } from './series.js';
import { Tip } from './tip.js';

type Delay = Shape<'Coverage'>['delay'];
const words = coverageWords.delay;

export function DelayChart({ delay }: { readonly delay: Delay }) {
  const bars = delayBars(delay.bins);
  const { measured, baseline, undated, unread } = delay;
  const { isTable, turn } = useTwin(words.title);
  return (
    <Section title={words.title} note={words.note} actions={turn}>
      <p className="mb-3 text-body">
        {words.half} <strong>{within(delay.p50)}</strong> · {words.most} <strong>{within(delay.p95)}</strong>
      </p>
      {isTable ? <Table bars={bars} /> : <Picture bars={bars} delay={delay} />}
      <p className="mt-1 text-note text-faint">
        {words.measured(measured)} {words.leftOut(baseline, undated, unread)}
      </p>
    </Section>
  );
}

function within(seconds: number | null): string {
  return seconds === null ? words.beyond : spanWords(seconds);
}

const axis = {
  stroke: 'var(--color-edge)',
  tick: { fill: 'var(--color-faint)', fontSize: 12 },
  tickLine: false,
} as const;

function Picture({ bars, delay: { p50, p95 } }: { readonly bars: readonly DelayBar[]; readonly delay: Delay }) {
  const [middle, late] = [barOf(bars, p50)?.name, barOf(bars, p95)?.name];
  const marks = middle === late ? [[middle, `${words.p50}, ${words.p95}`]] : [[middle, words.p50], [late, words.p95]]; // oxfmt-ignore
  return (
    <ResponsiveContainer width="100%" height={240}>
      <BarChart
        data={[...bars]}
        title={words.title}
        barCategoryGap={2}
        margin={{ top: 20, right: 4, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis dataKey="name" interval="equidistantPreserveStart" minTickGap={8} {...axis} />
        <YAxis allowDecimals={false} width={36} {...axis} axisLine={false} />
        <Tooltip
          cursor={{ fill: 'var(--color-sunken)' }}
          isAnimationActive={false}
          content={({ active, payload, label }) => (
            <Tip active={active} payload={payload} title={String(label ?? '')} />
          )}
        />
        <Bar dataKey="items" name={words.items} fill="var(--color-series-1)" isAnimationActive={false} />
        {marks.map(([bar, label]) =>
          bar === undefined ? null : (
            <ReferenceLine
              key={label}
              x={bar}
              stroke="var(--color-ink)"
              strokeDasharray="6 3"
              label={{ value: label ?? '', position: 'top', fill: 'var(--color-ink)', fontSize: 12 }}
            />
          ),
        )}
      </BarChart>
    </ResponsiveContainer>
  );
}

function Table({ bars }: { readonly bars: readonly DelayBar[] }) {
  return (
    <Wide label={coverageWords.table(words.title)}>
      <table className="w-full text-left text-small">
        <caption className="sr-only">{words.title}</caption>
        <thead>
          <tr className="text-faint">
            <th scope="col" className="py-1.5 pr-5 font-medium">
              {words.took}
            </th>
            <th scope="col" className="py-1.5 font-medium">
              {words.items}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {bars.map(({ name, items }) => (
            <tr key={name}>
              <th scope="row" className="py-1.5 pr-5 font-normal">
                {name}
              </th>
              <td className="py-1.5">{figure(items)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
