import type { Calendar } from './kernel/calendar.js';
import type { Profile, Sop } from './kernel/sop.js';

/** Every SOP version that may still be running, by `id@version`. */
export const sops: Readonly<Record<string, Sop>> = {};
/** The version that a new procedure gets. */
export const currentVersions: Readonly<Record<string, string>> = {};
export const profiles: Readonly<Record<string, Profile>> = {};
/** Calendars as the product ships them; a running system keeps its own, edited by an administrator. */
export const calendars: Readonly<Record<string, Calendar>> = {};
