import { describe, expect, it } from '@jest/globals';
import type { ProcedureNode } from '../api/shapes.js';
import { firstProcedure } from './first-procedure.js';
import { stateInWords } from './state-in-words.js';

const node = (id: string, dueAt: string | null, status: ProcedureNode['status'] = 'active'): ProcedureNode =>
  ({ id, status, worstClock: dueAt === null ? null : { dueAt } }) as ProcedureNode;

describe('the procedure a case opens with', () => {
  it('is the running one whose clock is due first', () => {
    const nodes = [node('root', null), node('later', '2026-11-25T00:00:00Z'), node('first', '2026-11-24T00:00:00Z')];
    expect(firstProcedure(nodes)?.id).toBe('first');
  });

  it('is never an ended one while another runs', () => {
    expect(firstProcedure([node('ended', '2026-11-24T00:00:00Z', 'done'), node('running', null)])?.id).toBe('running');
  });
});

describe('a state in words', () => {
  const words = (text: string) => ({ en: text, ar: text });

  it('is the innermost state, and one for each parallel region', () => {
    const states = [
      { id: 'detained', words: words('Detained') },
      { id: 'detained.order', words: words('Order running') },
      { id: 'rights', words: words('Rights told') },
    ];
    expect(stateInWords(states, 'en')).toBe('Order running · Rights told');
  });
});
