import { browser } from './browser';
import { patternOf } from './pattern-of';

/** Where it stands which host was approved for the team alone. */
export const TEAM_HOST = 'teamHost';

/** Asks the user for the server of a team; call it in a click. Resolves to whether it may be reached. */
export async function requestTeamHost(origin: string): Promise<boolean> {
  const pattern = patternOf(origin);
  // Nothing may be waited for before the question. What was approved as a site before stays one.
  const wasSite = browser.permissions.contains({ origins: [pattern] });
  const kept = teamPattern();
  const asked = browser.permissions.request({ origins: [pattern] });
  const isOurs = (await kept) === pattern || !(await wasSite);
  if (isOurs) await browser.storage.local.set({ [TEAM_HOST]: pattern });
  const isGranted = await asked;
  if (!isGranted && isOurs) await browser.storage.local.remove(TEAM_HOST);
  return isGranted;
}

/** Says whether an origin may be reached. */
export const mayReach = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(origin)] });

/** Gives the server of a team back, where it was approved as nothing else. */
export async function removeTeamHost(): Promise<void> {
  const pattern = await teamPattern();
  await browser.storage.local.remove(TEAM_HOST);
  if (pattern) await browser.permissions.remove({ origins: [pattern] });
}

/** Returns the pattern of the server of a team; undefined where there is none, or it was approved as a site. */
export async function teamPattern(): Promise<string | undefined> {
  return (await browser.storage.local.get(TEAM_HOST))[TEAM_HOST] as string | undefined;
}

/** The user wants a site read: it is one from now on, whatever else it is. */
export async function isSiteNow(patterns: readonly string[]): Promise<void> {
  const pattern = await teamPattern();
  if (pattern && patterns.includes(pattern)) await browser.storage.local.remove(TEAM_HOST);
}
