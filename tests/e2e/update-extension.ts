import type { OpenedChromium } from '../browsers/open-chromium.ts';

/** Loads the extension anew, as an update does; returns a look at the errors that the browser has noted of it. */
export async function updateExtension({ context, extensionId }: OpenedChromium) {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.evaluate(`chrome.developerPrivate.reload('${extensionId}', { failQuietly: true })`);
  return async () => {
    const info = `chrome.developerPrivate.getExtensionInfo('${extensionId}')`;
    return page.evaluate(`${info}.then(({ runtimeErrors }) => runtimeErrors.map(({ message }) => message))`);
  };
}
