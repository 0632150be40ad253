/** A message of the API to people: in the language of the page where it has words for it, else as it came. */
import { capitalised, type Speech } from '#telling';

interface Props {
  readonly speech: Speech;
  readonly children: string;
}

export function Message({ speech, children: message }: Props) {
  const said = speech.messageIn(message);
  if (said !== null) return said;
  return <span lang={speech.foreign('en')}>{`${capitalised(message)}.`}</span>;
}
