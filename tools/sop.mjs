// npm run sop -- --help. Published versions are frozen: procedures run on exactly this content.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { writeFileSync } = await import('node:fs');
const { join } = await import('node:path');
const { styleText } = await import('node:util');
const { ensureInstalled } = await import('./lib/install.mjs');
const { fail, root } = await import('./lib/run.mjs');

await ensureInstalled({ say: console.error, stage: (_, work) => work() });
const { Command } = await import('commander');
const program = new Command('npm run sop --')
  .description(
    'Standard operating procedures at the terminal. Exit code 1: something is not as it should be; 2: the command could not be done.',
  )
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError('npm run sop -- --help lists the commands.');

/** A command that can also be read by programs. */
const command = (/** @type {string} */ usage, /** @type {string} */ what) =>
  program.command(usage).description(what).option('--json', 'print JSON, for programs');
/** Prints a result: as JSON when asked for, else as lines. */
const print = (
  /** @type {{ json?: boolean }} */ { json },
  /** @type {unknown} */ result,
  /** @type {string[]} */ lines,
) => {
  if (json) console.log(JSON.stringify(result, null, 2));
  else for (const line of lines) console.log(line);
};
const published = () => import('./sop/published.mjs');

command('list', 'every SOP version of the registry, and since when it is frozen').action(async (options) => {
  const versions = (await published()).listVersions();
  const lines = versions.map(
    ({ version, hash, publishedOn }) =>
      `${version}#${hash}  ${publishedOn === null ? styleText('yellow', 'draft') : `published ${publishedOn}`}`,
  );
  print(options, versions, lines);
});

command('check', 'are the published versions as they were published?').action(async (options) => {
  const result = (await published()).checkPublished();
  print(options, result, [...result.changes, `${result.published} published, ${result.changes.length} changes`]);
  if (result.changes.length > 0) process.exitCode = 1;
});

command('publish <versions...>', 'freeze versions such as SOP-12@1.0.0; all: every draft').action(
  async (names, options) => {
    const done = await (await published()).publish(names);
    print(
      options,
      done,
      done.map(({ version, hash }) => `published ${version}#${hash}`),
    );
  },
);

command('withdraw <versions...>', 'take versions out of the list when nothing runs on them any more').action(
  async (names, options) => {
    const done = await (await published()).withdraw(names);
    print(
      options,
      done,
      done.map(({ version }) => `withdrawn ${version}`),
    );
  },
);

command('lint [sops...]', 'judge SOPs: states, clocks, deadlines, events, effects, words, frozen versions').action(
  async (names, options) => {
    const { lintSops } = await import('./sop/lint.mjs');
    const { summary, table } = await import('./machine-lint/report.mjs');
    const { findings, sops, rules } = await lintSops(names);
    const lines = findings.length > 0 ? [table(findings), ''] : [];
    print(options, findings, [...lines, `${sops} SOPs, ${rules} rules: ${summary(findings)}`]);
    if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  },
);

command('deadlines', 'write docs/deadlines.md').action(async (options) => {
  const { built, readRegistry, sopsNamed } = await import('./sop/registry.mjs');
  const registry = await readRegistry();
  const { printCatalogue } = await built('sop-machines/catalogue/print.js');
  const current = sopsNamed(registry, Object.keys(registry.currentVersions));
  writeFileSync(join(root, 'docs/deadlines.md'), printCatalogue(current, Object.values(registry.profiles)));
  print(options, { written: ['docs/deadlines.md'] }, ['wrote docs/deadlines.md']);
});

try {
  await program.parseAsync();
} catch (error) {
  fail(error);
  process.exitCode = 2;
}
