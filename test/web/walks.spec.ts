import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { currentVersions, sops } from '../../sop-machines/index.js';
import { CaseDriver } from '../support/case-driver.js';
import { eventually } from '../support/eventually.js';
import { startSystem, type System } from '../support/system.js';
import { ar } from '../../web/src/i18n/ar.js';
import { en } from '../../web/src/i18n/en.js';
import { expectAccessible, openAs, phone, startBrowser, type Language } from './browser.js';

/* The three walks of the product in a real browser: API, worker, PostgreSQL and Temporal are the real ones. */

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
const report = {
  channel: 'hotline',
  howKnown: 'saw',
  whatHappened: 'An invented report for a test.',
  placeOfAct: 'federal',
  personsAffected: 1,
  inDanger: false,
  childInvolved: false,
  flagrant: false,
};
const patience = { timeout: 20_000 };

/** An event's title, a state's words, in a language. */
function sop(id: string) {
  const found = sops[currentVersions[id] ?? ''];
  if (found === undefined) throw new Error(`there is no current version of ${id}`);
  return {
    event: (type: string, language: Language) => found.events[type]!.title[language],
    /** Any word for the state or one inside it: the page shows the innermost. */
    states: (id: string, language: Language) =>
      new RegExp(
        Object.entries(found.words.states)
          .filter(([name]) => name === id || name.startsWith(`${id}.`))
          .map(([, words]) => words[language])
          .join('|'),
      ),
  };
}
const stateOf = (page: Page) => page.getByTestId('procedure-state');

async function openForm(page: Page, type: string): Promise<void> {
  await page.locator(`button[data-event=${type}][aria-expanded=false]`).click(patience);
}
/** Sends the open form by its button, which says what it does. */
async function send(page: Page, type: string, sopId: string, language: Language): Promise<void> {
  const name = texts[language].form.send.replace('{{title}}', sop(sopId).event(type, language));
  await page.getByRole('button', { name, exact: true }).click(patience);
}

describe.each<Language>(['en', 'ar'])('the client in %s', (language) => {
  const text = texts[language];

  it('lets an officer register a report and advance the case', async () => {
    const page = await openAs(browser, system.url, { login: 'officer', language, at: '/report' });
    await page.locator('[id="whatHappened"]').fill('بلاغ مخترع – an invented report');
    await page.locator('[id="channel"]').click();
    await page.getByRole('option').first().click();
    for (const name of ['howKnown', 'placeOfAct', 'inDanger', 'childInvolved', 'flagrant'])
      await page.locator(`[id="${name}"] input[type=radio]`).last().check();
    await page.locator('[id="personsAffected"]').fill('2');
    await expectAccessible(page, language);
    await page.getByRole('button', { name: text.report.submit }).click();

    await page.waitForURL(/\/cases\//, patience);
    await page.getByRole('heading', { level: 1, name: /C-\d{6}/ }).waitFor(patience);
    await page.locator('[data-sop^="SOP-01"]').click();
    await openForm(page, 'SAFETY_CONFIRMED');
    await send(page, 'SAFETY_CONFIRMED', 'SOP-01', language);
    await page
      .getByTestId('procedure-state')
      .filter({ hasText: sop('SOP-01').states('open.registration.unassigned.unregistered.triage', language) })
      .waitFor(patience);
    await openForm(page, 'TRIAGED');
    await send(page, 'TRIAGED', 'SOP-01', language);
    await page.getByText(text.form.needed).first().waitFor(patience);
    await expectAccessible(page, language);
    await page.context().close();
  }, 120_000);

  it('shows a supervisor an escalation by itself and takes an acknowledgement with a promise', async () => {
    const driven = await CaseDriver.register(system, '2027-02-03T10:00', report);
    const page = await openAs(browser, system.url, { login: 'supervisor', language, at: '/board' });
    await page.getByRole('heading', { level: 1, name: text.board.title }).waitFor(patience);
    await driven.advance('2027-02-03T18:00');

    const [intake] = await driven.procedures('SOP-01');
    const row = page.locator(`article[data-procedure="${intake}"]`).first();
    await row.waitFor(patience);
    await row.locator('[data-clock]').first().focus();
    const details = page.locator('dl', { has: page.locator('[data-provenance]') });
    for (const says of [sop('SOP-01').event('REPORT_RECEIVED', language), text.clock.basis, text.clock.ladder])
      await details.getByText(says).first().waitFor(patience);
    await page.keyboard.press('Escape');
    const overdue = page.getByRole('button', { name: new RegExp(`\\d+ ${text.board.show.overdue}$`) });
    await overdue.click();
    expect(await page.locator('article[data-procedure]').count()).toBe(parseInt(await overdue.innerText(), 10));
    await row.getByRole('button', { name: text.alerts.acknowledge }).first().click(patience);
    await row.getByRole('textbox').fill('The case is registered by noon.');
    await expectAccessible(page, language);
    await row.getByRole('button', { name: text.alerts.promiseSend }).click();
    await row.getByText('The case is registered by noon.').waitFor(patience);
    await page.context().close();
  }, 120_000);

  it("shows an agency its referral and the officer the agency's answer, without a reload", async () => {
    const driven = await CaseDriver.register(system, '2027-02-08T09:00', report);
    await driven.takeOn();
    await driven.send(driven.spineId, 'NEED_IDENTIFIED', {
      personId: 'P-1',
      service: 'shelter',
      priority: 'urgent',
      sex: 'female',
      ageBand: 'adult',
      consent: 'given',
    });
    const [referral] = await eventually(
      () => driven.procedures('SOP-04'),
      (found) => found.length > 0,
    );
    const officer = await openAs(browser, system.url, {
      login: 'officer',
      language,
      at: `/cases/${driven.caseId}?procedure=${referral}`,
    });
    const waiting = sop('SOP-04').states('sent.awaitingAcceptance', language);
    await stateOf(officer).filter({ hasText: waiting }).waitFor(patience);

    const agency = await openAs(browser, system.url, { login: 'shelter', language, at: '/inbox', size: phone });
    await agency.locator(`[data-procedure="${referral}"] a`).click(patience);
    await stateOf(agency).filter({ hasText: waiting }).waitFor(patience);
    await expectAccessible(agency, language);
    await openForm(agency, 'ACCEPTED');
    await send(agency, 'ACCEPTED', 'SOP-04', language);

    const accepted = sop('SOP-04').states('delivery.service.accepted', language);
    await stateOf(agency).filter({ hasText: accepted }).waitFor(patience);
    await stateOf(officer).filter({ hasText: accepted }).waitFor(patience);
    await expectAccessible(officer, language);
    await agency.context().close();
    await officer.context().close();
  }, 120_000);
});

it('keeps what was typed through a reload and an ended session, and changes language without a reload', async () => {
  const page = await openAs(browser, system.url, { login: 'officer', language: 'en', at: '/report' });
  await page.locator('[id="whatHappened"]').fill('typed before the session ended');
  await page.reload();
  await page.locator('[id="personsAffected"]').fill('1');
  await page.context().clearCookies();
  await page.getByRole('link', { name: en.nav.mine }).click();
  await page.locator('input[name=login]').waitFor(patience);
  await page.locator('input[name=login]').fill('officer');
  await page.locator('input[name=password]').fill('only-for-tests-0001');
  await page.locator('button[type=submit]').click();
  await page.getByRole('link', { name: en.nav.report }).click(patience);
  expect(await page.locator('[id="whatHappened"]').inputValue()).toBe('typed before the session ended');
  expect(await page.locator('[id="personsAffected"]').inputValue()).toBe('1');
  await page.getByText(ar.product).or(page.locator('[lang=ar]')).first().click();
  await page.getByRole('heading', { level: 1, name: ar.report.title }).waitFor(patience);
  await expectAccessible(page, 'ar');
  expect(await page.locator('[id="whatHappened"]').inputValue()).toBe('typed before the session ended');
  await page.context().close();
}, 120_000);
