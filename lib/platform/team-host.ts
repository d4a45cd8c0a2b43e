import { browser } from './browser';
import { patternOf } from './pattern-of';

/** Where it stands which hosts were approved for the team alone: its own, and while it moves the one that it goes to. */
export const TEAM_HOSTS = 'teamHosts';

/** Asks the user for the server of a team; call it in a click. Resolves to whether it may be reached. */
export async function requestTeamHost(origin: string): Promise<boolean> {
  const pattern = patternOf(origin);
  // Nothing may be waited for before the question. What was approved as a site before stays one.
  const wasSite = browser.permissions.contains({ origins: [pattern] });
  const asked = browser.permissions.request({ origins: [pattern] });
  const before = await teamPatterns();
  const isNew = !before.includes(pattern) && !(await wasSite);
  if (isNew) await keep([...before, pattern]);
  const isGranted = await asked;
  if (!isGranted && isNew) await keep((await teamPatterns()).filter((one) => one !== pattern));
  return isGranted;
}

/** Says whether an origin may be reached. */
export const mayReach = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(origin)] });

/** Gives back every server that was approved for a team and as nothing else, all `but` the one that it has now. */
export async function removeTeamHosts(but?: string): Promise<void> {
  const own = but && patternOf(but);
  const all = await teamPatterns();
  const origins = all.filter((one) => one !== own);
  if (origins.length === 0) return;
  // Given back first: what stands here no more and is approved still would be a page to read.
  await browser.permissions.remove({ origins });
  await keep(all.filter((one) => one === own));
}

/** Returns the patterns of the servers of a team, without those that were approved as sites. */
export async function teamPatterns(): Promise<string[]> {
  const kept: unknown = (await browser.storage.local.get(TEAM_HOSTS))[TEAM_HOSTS];
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

const keep = (patterns: readonly string[]) => browser.storage.local.set({ [TEAM_HOSTS]: patterns });

/** The user wants a site read: it is one from now on, whatever else it is. */
export async function isSiteNow(patterns: readonly string[]): Promise<void> {
  const ofTeam = await teamPatterns();
  const left = ofTeam.filter((one) => !patterns.includes(one));
  if (left.length < ofTeam.length) await keep(left);
}
