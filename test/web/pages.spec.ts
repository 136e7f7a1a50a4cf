import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { TestLogin } from '../support/people.js';
import { startSystem, type System } from '../support/system.js';
import { expectAccessible, openAs, phone, startBrowser, type Language } from './browser.js';

/* Pages beside the walks: both themes, both directions, a desk and a phone. */

let system: System;
let browser: Browser;
beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), startBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await system?.stop();
}, 60_000);

const lists = ['/lists/mine', '/lists/team', '/lists/waiting', '/lists/overdue'];
const pages: [TestLogin, string[]][] = [
  ['officer', [...lists, '/alerts', '/report']],
  ['supervisor', ['/board']],
  ['shelter', ['/inbox']],
  ['admin', ['/calendars', '/people', '/agencies']],
];

describe.each<Language>(['en', 'ar'])('the pages in %s', (language) => {
  it.each(pages)(
    'of the %s can be read by everyone, in both themes, without scrolling sideways',
    async (login, addresses) => {
      const page = await openAs(browser, system.url, { login, language });
      const desk = page.viewportSize();
      for (const address of addresses) {
        await page.goto(system.url + address);
        await page.locator('h1').waitFor({ timeout: 20_000 });
        await page.locator('main [role=status]').first().waitFor({ state: 'detached', timeout: 20_000 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor({ state: 'attached' });
          await expectAccessible(page, language);
        }
        await page.setViewportSize(phone);
        await expectAccessible(page, language);
        if (desk !== null) await page.setViewportSize(desk);
      }
      await page.context().close();
    },
    180_000,
  );
});
