import { type LetterMonth, letterMonths, letterToName } from '../../../domain/letter/letter-month';
import { book, LETTER_READ } from '../../schema';
import { readSettingsInForce } from '../holidays';
import { readFigures } from '../settings';

/** Returns the month whose letter is to be named on that day; null where none is, or the ledger does not reach into it. */
export function readLetterToName(today: Temporal.PlainDate): Promise<LetterMonth | null> {
  return book.transaction('r', book.meta, async () => {
    const [settings, figures, read] = await Promise.all([readSettingsInForce(), readFigures(), readLetterRead()]);
    const month = letterToName(today, settings.calendar, read);
    return month && letterMonths(figures?.bookFrom, today).includes(month) ? month : null;
  });
}

/** Returns the month of the last letter that was opened. */
export async function readLetterRead(): Promise<LetterMonth | undefined> {
  const value = (await book.meta.get(LETTER_READ))?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Returns the months that there are letters of, the newest first. */
export async function readLetterMonths(today: Temporal.PlainDate): Promise<LetterMonth[]> {
  return letterMonths((await readFigures())?.bookFrom, today);
}
