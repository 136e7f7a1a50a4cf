// npm run pictures: takes the pictures of the README (docs/pictures) from the demo world, in English and Arabic.
// It starts a demo of its own in a temporary folder, waits until the fast clock has brought something to see, and ends it.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { mkdtempSync, readFileSync, rmSync, statSync } = await import('node:fs');
const { tmpdir } = await import('node:os');
const { join } = await import('node:path');
const { ensureInstalled } = await import('./lib/install.mjs');
const { startProgress } = await import('./lib/progress.mjs');
const { fail, root } = await import('./lib/run.mjs');
const { freePort } = await import('./services/ports.mjs');

/** A page that is larger than this is too much for a README. */
const mostBytes = 300_000;
const desk = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

/**
 * What is taken: who sees which page, and what must be on it before the picture is taken.
 * @typedef {import('playwright-core').Page} Page
 * @type {{ name: string, login: string, at: string, size: { width: number, height: number }, see: (page: Page) => Promise<void> }[]}
 */
const pictures = [
  { name: 'board', login: 'supervisor', at: '/board', size: desk, see: seen('article [data-state=overdue]') },
  { name: 'worklist', login: 'officer', at: '/lists/team', size: desk, see: seen('tr[data-procedure] [data-state]') },
  {
    name: 'case',
    login: 'officer',
    at: '/lists/team',
    size: desk,
    see: async (page) => {
      // The case of the suspect in custody: clocks of the law, and a ladder that is being climbed.
      await page.locator('tr[data-procedure]', { hasText: 'C-000001' }).getByRole('link').first().click();
      await page.locator('[data-clock]').nth(2).waitFor();
      await page.locator('li[data-kind]').nth(3).waitFor();
      await page.locator('[data-clock]').first().focus();
      await page.locator('dl [data-provenance]').first().waitFor();
    },
  },
  {
    name: 'referral',
    login: 'shelter',
    at: '/inbox',
    size: phone,
    see: async (page) => {
      await page.locator('[data-procedure] a').first().click();
      await page.locator('button[data-event]').first().waitFor();
    },
  },
];

/** @returns {(page: Page) => Promise<void>} */
function seen(/** @type {string} */ selector) {
  return (page) => page.locator(selector).first().waitFor();
}

const home = mkdtempSync(join(tmpdir(), 'sanad-pictures-'));
/** @type {(() => Promise<unknown>)[]} */
const opened = [];
process.on('SIGINT', () => undefined);
try {
  const progress = startProgress();
  await ensureInstalled(progress);
  const { Instance } = await import('./lib/instance.mjs');
  const { startBrowser } = await import('./lib/chromium.mjs');
  const browser = await startBrowser();
  opened.push(() => browser.close());
  const instance = new Instance(home, await freePort());
  opened.push(() => instance.end('SIGTERM'));
  progress.say('the demo world is being started');
  const output = await instance.ready();
  if (!output.includes('\nready http')) throw new Error(output);
  const logins = JSON.parse(readFileSync(join(home, 'demo-logins.json'), 'utf8'));
  for (const { name, login, at, size, see } of pictures) {
    for (const language of ['en', 'ar']) {
      const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', colorScheme: 'light' });
      await context.addInitScript({ content: `localStorage['sanad.language'] ??= '${language}'` });
      const page = await context.newPage();
      page.setDefaultTimeout(180_000);
      await page.goto(instance.url + at);
      await page.locator('input[name=login]').fill(login);
      await page.locator('input[name=password]').fill(logins[login].password);
      await page.locator('button[type=submit]').click();
      await see(page);
      await page.mouse.move(0, 0);
      await page.evaluate('document.fonts.ready.then(() => 0)');
      const path = join(root, 'docs/pictures', `${name}-${language}.png`);
      await page.screenshot({ path, animations: 'disabled' });
      const { size: bytes } = statSync(path);
      if (bytes > mostBytes) throw new Error(`${path} has ${bytes} bytes; at most ${mostBytes} belong in a README`);
      progress.say(`${name}-${language}.png: ${Math.round(bytes / 1000)} kB`);
      await context.close();
    }
  }
} catch (error) {
  fail(error);
} finally {
  for (const close of opened.reverse()) await close();
  rmSync(home, { recursive: true, force: true });
}
