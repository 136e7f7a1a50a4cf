import type { DeadlineDefinition } from '../kernel/deadline.js';
import type { Profile, Sop } from '../kernel/sop.js';
import { deadlineUnder } from '../profiles/deadline-under.js';
import {
  amountInWords,
  confirmedInWords,
  flexibilityInWords,
  kindInWords,
  ladderInWords,
  sourceInWords,
  triggerInWords,
} from './in-words.js';
import { catalogue } from './owners.js';

type KnownSop = Pick<Sop, 'id' | 'deadlines'>;
interface Entry {
  readonly sop: KnownSop;
  readonly deadline: DeadlineDefinition;
}

const head = [
  'No.',
  'Deadline',
  'Kept in',
  'Counted in',
  'Amount and source (generic)',
  'Elsewhere',
  'From',
  'Ladder',
  'Nature',
  'Owner',
  'Confirmed',
];
const intro = `# Deadlines

Written by \`npm run sop -- deadlines\` from the SOPs and the jurisdiction profiles; never edited by hand.

h: elapsed hours. d: calendar days, due at 23:59:59 local; incl.: the first day counts. wd: working days, due when the office closes.
mo: calendar months, clamped to the end of the month. No deadline rolls to a later day: no profile has a source for that. A value whose
source is a policy is not law; a law that counsel has not confirmed is marked "no".
`;

/** What one deadline is under a profile: amount, source, and who has confirmed it. */
function under(profile: Profile, { sop, deadline }: Entry): { text: string; confirmed: string } {
  const own = deadlineUnder(profile, sop.id, deadline);
  if (own === null) return { text: 'none', confirmed: '–' };
  return { text: `${amountInWords(own.amount)}; ${sourceInWords(own.basis)}`, confirmed: confirmedInWords(own.basis) };
}

/** Profiles that say something else than generic, those that say the same together. */
function elsewhere(entry: Entry, generic: Profile, others: readonly Profile[]): string {
  const usual = under(generic, entry).text;
  const said = new Map<string, string[]>();
  for (const profile of others) {
    const { text, confirmed } = under(profile, entry);
    if (text === usual) continue;
    const shown = confirmed === 'no' ? `${text} (not confirmed)` : text;
    said.set(shown, [...(said.get(shown) ?? []), profile.id]);
  }
  return said.size === 0 ? '–' : [...said].map(([text, ids]) => `**${ids.join(', ')}** ${text}`).join('<br>');
}

function rowOf(number: string, entry: Entry, generic: Profile, others: readonly Profile[]): string[] {
  const { sop } = entry;
  const deadline = deadlineUnder(generic, sop.id, entry.deadline) ?? entry.deadline;
  const { text, confirmed } = under(generic, entry);
  return [
    number,
    deadline.label.en,
    `${sop.id} \`${deadline.id}\``,
    kindInWords(deadline.amount),
    text,
    elsewhere(entry, generic, others),
    triggerInWords(deadline.trigger),
    ladderInWords(deadline.ladder),
    flexibilityInWords(deadline),
    deadline.owner,
    confirmed,
  ];
}

const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** The deadline catalogue as Markdown: every number of the reference, then what the SOPs keep beside it. */
export function printCatalogue(sops: readonly KnownSop[], profiles: readonly Profile[]): string {
  const [generic, ...others] = profiles;
  if (generic === undefined) throw new Error('The catalogue needs the generic profile first.');
  const entries = sops.flatMap((sop) => sop.deadlines.map((deadline): Entry => ({ sop, deadline })));
  const rows = Object.entries(catalogue).flatMap(([number, { title, sops: owners }]) => {
    const kept = entries.filter(({ deadline }) => deadline.catalogue === number);
    const missing = owners.filter((id) => !kept.some(({ sop }) => sop.id === id));
    const absent = missing.map((id) => [number, title, `${id}: not there yet`, ...head.slice(3).map(() => '–')]);
    return [...kept.map((entry) => rowOf(number, entry, generic, others)), ...absent];
  });
  const beside = entries
    .filter(({ deadline }) => deadline.catalogue === null)
    .map((entry) => rowOf('–', entry, generic, others));
  const table = [line(head), line(head.map(() => '---')), ...[...rows, ...beside].map(line)].join('\n');
  return `${intro}\n${table}\n`;
}

/** Numbers of the catalogue that an SOP must keep and does not, and numbers that it does not have; as sentences. */
export function catalogueProblems(sops: readonly KnownSop[]): string[] {
  const owed = Object.entries(catalogue).flatMap(([number, { title, sops: owners }]) =>
    sops
      .filter(({ id, deadlines }) => owners.includes(id) && !deadlines.some((one) => one.catalogue === number))
      .map(({ id }) => `${number} (${title}) is to be kept in ${id}, which has no deadline with that number.`),
  );
  const strange = sops.flatMap(({ id, deadlines }) =>
    deadlines
      .filter((one) => one.catalogue !== null && !(one.catalogue in catalogue))
      .map((one) => `${id}, deadline ${one.id}: the catalogue has no ${one.catalogue}.`),
  );
  return [...owed, ...strange];
}

/** SOPs that the catalogue speaks of and the registry does not have. */
export const sopsNotThereYet = (sops: readonly KnownSop[]): string[] =>
  [...new Set(Object.values(catalogue).flatMap((one) => one.sops))]
    .filter((id) => !sops.some((sop) => sop.id === id))
    .sort();
