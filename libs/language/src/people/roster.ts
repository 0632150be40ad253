/** The people an article has named so far, so that "the diplomat", "Sviridenko" and "he" find their way home. */
import type { Cast, Entry } from './cast.js';
import type { Person } from './mention.js';

const personOf = (entry: Entry): Person => ({
  name: entry.name,
  kind: entry.kind,
  role: entry.actor?.role ?? null,
  affiliation: entry.actor?.affiliation ?? (entry.kind === 'country' ? entry.name : null),
  known: entry.actor !== null,
});

const lastNameOf = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? '';
const heads = /president|prime minister|premier|chancellor|king|queen|leader|head of state/i;
const speakers = /spokes|press secretary/i;
const synonyms: Readonly<Record<string, RegExp>> = {
  leader: heads,
  pm: /prime minister|premier|\bpm\b/i,
  premier: /prime minister|premier/i,
  'prime minister': /prime minister|premier|\bpm\b/i,
  spokesman: speakers,
  spokeswoman: speakers,
  spokesperson: speakers,
  diplomat: /ambassador|diplomat|foreign minister|envoy|secretary of state/i,
  expert: /expert|director|professor|analyst|fellow|researcher|historian|scientist|scholar/i,
  analyst: /expert|director|professor|analyst|fellow|researcher|scholar/i,
  official: /official|minister|secretary|envoy|adviser|spokes|ambassador|aide/i,
  politician: /senator|congress|minister|leader|president|lawmaker|governor/i,
  minister: /minister|secretary/i,
  lawmaker: /senator|representative|congress|lawmaker|mp\b/i,
};

const holds = (person: Person, role: string): boolean => {
  const wanted = role.toLowerCase().split(' ').at(-1) ?? '';
  const pattern = synonyms[role.toLowerCase()] ?? synonyms[wanted];
  return person.role !== null && (pattern ? pattern.test(person.role) : person.role.toLowerCase().includes(wanted));
};

export class Roster {
  /** Who the text is speaking of or through: the last to speak or to act. */
  topic: Person | null = null;
  private readonly byLastName = new Map<string, Person>();
  private recent: Person[] = [];

  constructor(private readonly cast: Cast) {}

  entry(entry: Entry): Person {
    const actor = entry.actor ?? this.cast.actor(entry.name);
    return personOf({ ...entry, actor: actor ?? null });
  }

  /** Remembers a person; a bare last name becomes the full name it stood in before. */
  meet(person: Person): Person {
    const key = lastNameOf(person.name);
    const before = this.byLastName.get(key);
    const same = before && (!person.name.includes(' ') || before.name === person.name) ? before : person;
    const met = { ...same, role: person.role ?? same.role, affiliation: person.affiliation ?? same.affiliation };
    this.byLastName.set(key, met);
    this.recent = [met, ...this.recent.filter(({ name }) => name !== met.name)].slice(0, 40);
    return met;
  }

  named(lastName: string): Person | undefined {
    return this.byLastName.get(lastName.toLowerCase());
  }

  /** Who holds an office, of a state where one is named. */
  holder(role: string, affiliation: string | null): Person | null {
    const fits = (person: Person): boolean =>
      holds(person, role) && (affiliation === null || person.affiliation === affiliation);
    const met = this.recent.find((person) => person.kind === 'person' && fits(person));
    if (met ?? affiliation === null) return met ?? null;
    const actors = this.cast.story.actors
      .filter(({ kind }) => kind === 'person')
      .map((actor) => personOf({ ...actor, adjective: false, actor }));
    return actors.find(fits) ?? null;
  }

  leaders(): readonly Person[] {
    const known = this.cast.leaders.map((actor) => personOf({ ...actor, adjective: false, actor }));
    const present = known.filter(({ name }) => this.recent.some((person) => person.name === name));
    if (present.length > 0 || this.recent.length === 0) return known;
    const others = this.recent.filter(({ kind, role }) => kind === 'person' && role !== null && heads.test(role));
    return others.length > 1 ? others.slice(-2) : known;
  }

  isHead(person: Person): boolean {
    return (
      this.cast.leaders.some(({ name }) => name === person.name) || (person.role !== null && heads.test(person.role))
    );
  }
}
