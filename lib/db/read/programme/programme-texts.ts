import { ProgrammeTexts } from '../../../domain/programme/programme-texts';
import { book, PROGRAMME_TEXTS } from '../../schema';

/** Returns what the programme promises and asks for; nothing where nobody has said so. */
export async function readProgrammeTexts(): Promise<ProgrammeTexts> {
  return ProgrammeTexts.safeParse((await book.meta.get(PROGRAMME_TEXTS))?.value).data ?? {};
}
