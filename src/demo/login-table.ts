import type { Logins } from './write-world.js';

/** The logins as a table for the terminal. */
export function loginTable(logins: Logins): string {
  const width = Math.max(...Object.keys(logins).map((login) => login.length));
  const lines = Object.entries(logins).map(
    ([login, { password, name }]) => `  ${login.padEnd(width)}  ${password}  ${name}`,
  );
  return `${lines.join('\n')}\n`;
}
