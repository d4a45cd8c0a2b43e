import type { Gap } from './people';

/** What says whom we take for an opponent or a friend. */
const PRIVATE: readonly Gap['gap'][] = ['blocker-unattended', 'no-champion'];

/** Says whether a gap tells what we think of somebody: on paper it may be read by whom it is about. */
export const isPrivateGap = ({ gap, because }: Gap): boolean =>
  PRIVATE.includes(gap) || ('holders' in because && because.holders.some(({ support }) => (support ?? 0) < 0));
