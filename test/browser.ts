/** The browser that looks at the dashboard: the system's own, with an empty profile, calling nobody. */
import { chromium, type Browser } from 'playwright-core';

const switches =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: switches.split(' '),
  });
}
