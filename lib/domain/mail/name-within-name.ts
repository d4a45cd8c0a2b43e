import { exactAddress } from '../identify/address';
import { inEvery } from '../languages/of-every';
import { sentOn } from '../languages/sent-on';
import type { PagePerson } from '../records/page-subject';
import { fold } from '../words/fold';

const OPEN = '["\'‘’“”„«‚]';
const CLOSE = '["\'’‘”“»]';
const words = (own: readonly string[], neighbours: readonly string[]) => [...own, ...neighbours].join('|');
const SHOWN = `^${OPEN}?(.{2,100}?)${CLOSE}?`;
const VIA_WORDS = words(
  inEvery(sentOn, ({ via }) => via),
  ['door', 'par le biais de', 'tramite', 'a traves de', 'przez'],
);
const BEHALF_WORDS = words(
  inEvery(sentOn, ({ onBehalf }) => onBehalf),
  [
    'uit naam van',
    'au nom de',
    'de la part de',
    'en nombre de',
    'a nombre de',
    'per conto di',
    'a nome di',
    'w imieniu',
    'em nome de',
  ],
);

/** "X via Y", "X (via Y)", in the languages around us; folded. */
const VIA = new RegExp(`${SHOWN}[ ,;–-]{1,3}[([]?(?:${VIA_WORDS}) .{2,}$`);
/** Hungarian puts the word last: "X a(z) Y listán keresztül". */
const VIA_LAST = new RegExp(`${SHOWN}[ ,;–-]{1,3}[([]?(?:az?|ezen|kovetkezon|-|–) .{0,100}keresztul[)\\]]?$`);
/** "Y on behalf of X". */
const ON_BEHALF = new RegExp(`(?:^|[ (])(?:${BEHALF_WORDS}) (.{2,100}?)\\)?$`);
/** The other way round: "X nevében (Y)". */
const ON_BEHALF_BEFORE = new RegExp(
  `${SHOWN} (?:${inEvery(sentOn, ({ onBehalfBehind }) => onBehalfBehind).join('|')})(?:[ (,].*)?$`,
);

/**
 * Returns whom a sender's name shows behind somebody else's: "Eva Muster" of "'Eva Muster' via Sales" and of "Tom on behalf of Eva
 * Muster"; an address where one stands in the place of the name. Null where it shows nobody else.
 */
export function nameWithinName(name: string): Pick<PagePerson, 'name' | 'email'> | null {
  const shown = name.trim().slice(0, 300);
  // Folded letter for letter: a place in it is the same place in the name.
  const folded = fold(shown);
  const found = [VIA, VIA_LAST, ON_BEHALF, ON_BEHALF_BEFORE].map((one) => one.exec(folded)?.[1]).find(Boolean);
  if (!found) return null;
  const at = folded.indexOf(found);
  const within = shown
    .slice(at, at + found.length)
    .replace(/^["'‘’“”„«‚]|["'’‘”“»,]$/g, '')
    .trim();
  const email = exactAddress(within);
  if (email) return { email };
  return within && !within.includes('@') ? { name: within } : null;
}
