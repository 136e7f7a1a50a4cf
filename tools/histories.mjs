// npm run histories -- record: plays the scenarios of test/histories on servers of its own and keeps their histories under
// test/histories/corpus/<version>, all of them or those named. npm run histories -- list shows what is kept.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { spawn } = await import('node:child_process');
const { readdirSync, statSync } = await import('node:fs');
const { join } = await import('node:path');
const { ensureBuilt } = await import('./lib/build.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { startProgress } = await import('./lib/progress.mjs');
const { fail, root } = await import('./lib/run.mjs');
const { withServers } = await import('./lib/servers.mjs');

const [command, ...names] = process.argv.slice(2);
const corpus = join(root, 'test/histories/corpus');

if (command === 'list') {
  for (const entry of readdirSync(corpus, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    console.log(`${path.slice(root.length)}  ${Math.ceil(statSync(path).size / 1024)} KB`);
  }
} else if (command === 'record') {
  try {
    const progress = startProgress();
    await ensureInstalled(progress);
    await ensureBuilt(progress, ['server', 'workflows']);
    process.exitCode = await withServers(progress, (env) => {
      const child = spawn(process.execPath, [join(root, 'dist/test/histories/recorder/record.js'), ...names], {
        cwd: root,
        env: { ...process.env, ...env },
        stdio: 'inherit',
      });
      return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
    });
  } catch (error) {
    fail(error);
  }
} else {
  console.log('npm run histories -- record   plays the scenarios and keeps their histories for this version');
  console.log('npm run histories -- list     shows what is kept');
  process.exitCode = command === undefined ? 0 : 1;
}
