import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startSystem, type System } from '../support/system.js';
import { ar } from '../../web/src/i18n/ar.js';
import { en } from '../../web/src/i18n/en.js';
import { expectAccessible, openAs, startBrowser, type Language } from './browser.js';

/* What an administrator changes in the client, and how the API's refusals stand at their fields. */

let system: System;
let browser: Browser;
beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), startBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await system?.stop();
}, 60_000);

const texts = { en, ar };
const patience = { timeout: 20_000 };

describe.each<Language>(['en', 'ar'])('an administrator in %s', (language) => {
  const text = texts[language];
  const { admin } = text;

  it('edits an agency; a wrong e-mail is told at its field and nothing is kept', async () => {
    const page = await openAs(browser, system.url, { login: 'admin', language, at: '/agencies' });
    const name = { en: 'Shelter Example B', ar: 'مأوى مثال ب' }[language];
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
    await row.getByRole('button', { name: admin.edit }).click(patience);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(admin.email).fill('not an address');
    await dialog.getByRole('button', { name: admin.saveAgency }).click();
    await dialog.locator('input[aria-invalid=true]').waitFor(patience);
    expect(await dialog.locator('input[aria-invalid=true]').inputValue()).toBe('not an address');
    await expectAccessible(page, language);
    await dialog.getByLabel(admin.email).fill(`night-${language}@agencies.example`);
    await dialog.getByRole('switch', { name: admin.activeAgency }).uncheck({ force: true });
    await dialog.getByRole('button', { name: admin.saveAgency }).click();
    await dialog.waitFor({ state: 'detached', ...patience });
    await row.getByText(`night-${language}@agencies.example`).waitFor(patience);
    await row.getByText(admin.inactive).waitFor(patience);
    const { agencies } = (
      await (
        await system.as('admin')
      ).get<{ agencies: { id: string; active: boolean; services: string[] }[] }>('/api/agencies')
    ).body;
    const saved = agencies.find(({ id }) => id === system.world.agencyId.shelterB);
    expect(saved).toMatchObject({ active: false, services: ['shelter'] });
    await page.context().close();
  }, 120_000);

  it('edits all of a calendar; the field that is wrong says so, and what was typed survives a reload', async () => {
    const id = language === 'en' ? 'iq-federal' : 'iq-kri';
    const page = await openAs(browser, system.url, { login: 'admin', language, at: '/calendars' });
    const card = page.locator(`[data-calendar="${id}"]`);
    await card.getByRole('button', { name: admin.edit }).click(patience);
    const closes = card.getByLabel(admin.column.closes).first();
    await closes.fill('07:00');
    await card.getByLabel(admin.reason).fill('A shorter day, for a test');
    await page.reload();
    await card.getByRole('button', { name: admin.saveCalendar.replace('{{version}}', '2') }).click(patience);
    await card.locator('input[aria-invalid=true]').first().waitFor(patience);
    expect(await card.locator('input[aria-invalid=true]').inputValue()).toBe('07:00');
    await expectAccessible(page, language);
    await closes.fill('13:30');
    const closures = card.getByRole('group', { name: admin.closures });
    await closures.getByRole('button', { name: text.form.addEntry.replace('{{label}}', admin.closures) }).click();
    await closures.getByLabel(admin.date).last().fill('2027-02-14');
    await closures.getByLabel(admin.label).last().fill('Closed for a test');
    await closures.getByLabel(admin.source).last().fill('an invented letter');
    await card.getByRole('button', { name: admin.saveCalendar.replace('{{version}}', '2') }).click();
    await card.getByText('Closed for a test').waitFor(patience);
    await card.getByText('13:30').first().waitFor(patience);
    const { calendar } = (
      await (
        await system.as('admin')
      ).get<{ calendar: { version: number; closures: { date: string }[] } }>(`/api/calendars/${id}`)
    ).body;
    expect(calendar.version).toBe(2);
    expect(calendar.closures.map(({ date }) => date)).toContain('2027-02-14');
    await page.context().close();
  }, 120_000);
});
