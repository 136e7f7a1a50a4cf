import { describe, expect, it } from '@jest/globals';
import { currentVersions, profiles, sops } from '../index.js';
import { amountInWords } from './in-words.js';
import { catalogue } from './owners.js';
import { catalogueProblems, printCatalogue, sopsNotThereYet } from './print.js';

const current = Object.values(currentVersions).map((version) => sops[version]!);
const text = printCatalogue(current, Object.values(profiles));
const rows = text.split('\n').filter((line) => line.startsWith('| D'));

describe('The deadline catalogue', () => {
  it('has the numbers D01 to D43', () => {
    expect(Object.keys(catalogue)).toEqual(
      Array.from({ length: 43 }, (_, index) => `D${String(index + 1).padStart(2, '0')}`),
    );
  });
  it('is kept: every SOP of the registry has the numbers that it owns, and no other number', () => {
    expect(catalogueProblems(current)).toEqual([]);
  });
  it('says which number is missing, and where', () => {
    const custody = current.find(({ id }) => id === 'SOP-12')!;
    const without = { ...custody, deadlines: custody.deadlines.filter(({ catalogue: number }) => number !== 'D23') };
    const odd = { id: 'SOP-00', deadlines: [{ ...custody.deadlines[0]!, catalogue: 'D44' }] };
    expect(catalogueProblems([without])).toEqual([
      'D23 (From the arrest to the judge) is to be kept in SOP-12, which has no deadline with that number.',
    ]);
    expect(catalogueProblems([odd])).toContain('SOP-00, deadline register: the catalogue has no D44.');
  });
  it('is printed with one row for each deadline, and names the SOPs that are not there yet', () => {
    for (const number of Object.keys(catalogue)) expect(rows.some((row) => row.startsWith(`| ${number} |`))).toBe(true);
    const ids = rows.map((row) => row.split(' | ')[2]).filter((id) => !id?.includes('not there yet'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of sopsNotThereYet(current)) expect(text).toContain(`${id}: not there yet`);
  });
  it('says for each country what differs, with its source and that nobody has confirmed it', () => {
    const judge = rows.find((row) => row.includes('SOP-12 `judge`'));
    expect(judge).toMatch(/48 h; guideline \(ICCPR-9\)/);
    expect(judge).toMatch(
      /\*\*iq-federal, iq-kri\*\* none: 24 h, once: 48 h; statute \(IQ-CONST-2005\).*\(not confirmed\)/,
    );
    expect(judge).toMatch(/\*\*af\*\* 72 h; statute \(AF-CPC-2014\)/);
  });
  it('says a long table of months once', () => {
    const cap = current.find(({ id }) => id === 'SOP-12')!.deadlines.find(({ id }) => id === 'cap')!;
    expect(amountInWords(cap.amount)).toBe(
      'number: as many mo less a day, 0: 22 d incl., days: none, none: none, leave: date of `permittedUntil`',
    );
  });
});
