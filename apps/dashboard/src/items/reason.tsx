/** The verdict on an item, why, and the terms that spoke for it. */
import { Link } from 'react-router';
import { ServiceSays } from '../shell/service-says.js';
import type { Shape } from '../client.js';
import { WhyNot } from '../rules/why-not.js';
import { Status } from '../shell/status.js';
import { foreign, locale, word } from '../words/word.js';
import { itemPageWords } from '../words/words.js';

type Item = Shape<'ItemDetail'>;

export function Reason({ id, item }: { readonly id: string; readonly item: Item }) {
  return (
    <section id={id} className="scroll-mt-4">
      <h2 className="mb-2 font-serif text-lead font-bold">{itemPageWords.verdict}</h2>
      <div className="border-t border-line pt-3">
        <Status kind="verdict" value={item.verdict} />
        <p className="mt-1 text-small text-soft">
          <ServiceSays>{item.reason}</ServiceSays>
        </p>
        {item.copyOf !== null && (
          <Link to={`/items/${encodeURIComponent(item.copyOf)}`} className="link text-small">
            {itemPageWords.originalOfCopy}
          </Link>
        )}
        {item.because.length > 0 && <Terms item={item} />}
        <WhyNot key={item.id} item={item} />
      </div>
    </section>
  );
}

function Terms({ item }: { readonly item: Item }) {
  return (
    <table className="mt-3 w-full text-small">
      <caption className="sr-only">{itemPageWords.matchedTerms}</caption>
      <thead className="text-left text-faint">
        <tr>
          <th className="py-1 font-normal">{itemPageWords.termFound}</th>
          <th className="py-1 font-normal">{itemPageWords.where}</th>
          <th className="py-1 text-right font-normal">{itemPageWords.weight}</th>
        </tr>
      </thead>
      <tbody>
        {item.because.map(({ group, term, where, weight }) => (
          <tr key={group} className="border-t border-line align-baseline">
            <td className="py-1.5 pr-3">
              <span className="font-medium">{term}</span>
              <span className="block text-note text-faint" lang={foreign('en')}>
                {group}
              </span>
            </td>
            <td className="py-1.5 pr-3 text-soft">{word('foundIn', where)}</td>
            <td className="py-1.5 text-right">{weight.toLocaleString(locale)}</td>
          </tr>
        ))}
      </tbody>
      {item.score !== null && (
        <tfoot>
          <tr className="border-t border-ink font-semibold">
            <td colSpan={2} className="py-1.5">
              {item.threshold === null
                ? itemPageWords.sum
                : itemPageWords.sumOfNeeded(item.threshold.toLocaleString(locale))}
            </td>
            <td className="py-1.5 text-right">{item.score.toLocaleString(locale)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
