// Shows an address in the person's browser where there is a screen; without one, or without a browser, does nothing.
import { spawn } from 'node:child_process';

export function openInBrowser(url) {
  const hasScreen =
    process.stdout.isTTY && (process.platform === 'darwin' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (!hasScreen) return;
  const opener = spawn(process.platform === 'darwin' ? 'open' : 'xdg-open', [url], { detached: true, stdio: 'ignore' });
  opener.on('error', () => undefined);
  opener.unref();
}
