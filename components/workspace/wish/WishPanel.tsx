import { useEffect, useState } from 'react';
import type { Wish } from '../../../lib/messages';
import { t } from '../../../lib/text';
import { FactWish } from '../../sidebar/dossier/FactWish';
import { FlagForm } from '../../sidebar/flag/FlagForm';
import { type FlagGuess, flagDraftId } from '../../sidebar/flag/flag-guess';
import { guessFromWords } from '../../sidebar/flag/guess-from-words';
import type { PageProps } from '../page-props';
import { pathTo, type Section } from '../route';

type Wished = { kind: 'flag'; guess: FlagGuess } | Extract<Wish, { kind: 'fact' }>;

async function openWish(wish: Wish | null): Promise<Wished | null> {
  if (wish?.kind === 'flag') return { kind: 'flag', guess: await guessFromWords(wish.about) };
  return wish?.kind === 'fact' ? wish : null;
}

/** The form that the user asked for in the context menu, by a shortcut or in the address bar, where no sidebar can stand. */
export function WishPanel({ route: { section, wishId }, abilities }: PageProps) {
  return wishId && <WishedForm key={wishId} id={wishId} section={section} recall={abilities.recallWish} />;
}

function WishedForm({
  id,
  section,
  recall,
}: {
  id: string;
  section: Section;
  recall: (id: string) => Promise<Wish | null>;
}) {
  const [wished, setWished] = useState<Wished | null>(null);
  useEffect(() => {
    let isWanted = true;
    void recall(id)
      .then(openWish)
      .then((found) => isWanted && setWished(found));
    return () => {
      isWanted = false;
    };
  }, [id, recall]);
  if (!wished) return null;
  const onEnd = () => {
    window.location.hash = pathTo(section);
  };
  return (
    <div className="mb-6 max-w-xl">
      {wished.kind === 'flag' ? (
        <section aria-label={t('flag_open')}>
          <FlagForm guess={wished.guess} kept={{ keptAs: flagDraftId(wished.guess) }} onEnd={onEnd} />
        </section>
      ) : (
        <FactWish
          text={wished.text}
          source={{ ...(wished.title && { name: wished.title }), ...(wished.url && { url: wished.url }) }}
          account={undefined}
          onEnd={onEnd}
        />
      )}
    </div>
  );
}
