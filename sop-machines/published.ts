// Written by `npm run sop -- publish`; never edited by hand. A version in this list is frozen.
import type { PublishedVersion } from './kernel/published-version.js';

export const published: Readonly<Record<string, PublishedVersion>> = {};
