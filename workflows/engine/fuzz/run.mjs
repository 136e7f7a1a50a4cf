import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

/* npm run fuzz -- --machines N --seed S [--from the number of the first machine] */
const number = { type: 'string' };
const { values } = parseArgs({ options: { machines: number, seed: number, from: number } });
const { machines = '3000', seed = String(Math.floor(Math.random() * 2 ** 31)), from = '0' } = values;
for (const [name, value] of Object.entries({ machines, seed, from })) {
  if (!/^\d{1,10}$/.test(value)) {
    console.error(`--${name} is '${value}'; give a whole number, such as --${name} 1000.`);
    process.exit(2);
  }
}
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const options = [
  '--experimental-vm-modules',
  '--no-warnings',
  jest,
  '--selectProjects',
  'pure',
  '--',
  'workflows/engine/fuzz',
];
const env = { ...process.env, FUZZ_MACHINES: machines, FUZZ_SEED: seed, FUZZ_FROM: from };
process.exit(spawnSync(process.execPath, options, { stdio: 'inherit', env }).status ?? 1);
