import { describe, expect, it } from '@jest/globals';
import {
  type Elements,
  elementsAreMet,
  leavesGapInLaw,
  someDimensionIsPositive,
  type Strength,
  withIndicator,
} from './screening.indicators.js';

const noted = (...strengths: Strength[]) =>
  strengths.reduce((indicators, strength) => withIndicator(indicators, 'exploitation', strength), {});
const elements = (means: Elements['means']): Elements => ({ act: 'present', means, purpose: 'present' });

describe('A dimension of indicators', () => {
  it.each<[string, Strength[], boolean]>([
    ['two strong', ['strong', 'strong'], true],
    ['one strong and one weak', ['strong', 'weak'], true],
    ['one strong alone', ['strong'], false],
    ['three medium', ['medium', 'medium', 'medium'], true],
    ['two medium and one weak', ['medium', 'medium', 'weak'], true],
    ['two medium alone', ['medium', 'medium'], false],
    ['any number of weak ones', ['weak', 'weak', 'weak', 'weak'], false],
  ])('with %s', (_, strengths, positive) => {
    expect(someDimensionIsPositive(noted(...strengths))).toBe(positive);
  });
  it('does not borrow indicators from another one', () => {
    const split = withIndicator(noted('strong'), 'deceptiveRecruitment', 'strong');
    expect(someDimensionIsPositive(split)).toBe(false);
  });
});

describe('The elements of trafficking', () => {
  it('ask an adult for a means, and a child for none', () => {
    expect([elementsAreMet(elements('absent'), false), elementsAreMet(elements('absent'), true)]).toEqual([
      false,
      true,
    ]);
  });
  it('leave a gap only where the national law asks a child for a means that is not there', () => {
    expect(leavesGapInLaw(elements('absent'), true, 1)).toBe(true);
    expect(leavesGapInLaw(elements('absent'), true, null)).toBe(false);
    expect(leavesGapInLaw(elements('present'), true, 1)).toBe(false);
    expect(leavesGapInLaw(elements('absent'), false, 1)).toBe(false);
  });
});
