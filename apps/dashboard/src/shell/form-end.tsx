/** How a form ends: with what it does, and with the way out. */
import { oftenWords } from '../words/words.js';
import { Button } from './button.js';

interface Props {
  readonly verb: string;
  readonly busy: boolean;
  readonly onClose: () => void;
}

export function FormEnd({ verb, busy, onClose }: Props) {
  return (
    <div className="flex flex-wrap gap-2">
      <Button type="submit" weight="strong" busy={busy}>
        {verb}
      </Button>
      <Button onPress={onClose}>{oftenWords.cancel}</Button>
    </div>
  );
}
