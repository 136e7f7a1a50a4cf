import { expect, test } from '@jest/globals';
import { fits } from './node-version.mjs';

const range = '^20.19.0 || ^22.13.0 || >=24.11.0';

test.each(['20.19.0', '20.20.2', '22.13.0', '22.99.1', '24.11.0', '25.0.0'])('Node %s can run Sanad', (version) => {
  expect(fits(version, range)).toBe(true);
});

test.each(['18.20.4', '20.18.9', '21.7.0', '22.12.9', '23.11.0', '24.10.9'])('Node %s is refused', (version) => {
  expect(fits(version, range)).toBe(false);
});
