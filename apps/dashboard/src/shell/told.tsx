/** A sentence of the service: moments in it, which it writes for machines, are said for people. */
import { Fragment } from 'react';
import { messageLang, sentence } from '../words/word.js';
import { When } from './when.js';

const instant = /(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z)/;

export function Told({ text }: { readonly text: string }) {
  return (
    <bdi lang={messageLang(text)}>
      {sentence(text)
        .split(instant)
        .map((part, place) => (
          <Fragment key={place}>{instant.test(part) ? <When at={part} as="exact" /> : part}</Fragment>
        ))}
    </bdi>
  );
}
