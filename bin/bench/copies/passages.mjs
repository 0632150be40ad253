// A text as paragraphs of sentences, and back.
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

export function partsOf(text) {
  const paragraphs = text.split(/\n+/).map((line) => [...sentences.segment(line)].map(({ segment }) => segment.trim()));
  return paragraphs.map((paragraph) => paragraph.filter((each) => each !== '')).filter((each) => each.length > 0);
}

export function textOf(parts) {
  return parts.map((paragraph) => paragraph.join(' ')).join('\n');
}

export function wordsIn(parts) {
  return textOf(parts).split(/\s+/).length;
}

/** From the beginning until so many words are reached, in whole sentences. */
export function firstWords(parts, words) {
  const kept = [];
  let count = 0;
  for (const paragraph of parts) {
    const own = [];
    for (const sentence of paragraph) {
      if (count >= words) break;
      own.push(sentence);
      count += sentence.split(/\s+/).length;
    }
    if (own.length > 0) kept.push(own);
  }
  return kept;
}

/** Sentences of others' articles, to write with: no text of the set holds them otherwise. */
export function inkFrom(articles, chance) {
  const all = articles.flatMap(({ text }) => partsOf(text).flat()).filter((each) => each.split(/\s+/).length > 7);
  const next = () => {
    if (all.length === 0) throw new Error('there are too few articles to write with');
    return all.splice(chance.upTo(all.length), 1)[0];
  };
  return (words) => {
    const written = [];
    for (let count = 0; count < words;) {
      const sentence = next();
      written.push(sentence);
      count += sentence.split(/\s+/).length;
    }
    return written;
  };
}
