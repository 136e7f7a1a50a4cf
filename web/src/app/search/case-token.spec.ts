import { describe, expect, it } from '@jest/globals';
import { caseTokenOf } from './case-token.js';

describe('a case token', () => {
  it.each([
    ['C-000123', 'C-000123'],
    [' c-123 ', 'C-000123'],
    ['C 123', 'C-000123'],
    ['123', 'C-000123'],
    ['١٢٣', 'C-000123'],
    ['C-۰۰۰۱۲۳', 'C-000123'],
    ['1234567', 'C-1234567'],
  ])('is understood as it is typed: %s', (typed, token) => {
    expect(caseTokenOf(typed)).toBe(token);
  });

  it.each(['', 'Amina', 'C-', 'C-12a', 'P-1', '1 2', '12345678901234'])('is nothing else: "%s"', (typed) => {
    expect(caseTokenOf(typed)).toBeUndefined();
  });
});
