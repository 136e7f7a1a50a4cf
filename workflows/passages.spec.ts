import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { published, sops } from '../sop-machines/index.js';
import { openSop } from './passages.js';
import { oldSop } from './runtime/versions.fixture.js';

const version = 'SOP-91@1.0.0';
beforeEach(() => void Object.assign(sops, { [version]: oldSop }));
afterEach(() => {
  Reflect.deleteProperty(sops, version);
  Reflect.deleteProperty(published, version);
});
const publish = (more: object = {}): void =>
  void Object.assign(published, { [version]: { hash: 'aaaa', files: {}, publishedOn: '2027-01-01', ...more } });

it('A procedure runs on the version with which it was begun, draft or published', () => {
  expect(openSop(version, null)).toBe(oldSop);
  publish();
  expect(openSop(version, 'aaaa')).toBe(oldSop);
});

it('A worker that does not know the version says so, and which one is needed', () => {
  expect(() => openSop('SOP-91@0.9.0', null)).toThrow(
    'This worker does not know SOP-91@0.9.0; deploy the version that has it.',
  );
});

it('A worker from which the version was withdrawn says so', () => {
  publish({ withdrawnOn: '2027-02-01' });
  Reflect.deleteProperty(sops, version);
  expect(() => openSop(version, 'aaaa')).toThrow('was withdrawn on 2027-02-01. Deploy the release before');
});

it('Another content under the same name is not taken for the version', () => {
  publish();
  expect(() => openSop(version, 'bbbb')).toThrow('runs on SOP-91@1.0.0#bbbb, and this worker has SOP-91@1.0.0#aaaa');
});
