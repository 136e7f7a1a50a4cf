import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { testPassword, type TestLogin } from '../support/people.js';

export { startBrowser } from '../../tools/lib/chromium.mjs';

export type Language = 'en' | 'ar';
const desk = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

interface Visit {
  login: TestLogin;
  password?: string | undefined;
  language: Language;
  /** Address in the client. */
  at?: string;
  size?: typeof desk;
}

/** A browser of one person in one language, signed in through the page at a given address of the client. */
export async function openAs(
  browser: Browser,
  url: string,
  { login, password = testPassword, language, at = '/', size = desk }: Visit,
): Promise<Page> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  // As if chosen here before; not when the page has changed it since.
  await context.addInitScript({ content: `localStorage['sanad.language'] ??= '${language}'` });
  const page = await context.newPage();
  await page.goto(url + at);
  await signIn(page, login, password);
  return page;
}

async function signIn(page: Page, login: TestLogin, password: string): Promise<void> {
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.locator('nav').first().waitFor({ state: 'attached' });
}

/** No violation of WCAG 2.2 level A or AA that axe can find, in the page's direction, without scrolling sideways. */
export async function expectAccessible(page: Page, language: Language): Promise<void> {
  // Colours that are still changing are not those that people read.
  await page.evaluate(
    `new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))).then(() => Promise.all(document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime)).map((one) => one.finished.catch(() => 0)))).then(() => 0)`,
  );
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  const html = page.locator('html');
  expect(await html.getAttribute('lang')).toBe(language);
  expect(await html.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
}
