import { drawn } from './chart.js';
import { againstItself, againstLive, explained } from './compare.js';
import { smallestThatDiffers, told, type Judge } from './found.js';

export interface Campaign {
  machines: number;
  seed: number;
  /** The number of the first machine; with it a single one can be looked at again. */
  from: number;
  progress?: (line: string) => void;
}
export interface Tally {
  machines: number;
  moves: number;
  verdicts: Map<string, number>;
}

const judges: Readonly<Record<string, Judge>> = {
  'a live actor': againstLive,
  'itself without restarts': againstItself,
};

/**
 * Draws machines until `machines` of them were played to the end against a live actor, and each against itself with
 * restarts. Throws an Error that holds the smallest machine when one shows a difference that nothing explains.
 */
export async function campaign({ machines, seed, from, progress }: Campaign): Promise<Tally> {
  const tally: Tally = { machines: 0, moves: 0, verdicts: new Map() };
  const began = performance.now();
  for (let number = from; tally.machines < machines; number++) {
    const { spec, played } = drawn(seed, number);
    for (const [other, judge] of Object.entries(judges)) {
      const verdict = await judge(spec, played);
      if (verdict.verdict === 'different') throw new Error(await story(seed, number, other, judge));
      count(tally, `${other}: ${verdict.verdict}`);
      tally.moves += verdict.moves;
      if (judge === againstLive && verdict.verdict !== 'cutOff') tally.machines++;
    }
    if (number % 100 === 0) progress?.(`${tally.machines} of ${machines} machines, ${seconds(began)} s`);
  }
  progress?.(`seed ${seed}: ${tally.machines} machines, ${tally.moves} moves, ${seconds(began)} s\n${table(tally)}`);
  return tally;
}

const seconds = (began: number): number => Math.round((performance.now() - began) / 1000);

function count({ verdicts }: Tally, key: string): void {
  verdicts.set(key, (verdicts.get(key) ?? 0) + 1);
}

async function story(seed: number, number: number, other: string, judge: Judge): Promise<string> {
  const found = await smallestThatDiffers(drawn(seed, number), judge);
  return [
    `The engine (right) differs from ${other} (left). Machine ${number} of seed ${seed}, made as small as it goes:`,
    told(found),
    `Again: npm run fuzz -- --machines 1 --seed ${seed} --from ${number}`,
  ].join('\n');
}

/** How often what was seen, and why a difference is none. */
function table({ verdicts }: Tally): string {
  const rows = [...verdicts].sort().map(([key, number]) => {
    const reason = explained[key.split(': ')[1] as keyof typeof explained] as string | undefined;
    return `| ${key} | ${number} | ${reason ?? 'no difference after any move'} |`;
  });
  return ['| compared with | machines | |', '| --- | ---: | --- |', ...rows].join('\n');
}
