import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { currentVersions, sops } from '../../sop-machines/index.js';
import { Instance } from '../../tools/lib/instance.mjs';
import { freePort } from '../../tools/services/ports.mjs';
import { en } from '../../web/src/i18n/en.js';
import { eventually } from '../support/eventually.js';
import { openAs, startBrowser } from './browser.js';

/* What the first page of the README promises to who has typed `npm start` and nothing else. */

const home = mkdtempSync(join(tmpdir(), 'sanad-newcomer-'));
let instance: Instance;
let browser: Browser;
beforeAll(async () => {
  instance = new Instance(home, await freePort());
  browser = await startBrowser();
  expect(await instance.ready()).toContain('ready http');
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await instance?.end('SIGTERM');
  rmSync(home, { recursive: true, force: true });
}, 60_000);

const twoMinutes = 120_000;

it('a newcomer sees a warning, an overdue alert and a re-routed referral within two minutes of ready', async () => {
  const until = Date.now() + twoMinutes;
  const left = (): number => Math.max(1, until - Date.now());
  const logins = JSON.parse(readFileSync(join(home, 'demo-logins.json'), 'utf8')) as Record<
    'officer' | 'supervisor',
    { password: string }
  >;
  const open = (login: 'officer' | 'supervisor', at: string) =>
    openAs(browser, instance.url, { login, password: logins[login].password, language: 'en', at });

  const board = await open('supervisor', '/board');
  await board.getByText(en.clockNotice.pace.replace('{{seconds}}', '10')).waitFor({ timeout: left() });
  const seen = (state: string): Promise<void> =>
    board.locator(`article [data-state=${state}]`).first().waitFor({ timeout: left() });
  const alerted = board
    .locator('article')
    .filter({ has: board.locator('[data-state=overdue]') })
    .filter({ has: board.getByRole('button', { name: en.alerts.acknowledge }) })
    .first()
    .waitFor({ timeout: left() });

  const officer = await open('officer', '/lists/team');
  const referral = officer.locator('tr', { hasText: 'C-000002' }).getByRole('link').first();
  await referral.click({ timeout: left() });
  const found = sops[currentVersions['SOP-04'] ?? '']?.events['PROVIDER_SELECTED']?.title.en;
  const rerouted = eventually(
    () => officer.locator('li[data-kind]', { hasText: found ?? 'no such event' }).count(),
    (organisations) => organisations > 1,
    { withinMs: left() },
  );
  await Promise.all([seen('warning'), seen('overdue'), alerted, rerouted]);
}, 180_000);
