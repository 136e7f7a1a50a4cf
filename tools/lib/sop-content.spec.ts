import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { published, sops } from '../../sop-machines/index.js';
import { root } from './run.mjs';
import { changesOf, contentOf, sopContents } from './sop-content.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanad-sops-'));
  mkdirSync(join(folder, 'loan'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const guards = 'export const isLate = (days: number): boolean => days > limit;\nconst limit = 3;\n';
const sop = `import { isLate } from './loan.guards.js';
import { loanStates } from './loan.words.js';
export const loanSop = { id: 'L-1', version: '1.0.0', title: { en: 'Loan', ar: 'x' }, guards: { isLate }, words: { states: loanStates } };
`;
function contentWith(changed: Record<string, string> = {}): ReturnType<typeof contentOf> {
  const files = {
    'loan.sop.ts': sop,
    'loan.guards.ts': guards,
    'loan.words.ts': `export const loanStates = { on: { en: 'On', ar: 'x' } };`,
    ...changed,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'loan', name), text);
  return contentOf(folder, join(folder, 'loan/loan.sop.ts'), 'loanSop');
}

describe('Published versions', () => {
  it('are as they were published', () => {
    expect(changesOf(published, sopContents(root))).toEqual([]);
  });

  it('and drafts are all found in the registry', () => {
    expect(Object.keys(sopContents(root)).sort()).toEqual(Object.keys(sops).sort());
  });
});

describe('The content of a version', () => {
  it('does not change with words, comments, formatting, types, or what it does not use', () => {
    const before = contentWith();
    const words = contentWith({ 'loan.words.ts': `export const loanStates = { on: { en: 'Lent', ar: 'y' } };` });
    const comment = contentWith({
      'loan.guards.ts': `// A note.\n${guards.replace(': boolean', '').replace('> limit', '>\n limit')}`,
    });
    const unused = contentWith({ 'loan.guards.ts': `${guards}export const other = 1;\n` });
    const title = contentWith({ 'loan.sop.ts': sop.replace("'Loan'", "'A loan'") });
    for (const after of [words, comment, unused, title]) expect(after).toEqual(before);
    expect(Object.keys(before.files)).toEqual(['loan/loan.guards.ts', 'loan/loan.sop.ts']);
  });

  it('changes with a number that a guard reads, and the way out names the file', () => {
    const before = contentWith();
    const after = contentWith({ 'loan.guards.ts': guards.replace('3', '4') });
    const changes = changesOf({ 'L-1@1.0.0': before }, { 'L-1@1.0.0': after });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toContain(
      'L-1@1.0.0 is published and frozen, but loan/loan.guards.ts has changed. Give it back its text; or make a new version',
    );
  });

  it('must stay in the registry until the version is withdrawn', () => {
    const content = contentWith();
    expect(changesOf({ 'L-1@1.0.0': content }, {})).toHaveLength(1);
    expect(changesOf({ 'L-1@1.0.0': { ...content, withdrawnOn: '2027-01-01' } }, {})).toEqual([]);
  });
});
