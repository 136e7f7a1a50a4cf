import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { testPassword, type TestLogin } from '../support/people.js';

/** The system's own Chromium; nothing is downloaded. */
const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export function startBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined)
    throw new Error('No Chromium is found. Install it (apt-get install chromium) or name it in CHROMIUM_PATH.');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  return chromium.launch({
    executablePath,
    args: [...args, '--headless', '--disable-component-update', '--disable-sync'],
  });
}

export type Language = 'en' | 'ar';
const desk = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

/** A browser of one person in one language, signed in through the page at a given address of the client. */
export async function openAs(
  browser: Browser,
  url: string,
  { login, language, at = '/', size = desk }: { login: TestLogin; language: Language; at?: string; size?: typeof desk },
): Promise<Page> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  // As if chosen here before; not when the page has changed it since.
  await context.addInitScript({ content: `localStorage['sanad.language'] ??= '${language}'` });
  const page = await context.newPage();
  await page.goto(url + at);
  await signIn(page, login);
  return page;
}

async function signIn(page: Page, login: TestLogin): Promise<void> {
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill(testPassword);
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

/** Keeps a picture for the README when SANAD_PICTURES names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SANAD_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
}
