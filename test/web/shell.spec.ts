import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Client } from 'pg';
import { CaseDriver } from '../support/case-driver.js';
import { eventually } from '../support/eventually.js';
import { testPassword } from '../support/people.js';
import { startSystem, type System } from '../support/system.js';
import { ar } from '../../web/src/i18n/ar.js';
import { en } from '../../web/src/i18n/en.js';
import { expectAccessible, openAs, startBrowser, type Language } from './browser.js';

/* What stands round every page: the lock, the search, and the door to personal content. */

let system: System;
let browser: Browser;
let driver: CaseDriver;
let token: string;
beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), startBrowser()]);
  driver = await CaseDriver.register(system, '2027-01-18T10:00:00');
  ({ token } = await driver.case());
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await system?.stop();
}, 60_000);

const texts = { en, ar };
const patience = { timeout: 20_000 };
const whatHappened = (page: Page) => page.locator('[id="whatHappened"]');
const password = (page: Page) => page.locator('input[name=password]');
const auditLines = async (condition: string): Promise<number> => {
  const client = new Client({ connectionString: system.databaseUrl });
  await client.connect();
  const { rows } = await client
    .query<{ count: string }>(`SELECT count(*) FROM audit WHERE ${condition}`)
    .finally(() => client.end());
  return Number(rows[0]?.count);
};

describe.each<Language>(['en', 'ar'])('a page that nobody uses, in %s', (language) => {
  const text = texts[language];

  it('covers itself after the minutes of the setting and opens by the password alone, with what was typed', async () => {
    const page = await openAs(browser, system.url, { login: 'officer', language, at: '/report' });
    await page.clock.install();
    await page.reload();
    await whatHappened(page).fill('typed before the lock');

    await page.clock.fastForward('09:35');
    await page.getByText(text.lock.warning).waitFor(patience);
    await page.keyboard.press('Shift');
    await page.clock.fastForward('00:02');
    await page.getByText(text.lock.warning).waitFor({ state: 'detached', ...patience });

    await page.clock.fastForward('10:01');
    await page.getByText(text.lock.policy).waitFor(patience);
    expect(await whatHappened(page).count()).toBe(0);
    expect(await page.title()).toBe(`${text.lock.title} – ${text.product}`);
    await expectAccessible(page, language);
    // The server's session is locked too: a reload and another tab open nothing.
    await eventually(
      async () => (await page.request.get(`${system.url}/api/worklists/mine`)).status(),
      (status) => status === 401,
    );
    await page.reload();
    await page.getByText(text.lock.policy).waitFor(patience);

    await page.keyboard.type('wrong');
    await page.keyboard.press('Enter');
    await page.getByText(text.lock.failed).waitFor(patience);
    await password(page).focus();
    await page.keyboard.type(testPassword);
    await page.keyboard.press('Enter');
    await whatHappened(page).waitFor(patience);
    expect(await whatHappened(page).inputValue()).toBe('typed before the lock');
    await page.context().close();
  }, 120_000);

  it('finds a case by its token from the keyboard, and tells nothing of a case of others', async () => {
    const page = await openAs(browser, system.url, { login: 'officer', language, at: '/lists/team' });
    await page.locator('h1').waitFor(patience);
    await page.keyboard.press('/');
    await page.keyboard.type('Amina');
    await page.keyboard.press('Enter');
    await page.getByText(text.search.notToken).waitFor(patience);
    expect(page.url()).not.toContain('Amina');
    await page.keyboard.press('Escape');
    await page.keyboard.type(String(Number(token.slice(2))));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/cases/${driver.caseId}`, patience);
    await page.getByRole('heading', { level: 1, name: token }).waitFor(patience);
    expect(await page.title()).toContain(token);
    await page.context().close();

    const stranger = await openAs(browser, system.url, { login: 'stranger', language, at: '/lists/team' });
    const nothing = (wanted: string) => stranger.getByText(text.search.nothing.replace('{{token}}', wanted));
    await stranger.locator('h1').waitFor(patience);
    for (const wanted of [token, 'C-999999']) {
      await stranger.keyboard.press('/');
      await stranger.keyboard.type(wanted);
      await stranger.keyboard.press('Enter');
      await nothing(wanted).waitFor(patience);
      await expectAccessible(stranger, language);
      await stranger.keyboard.press('Escape');
      await stranger.locator('h1').click();
    }
    await stranger.context().close();
  }, 120_000);

  it('narrows a list by the words of a sentence, keeps them in the address, and says why it is empty', async () => {
    const page = await openAs(browser, system.url, { login: 'officer', language, at: '/lists/team' });
    const rows = page.locator('tr[data-procedure]');
    await rows.first().waitFor(patience);
    const procedures = page.getByRole('combobox', { name: text.filter.sop });
    await procedures.selectOption('SOP-01');
    await page.waitForURL('**/lists/team?sop=SOP-01', patience);
    await eventually(
      () => rows.count(),
      (count) => count === 1,
    );
    await expectAccessible(page, language);
    await procedures.selectOption('SOP-12');
    await page.getByText(text.filter.empty).waitFor(patience);
    await page.reload();
    await page.getByText(text.filter.empty).waitFor(patience);
    await page.getByRole('button', { name: text.filter.all }).click();
    await rows.first().waitFor(patience);
    await page.context().close();
  }, 120_000);

  it('writes digits and dates as the reader wants them, on this device, and tokens as they are', async () => {
    const page = await openAs(browser, system.url, { login: 'officer', language, at: '/display' });
    const example = page.locator('[data-example]');
    await page.getByRole('radio', { name: '٠ ١ ٢ ٣' }).check();
    await page.getByRole('switch').check({ force: true });
    await expectAccessible(page, language);
    await page.reload();
    await example.waitFor(patience);
    const written = (await example.textContent()) ?? '';
    expect(written).toMatch(language === 'ar' ? /^[^0-9]*[٠-٩].*\(.*١٤\d*[٠-٩]+.*\)$/ : /2\d{3}, .*\(\d+ .* 14\d\d/);
    await page.goto(`${system.url}/lists/team`);
    const row = page.locator('tr[data-procedure]').first();
    await row.waitFor(patience);
    expect(await row.textContent()).toContain(token);
    const count = (await page.locator('nav a span').last().textContent()) ?? '';
    expect(count).not.toMatch(language === 'ar' ? /[0-9]/ : /[٠-٩]/);
    await page.context().close();
  }, 120_000);

  it('shows a personal value by a wish only: a line in the audit trail, and a refusal to who may not read it', async () => {
    const at = `/cases/${driver.caseId}`;
    const page = await openAs(browser, system.url, { login: 'officer', language, at });
    const read = page.getByRole('button', { name: text.timeline.readLogged }).first();
    await read.waitFor(patience);
    expect(await page.getByText('An invented report for a test.').count()).toBe(0);
    const mine = `action = 'recordRead' AND person_id = '${system.world.personId.officer}'`;
    const before = await auditLines(mine);
    await read.focus();
    await page.keyboard.press('Enter');
    await page.getByText('An invented report for a test.').waitFor(patience);
    expect(await auditLines(mine)).toBe(before + 1);
    await page.context().close();

    // Health is read at the place that wrote it alone; the director sees the case, and leads another place.
    await relabel('K4');
    const director = await openAs(browser, system.url, { login: 'director', language, at });
    await director.getByRole('button', { name: text.timeline.readLogged }).first().click(patience);
    await director.getByText(text.timeline.unreadable).waitFor(patience);
    await expectAccessible(director, language);
    expect(await auditLines(`action = 'recordRead' AND person_id = '${system.world.personId.director}'`)).toBe(0);
    await relabel('K3');
    await director.context().close();
  }, 120_000);
});

/** The report's text as content of another class. */
async function relabel(dataClass: 'K3' | 'K4'): Promise<void> {
  const client = new Client({ connectionString: system.databaseUrl });
  await client.connect();
  await client.query('UPDATE records SET data_class = $1', [dataClass]).finally(() => client.end());
}
