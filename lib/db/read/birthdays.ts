import type { Birthday } from '../../domain/care/occasions';
import type { SealedDetail } from '../../domain/records/sealed-detail';
import { readAgain } from './live';

/** The birthdays in sealed details, by the nonce of each: known in this page alone, and as long as the vault is open. */
let shown: ReadonlyMap<string, string> = new Map();

/** Lets this page know the birthdays of the open vault; null forgets them. Whatever is followed is read anew. */
export function showBirthdays(days: ReadonlyMap<string, string> | null): void {
  shown = days ?? new Map();
  readAgain();
}

/** Lets this page know one more birthday, which has just been sealed under that nonce. */
export function showBirthday(iv: string, monthDay: string): void {
  shown = new Map([...shown, [iv, monthDay]]);
}

/** Returns the birthdays among sealed details that are known here: while the vault is open, and those that stand unsealed. */
export function birthdaysOf(details: readonly SealedDetail[]): Birthday[] {
  return details.flatMap(({ personId, iv, monthDay = shown.get(iv) }) => (monthDay ? [{ personId, monthDay }] : []));
}
