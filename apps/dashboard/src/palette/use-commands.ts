/** All that the palette offers to who is signed in: pages, matters, feeds and actions at hand, and items as they are typed. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  CalendarClock,
  FileText,
  Keyboard,
  Languages,
  ListTree,
  Moon,
  Newspaper,
  RefreshCw,
  Rss,
  Search,
  Sun,
  SunMoon,
} from 'lucide-react';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { briefQuery } from '../brief/brief-query.js';
import { useFeeds } from '../feeds/use-feeds.js';
import { answerOf, api, type Shape } from '../client.js';
import { itemsPath } from '../items/items-filter.js';
import { useWho } from '../session/session.js';
import { everyPlace } from '../shell/places.js';
import { chooseTheme } from '../shell/theme.js';
import { turnTimes } from '../shell/time-mode.js';
import { chooseTongue } from '../words/choice.js';
import { languages, tongues } from '../../../../libs/telling/src/languages/languages.js';
import { paletteWords as words } from '../words/words.js';
import { matterName, nameAmongOthers } from '../words/matters.js';
import { found, type Command, type CommandGroup } from './command.js';

interface Doing {
  readonly onKeys: () => void;
  readonly onTrouble: (error: Error) => void;
}

export function useCommands(typed: string, doing: Doing): readonly CommandGroup[] {
  const go = useGo();
  const brief = useQuery(briefQuery(null));
  const feeds = useFeeds();
  const items = useItems(typed);
  const groups = [
    { name: words.places, commands: usePages(go) },
    { name: words.actions, commands: useActions(doing) },
    { name: words.matters, commands: linesOf(brief.data).map((line) => matterCommand(line, go)) },
    { name: words.feeds, commands: (feeds.data ?? []).map((feed) => feedCommand(feed, go)) },
  ];
  // The service found the items by its own reading of what was typed.
  const inItems = {
    name: words.items,
    commands: [...items.found.map((item) => itemCommand(item, go)), ...(items.isAsked ? search(typed.trim(), go) : [])],
  };
  return [...found(groups, typed), ...(inItems.commands.length > 0 ? [inItems] : [])];
}

type Go = (to: string) => () => void;

function useGo(): Go {
  const navigate = useNavigate();
  return (to) => () => void navigate(to);
}

function usePages(go: Go): readonly Command[] {
  const { may } = useWho();
  const board: Command = {
    ...{ id: '/queues/board', name: words.board, icon: ListTree },
    // A page of its own, which the router does not know.
    run: () => {
      window.location.assign('/queues/board');
    },
  };
  const pages = everyPlace.filter(({ needs }) => may(needs));
  return [
    ...pages.map(({ to, word, icon }) => ({ id: to, name: word, icon, run: go(to) })),
    ...(may('operator') ? [board] : []),
  ];
}

function useActions({ onKeys, onTrouble }: Doing): readonly Command[] {
  const { may } = useWho();
  const answers = useQueryClient();
  const askAll = () => {
    answerOf(api.POST('/api/v1/feeds/poll')).then(() => answers.invalidateQueries({ queryKey: ['feeds'] }), onTrouble);
  };
  return [
    ...(may('operator') ? [{ id: 'ask-all', name: words.askAll, icon: RefreshCw, run: askAll }] : []),
    { id: 'times', name: words.times, icon: CalendarClock, run: turnTimes },
    ...(['light', 'dark', 'system'] as const).map((theme) => ({
      ...{ id: theme, name: words[theme], icon: { light: Sun, dark: Moon, system: SunMoon }[theme] },
      run: () => {
        chooseTheme(theme);
      },
    })),
    ...tongues.map((tongue) => ({
      ...{ id: tongue, name: languages[tongue].name, icon: Languages },
      run: () => {
        chooseTongue(tongue);
      },
    })),
    { id: 'keys', name: words.keys, icon: Keyboard, run: onKeys },
  ];
}

function linesOf(brief: Shape<'Brief'> | undefined): readonly Shape<'BriefLine'>[] {
  return brief === undefined ? [] : [...brief.outcomes, ...brief.meetings, ...brief.reactions];
}

function matterCommand({ matter, about }: Shape<'BriefLine'>, go: Go): Command {
  const { detail } = matterName(about);
  const run = go(`/matters/${encodeURIComponent(matter)}`);
  return { id: matter, name: nameAmongOthers(about), detail, icon: Newspaper, run };
}

function feedCommand({ id, publisher, url }: Shape<'Feed'>, go: Go): Command {
  return { id: `feed ${id}`, name: publisher, detail: url, icon: Rss, run: go(`/feeds/${encodeURIComponent(id)}`) };
}

/** For all of them, in the list of items. */
function search(typed: string, go: Go): readonly Command[] {
  if (typed === '') return [];
  return [{ id: 'search items', name: words.search(typed), icon: Search, run: go(itemsPath(typed)) }];
}

function itemCommand({ id, title, publisher }: Shape<'ListedItem'>, go: Go): Command {
  const run = go(`/items/${encodeURIComponent(id)}`);
  return { id: `item ${id}`, name: title, detail: publisher.name, icon: FileText, run };
}

const restMs = 200;

interface FoundItems {
  readonly found: readonly Shape<'ListedItem'>[];
  /** They are the answer to what is typed: what stands behind them takes the first place from none that is still to come. */
  readonly isAsked: boolean;
}

/** Asked once nothing more is typed for a moment. */
function useItems(typed: string): FoundItems {
  const [q, setQ] = useState('');
  useEffect(() => {
    const rest = setTimeout(() => {
      setQ(typed.trim());
    }, restMs);
    return () => {
      clearTimeout(rest);
    };
  }, [typed]);
  const isSought = q.length >= 2;
  const query = useQuery({
    queryKey: ['items', 'palette', q],
    queryFn: () => answerOf(api.GET('/api/v1/items', { params: { query: { q, limit: '5' } } })),
    enabled: isSought,
  });
  return {
    found: isSought ? (query.data?.items ?? []) : [],
    isAsked: q === typed.trim() && !(isSought && query.isPending),
  };
}
