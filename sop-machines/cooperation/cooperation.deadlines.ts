import { noticeDeadlines } from './cooperation.notice-deadlines.js';
import { requestDeadlines } from './cooperation.request-deadlines.js';
import { returnDeadlines } from './cooperation.return-deadlines.js';

/** Every deadline of SOP-14: requests (D35), notices, and returns with consular information (D36). */
export const cooperationDeadlines = [...requestDeadlines, ...noticeDeadlines, ...returnDeadlines] as const;
