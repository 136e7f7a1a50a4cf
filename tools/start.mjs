// npm start: the whole system on this machine, from a fresh clone to "ready http://127.0.0.1:3000".
import { requireNode } from './lib/node-version.mjs';

requireNode();

const help = `npm start               the demo world on the fast clock (one hour passes in ten seconds)
npm start -- --empty    an empty system on the real clock, with one administrator

Settings come from the environment or from a file .env (see .env.example):
  SANAD_PORT (3000), SANAD_HOME (.sanad), DATABASE_URL, TEMPORAL_ADDRESS, SANAD_CLOCK`;

const known = new Set(['--empty', '--help']);
const given = process.argv.slice(2);
const unknown = given.find((argument) => !known.has(argument));

if (given.includes('--help')) {
  console.log(help);
} else if (unknown !== undefined) {
  console.error(`npm start does not know "${unknown}".\n\n${help}`);
  process.exitCode = 1;
} else {
  const { launch } = await import('./lib/launch.mjs');
  await launch({ empty: given.includes('--empty') });
}
