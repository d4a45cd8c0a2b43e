import { useEffect, useState } from 'react';
import { t } from '../../../lib/text';
import { guessCompany } from '../states/guess-company';
import type { SidebarState } from '../useSidebarState';
import { guessOfAccount } from './FlagAccount';
import { FlagForm } from './FlagForm';
import { type FlagGuess, flagDraftId } from './flag-guess';
import { guessFromWords } from './guess-from-words';

/** Returns whom a flag is about: whoever the user named, else whoever the page is about; null as long as that is not known. */
async function guessOf(about: string, state: SidebarState): Promise<FlagGuess | null> {
  if (about) return guessFromWords(about);
  switch (state.kind) {
    case 'loading':
      return null;
    case 'matched':
      return guessOfAccount(state.page, state.context);
    case 'unknown':
    case 'several': {
      const people = state.kind === 'unknown' ? state.people : state.page.subject.people;
      const { name, domain } = await guessCompany(state.page.subject, people);
      return { company: name, domain, people, self: state.page.self[0] };
    }
    default:
      return { company: '', domain: '', people: [] };
  }
}

/** The flag that the user asked for by a shortcut or in the context menu, at the top of the sidebar. */
export function FlagWish({ about, state, onEnd }: { about: string; state: SidebarState; onEnd: () => void }) {
  const [guess, setGuess] = useState<FlagGuess | null>(null);
  useEffect(() => {
    let isWanted = true;
    // What was guessed first stays: the user types on in it.
    if (!guess) void guessOf(about, state).then((found) => isWanted && setGuess(found));
    return () => {
      isWanted = false;
    };
  }, [about, state, guess]);
  const isShownBelow = !about && (state.kind === 'matched' || state.kind === 'unknown');
  return (
    guess && (
      <section aria-label={t('flag_open')} className="flex flex-col gap-2">
        <h2 className="font-semibold">{t('flag_open')}</h2>
        {guess.accountId && <p>{t('dossier_forAccount', { account: guess.company })}</p>}
        <FlagForm guess={guess} kept={{ keptAs: flagDraftId(guess) }} staysOpen={!isShownBelow} onEnd={onEnd} />
      </section>
    )
  );
}
