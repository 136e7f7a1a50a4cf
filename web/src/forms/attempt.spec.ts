import { describe, expect, it } from '@jest/globals';
import { nextAttempt } from './attempt.js';

let made = 0;
const newKey = (): string => `key-${String((made += 1))}`;

describe('sending a form', () => {
  it('repeats key and body while the content is the same, so that a double click is recorded once', () => {
    const first = nextAttempt(undefined, 'content', 'body at 10:00', newKey);
    expect(nextAttempt(first, 'content', 'body at 10:01', newKey)).toBe(first);
  });

  it('takes a new key for other content', () => {
    const first = nextAttempt(undefined, 'content', 'body', newKey);
    const second = nextAttempt(first, 'other content', 'other body', newKey);
    expect(second.key).not.toBe(first.key);
    expect(second.body).toBe('other body');
  });
});
