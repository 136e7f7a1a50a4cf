import { pino } from 'pino';

/** The server's log: ids, codes and durations. Personal data never enters it; bodies and headers are not logged. */
export const log = pino({ base: null, level: process.env['NODE_ENV'] === 'test' ? 'error' : 'info' });
