import { describe, expect, it } from '@jest/globals';
import { isNarrowed, listSearchOf } from './list-search.js';

describe('the address of a list', () => {
  it('holds codes and nothing else', () => {
    const known = { sop: 'SOP-04', priority: 'urgent', due: 'soon', cursor: 'abc' };
    expect(listSearchOf({ ...known, owner: 'Somebody' })).toEqual(known);
    expect(listSearchOf({ sop: 'Somebody', priority: 'high', due: 3, cursor: '' })).toEqual({});
  });

  it('tells a narrowed list from another page of the whole one', () => {
    expect(isNarrowed({ cursor: 'abc' })).toBe(false);
    expect(isNarrowed({ due: 'overdue' })).toBe(true);
  });
});
