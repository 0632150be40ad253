/** A link that stays at the moment of the page it stands on. */
import { Link, useSearchParams, type LinkProps } from 'react-router';
import { readMoment, withMoment } from './moment.js';

interface Props extends Omit<LinkProps, 'to'> {
  readonly to: string;
}

export function MomentLink({ to, ...rest }: Props) {
  const [params] = useSearchParams();
  const moment = readMoment(params);
  const parting = to.indexOf('?');
  const [path, search] = parting < 0 ? [to, ''] : [to.slice(0, parting), to.slice(parting + 1)];
  const there = moment === null ? to : `${path}?${withMoment(new URLSearchParams(search), moment).toString()}`;
  return <Link to={there} {...rest} />;
}
