/** Bars over time, stacked by series: the picture (recharts) and the table that says the same. */
import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Shape } from '../client.js';
import { Section } from '../shell/page.js';
import { useTwin } from '../shell/twin.js';
import { Wide } from '../shell/wide.js';
import { coverageWords as words } from '../words/words.js';
import { figure } from '../words/word.js';
import { fillOf, Legend, PatternFills } from './pattern-fills.js';
import { stepWords, ticksOf, tickWords, type Series, type Step } from './series.js';
import { Tip } from './tip.js';

interface Props {
  readonly title: string;
  readonly series: readonly Series[];
  readonly steps: readonly Step[];
  readonly step: Shape<'Coverage'>['step'];
  /** Whether the figures of one step add up to something. */
  readonly sums?: boolean;
}

export function StackedChart({ note, ...props }: Props & { readonly note: string }) {
  const { title } = props;
  const { isTable, turn } = useTwin(title);
  return (
    <Section title={title} note={note} actions={turn}>
      {isTable ? <Table {...props} /> : <Picture {...props} />}
    </Section>
  );
}

const axis = {
  stroke: 'var(--color-edge)',
  tick: { fill: 'var(--color-faint)', fontSize: 12 },
  tickLine: false,
} as const;

function Picture({ title, series, steps, step }: Props) {
  const id = useId();
  const data = steps.map(({ at, values }) => ({ at, ...values }));
  const ticks = ticksOf(steps.map(({ at }) => at));
  return (
    <>
      <ResponsiveContainer width="100%" height={240}>
        <BarChart data={data} title={title} barCategoryGap={1} margin={{ top: 8, right: 4, bottom: 0, left: 0 }}>
          <PatternFills id={id} series={series} />
          <CartesianGrid vertical={false} stroke="var(--color-line)" />
          <XAxis
            dataKey="at"
            ticks={ticks}
            interval="equidistantPreserveStart"
            tickFormatter={tickWords}
            minTickGap={24}
            {...axis}
          />
          <YAxis allowDecimals={false} width={36} {...axis} axisLine={false} />
          <Tooltip
            cursor={{ fill: 'var(--color-sunken)' }}
            isAnimationActive={false}
            content={({ active, payload, label }) => (
              <Tip active={active} payload={payload} title={typeof label === 'string' ? stepWords(label, step) : ''} />
            )}
          />
          {series.map((each) => (
            <Bar
              key={each.key}
              dataKey={each.key}
              name={each.name}
              stackId="one"
              fill={fillOf(id, each)}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
      <Legend id={id} series={series} figures={({ total }) => figure(total)} />
    </>
  );
}

const cell = 'py-1.5 pr-5';

function Table({ title, series, steps, step, sums = true }: Props) {
  const rows = steps.filter(({ values }) => Object.values(values).some((n) => n > 0));
  return (
    <>
      <Wide label={words.table(title)}>
        <table className="w-full text-left text-small">
          <caption className="sr-only">{title}</caption>
          <thead className="sticky top-0 bg-paper">
            <tr className="text-faint">
              {[words.at, ...series.map(({ name }) => name), ...(sums ? [words.total] : [])].map((head) => (
                <th key={head} scope="col" className={`${cell} font-medium`}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.map(({ at, values }) => (
              <tr key={at}>
                <th scope="row" className={`${cell} font-normal whitespace-nowrap`}>
                  <time dateTime={at}>{stepWords(at, step)}</time>
                </th>
                {series.map(({ key }) => (
                  <td key={key} className={cell}>
                    {figure(values[key] ?? 0)}
                  </td>
                ))}
                {sums && <td className={`${cell} font-semibold`}>{figure(sumOf(series, values))}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <p className="mt-1 text-note text-faint">{words.emptyRows}</p>
    </>
  );
}

function sumOf(series: readonly Series[], values: Step['values']): number {
  return series.reduce((sum, { key }) => sum + (values[key] ?? 0), 0);
}
