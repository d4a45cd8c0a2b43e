import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from '../browsers/ensure.ts';
import { loadSample } from '../browsers/load-sample.ts';
import { openChromium } from '../browsers/open-chromium.ts';
import { openSidebar } from '../browsers/sidebar.ts';
import { buildForLoopback } from './build.ts';
import { startMailbox } from './mailbox.ts';
import { saySidebar } from './say-sidebar.ts';

const ARTEFACTS = fileURLToPath(new URL('../../artefacts/', import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** `npm start`: the extension with a sample book beside a demo mailbox; open until closed, or said in words without a display. */
ensureChromium();
const extension = buildForLoopback();
const mailbox = await startMailbox();
const opened = await openChromium({ extension, headless: !hasDisplay });
try {
  await loadSample(opened);
  const page = await opened.context.newPage();
  await page.goto(mailbox.listOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  if (hasDisplay) {
    say(`Demo mailbox: ${mailbox.listOf()}  Close the browser to end.`);
    await opened.context.waitForEvent('close', { timeout: 0 });
  } else {
    await sidebar.locator('html[data-state=matched]').waitFor();
    for (const line of await saySidebar(sidebar)) say(line);
    mkdirSync(ARTEFACTS, { recursive: true });
    await page.screenshot({ path: `${ARTEFACTS}start.png` });
    say('Screenshot:  artefacts/start.png');
  }
} finally {
  await opened.close();
  await mailbox.close();
}
