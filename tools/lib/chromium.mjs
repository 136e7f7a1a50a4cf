import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { Problem } from './problem.mjs';

/** The system's own Chromium; nothing is downloaded. */
const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--headless', '--disable-component-update', '--disable-sync'],
];

/** A browser that talks to this machine alone. Throws a Problem with the way out when there is none. */
export function startBrowser() {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined)
    throw new Problem('No Chromium is found. Install it (apt-get install chromium) or name it in CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args });
}
