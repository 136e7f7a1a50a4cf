import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { settle } from './settle.js';

/** As the sandbox freezes what workflows share: all the way down, and no further where something is frozen already. */
function freezeDeeply(value: unknown): void {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return;
  const inside = Reflect.ownKeys(value).map((key): unknown => Reflect.get(value, key));
  Object.freeze(value);
  inside.forEach(freezeDeeply);
}

const rules = () => ({
  event: z.strictObject({ days: z.number().max(15), note: z.string().trim().optional() }),
  told: z.object({ type: z.string() }).catchall(z.json()),
  either: z.union([z.enum(['a', 'b']), z.array(z.uuid())]),
});

describe('what workflows share', () => {
  test('a schema that was settled works as before when it is frozen', () => {
    const shared = rules();
    settle(shared);
    freezeDeeply(shared);

    expect(shared.event.safeParse({ days: 15, note: ' x ' }).data).toEqual({ days: 15, note: 'x' });
    expect(shared.event.safeParse({ days: 16 }).success).toBe(false);
    expect(shared.event.extend({ more: z.boolean() }).safeParse({ days: 1, more: true }).success).toBe(true);
    expect(shared.told.safeParse({ type: 'X', deep: [{ a: null }] }).success).toBe(true);
    expect(shared.either.safeParse('b').success).toBe(true);
    expect(shared.either.safeParse(['no id']).success).toBe(false);
  });

  test('its face cannot be changed, so that no workflow can reach another through it', () => {
    const shared = rules();
    settle(shared);

    expect(Object.isFrozen(shared.event)).toBe(true);
    expect(Object.isFrozen(shared.event.shape.days)).toBe(true);
  });

  test('a schema that is frozen without it fails at its first use', () => {
    const shared = rules();
    freezeDeeply(shared);

    expect(() => shared.event.safeParse({ days: 1 })).toThrow(TypeError);
  });
});
