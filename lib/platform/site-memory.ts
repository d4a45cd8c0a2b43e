import type { View, ViewChange } from '../messages';
import { browser } from './browser';

/** What the sidebar remembers for one host; of how it stands there, only what the user chose. */
export interface SiteMemory extends ViewChange {
  open: boolean;
  /** Pixels, 300-520. */
  width: number;
  /** Until when neither sidebar nor rail stands in its pages, in milliseconds since 1970. */
  hiddenUntil?: number | undefined;
  /** The adapter that the user chose by hand. */
  siteId?: string | undefined;
  /** The user's own addresses that its pages have told: not every page of an app does. */
  self?: string[] | undefined;
}

/** Under which name a host's memory is kept. */
export const siteKey = (host: string) => `site:${host}`;

const oneOf = <Value>(values: readonly Value[], value: unknown) => values.find((one) => one === value);
const sides: readonly View['side'][] = ['right', 'left'];
const rooms: readonly View['room'][] = ['push', 'overlay'];
const themes: readonly View['theme'][] = ['system', 'light', 'dark'];

/** The leaves of a value from elsewhere, none where it has none. */
export const leavesOf = (value: unknown) => Object(value) as Record<string, unknown>;

/** A width in the bounds of a sidebar, in pixels; undefined for what is no number. */
export const widthOf = (width: unknown) =>
  Number.isFinite(width) ? Math.min(520, Math.max(300, width as number)) : undefined;

/** How the sidebar stands, by those leaves of a value from elsewhere that say it. */
export function viewChangeOf(value: unknown): ViewChange {
  const { side, room, theme } = leavesOf(value);
  const change = { side: oneOf(sides, side), room: oneOf(rooms, room), theme: oneOf(themes, theme) };
  for (const key of ['side', 'room', 'theme'] as const) if (!change[key]) delete change[key];
  return change;
}

/** What is stored of a host, leaf by leaf: one that is unknown or reads otherwise is left out, and what holds for a new host stands. */
export function siteMemoryOf(stored: unknown): SiteMemory {
  const { open, width, hiddenUntil, siteId, self } = leavesOf(stored);
  return {
    ...viewChangeOf(stored),
    open: open === true,
    width: widthOf(width) ?? 360,
    ...(Number.isFinite(hiddenUntil) && { hiddenUntil: hiddenUntil as number }),
    ...(typeof siteId === 'string' && /^[a-z0-9]{1,50}$/.test(siteId) && { siteId }),
    ...(Array.isArray(self) && {
      self: self.filter((email) => typeof email === 'string' && email.length <= 320).slice(-20),
    }),
  };
}

/** Returns what is remembered for a host; closed and 360 px wide where it is new. */
export async function recallSite(host: string): Promise<SiteMemory> {
  return siteMemoryOf((await browser.storage.local.get(siteKey(host)))[siteKey(host)]);
}

let last: Promise<void> | undefined;

/** Remembers a change for a host; one at a time, so that none is lost. */
export function rememberSite(host: string, change: Partial<SiteMemory>): Promise<void> {
  last = Promise.allSettled([last]).then(async () =>
    browser.storage.local.set({ [siteKey(host)]: siteMemoryOf({ ...(await recallSite(host)), ...change }) }),
  );
  return last;
}
