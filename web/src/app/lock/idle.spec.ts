import { describe, expect, it } from '@jest/globals';
import { idleAt } from './idle.js';

const minute = 60_000;

describe('a page that nobody uses', () => {
  it('locks when its minutes are over, and says so half a minute before', () => {
    expect(idleAt(9 * minute, 0, 10)).toBe('open');
    expect(idleAt(9.5 * minute, 0, 10)).toBe('warning');
    expect(idleAt(10 * minute - 1, 0, 10)).toBe('warning');
    expect(idleAt(10 * minute, 0, 10)).toBe('locked');
  });

  it('is locked at once when the machine slept over the end of its minutes', () => {
    expect(idleAt(600 * minute, 0, 10)).toBe('locked');
  });

  it('never locks where the setting is 0', () => {
    expect(idleAt(600 * minute, 0, 0)).toBe('open');
  });
});
