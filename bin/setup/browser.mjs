// A Chromium for the tests that look at the dashboard: where there is one without windows, that one, which starts and draws for half the
// processor time. The tests say so and skip when there is none.
import { programOnPath } from '../terminal/run.mjs';
import { commandByHand, installSystemPackage, mayInstall } from './system-package.mjs';

const programs = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const packages = {
  'apt-get': ['chromium-headless-shell', 'chromium'],
  apk: ['chromium'],
  dnf: ['chromium'],
  pacman: ['chromium'],
};

/** Its path, or undefined with a line about what will be missing. */
export async function ensureBrowser({ line, step }) {
  const found = process.env.CHROME_PATH || programOnPath(...programs);
  if (found) return found;
  if (await mayInstall()) {
    await step('Installing Chromium from the system’s packages', () => installSystemPackage(packages));
  }
  const browser = programOnPath(...programs);
  if (!browser)
    line(
      `No Chromium: the dashboard's tests are skipped. To have them: ${commandByHand(packages) ?? 'install Chromium'}`,
    );
  return browser;
}
