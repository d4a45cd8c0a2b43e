import { browser } from './browser';
import { onStored } from './on-stored';
import { patternOf } from './pattern-of';
import { keepApproved } from './reader-start';
import { recallSite, rememberSite } from './site-memory';
import { isSiteNow, TEAM_HOSTS, teamPatterns } from './team-host';
import { tellPage } from './tell';

const SCRIPT = 'page';

/** Returns the match patterns of the pages that the user (or the build) has approved to be read. */
async function approvedPatterns(): Promise<string[]> {
  const [{ origins = [] }, ofTeam] = await Promise.all([browser.permissions.getAll(), teamPatterns()]);
  return origins.filter((pattern) => !ofTeam.includes(pattern));
}

/** Asks the user for a site; call it in a click. Resolves to whether it was granted. */
export function requestHost(origin: string): Promise<boolean> {
  return requestHosts([origin]);
}

/** Asks the user for several sites at once, "https://*.example.com" among them; call it in a click. */
export async function requestHosts(origins: readonly string[]): Promise<boolean> {
  const patterns = origins.map(patternOf);
  const isGranted = await browser.permissions.request({ origins: patterns });
  if (isGranted) await isSiteNow(patterns);
  return isGranted;
}

/** Gives a site back: its pages are not read any more. */
export async function removeHost(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(origin)] });
}

/** Returns the approved sites; `fixed` ones come with the build and cannot be removed. */
export async function approvedSites(): Promise<{ origin: string; siteId?: string; fixed: boolean }[]> {
  const fixed = browser.runtime.getManifest().host_permissions ?? [];
  const patterns = await approvedPatterns();
  return Promise.all(
    patterns.map(async (pattern) => {
      const origin = pattern.replace(/\/\*$/, '');
      const { siteId } = await recallSite(origin.replace(/^.*:\/\//, ''));
      return { origin, ...(siteId && { siteId }), fixed: fixed.includes(pattern) };
    }),
  );
}

/** Calls `listener` whenever sites were approved or removed, until the returned function is called. */
export function onHostsChanged(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  const stop = onStored((key) => key === TEAM_HOSTS && listener());
  return () => {
    stop();
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}

/**
 * Calls `listener` when the extension was installed for the first time. A developer's temporary installation, which ends with the
 * browser, is none.
 */
export function onFirstInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason, ...details }) => {
    if (reason === 'install' && !('temporary' in details && details.temporary)) listener();
  });
}

let registering: Promise<void> = Promise.resolve();

/** Registers the reader for exactly the approved sites, and tells those that stand elsewhere; one registration at a time. */
export function registerReader(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

async function register(): Promise<void> {
  const matches = await approvedPatterns();
  // Where nothing can be kept, the disk is full: new pages are read all the same.
  await keepApproved(matches).catch(() => {});
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = {
    id: SCRIPT,
    matches,
    js: ['content-scripts/page.js'],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Whether a reader runs in a tab and may stay there; one that may not any more ends by being asked. */
const hasReader = async (tabId: number, patterns: string[]) =>
  (await tellPage(tabId, { kind: 'hosts.approved', patterns }).catch(() => false)) === true;

/** Ends the reader of a tab where its site was taken back: the reader knows its page by more than the host, with or without TLS. */
export async function endIfTakenBack(tabId: number): Promise<void> {
  await hasReader(tabId, await approvedPatterns());
}

/**
 * Starts a reader in each open tab of the approved sites that has none, so that nobody has to reload them: another one would take
 * the place of one that is in use.
 */
export async function startMissingReaders(): Promise<void> {
  const patterns = await approvedPatterns();
  if (patterns.length === 0) return;
  const start = async (tabId: number) => {
    if (!(await hasReader(tabId, patterns))) await startReader(tabId);
  };
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && start(id)));
}

const BEGUN = 'begun';

/** Tells whether the extension has just begun: installed, updated or enabled again, or with the browser. True once. */
export async function hasJustBegun(): Promise<boolean> {
  const { [BEGUN]: isOld } = await browser.storage.session.get(BEGUN);
  await browser.storage.session.set({ [BEGUN]: true });
  return !isOld;
}

/** Starts the reader in a tab of an approved site, its sidebar open; resolves to false where the site is not approved. */
export async function startReaderInTab(tabId: number, url: string | undefined): Promise<boolean> {
  if (!url?.startsWith('http')) return false;
  const { origin, hostname } = new URL(url);
  const isApproved = await browser.permissions.contains({ origins: [patternOf(origin)] });
  if (!isApproved) return false;
  await rememberSite(hostname, { open: true });
  await startReader(tabId);
  return true;
}

const startReader = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/page.js'] });
