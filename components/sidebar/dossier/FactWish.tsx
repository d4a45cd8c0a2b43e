import { useState } from 'react';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { FactSource } from '../../../lib/domain/records/fact';
import { textDigest } from '../../../lib/domain/words/text-digest';
import { t } from '../../../lib/text';
import { AccountPicker } from '../../form/AccountPicker';
import { Button } from '../../ui/Button';
import { FactForm } from './FactForm';

/** The selected text that the user wants in a dossier, at the top of the page: for the account shown, or for one to pick. */
export function FactWish({
  text,
  source,
  account,
  onEnd,
}: {
  text: string;
  source: FactSource;
  /** The account that the page is about, where it is recognised. */
  account: { id: string; name: string } | undefined;
  onEnd: () => void;
}) {
  const [picked, setPicked] = useState<{ id: string; name: string } | null>(null);
  const [isPicking, setPicking] = useState(false);
  const chosen = picked ?? account;
  return (
    <section aria-label={t('dossier_addSelected')} data-testid="fact-wish" className="flex flex-col gap-2">
      <h2 className="font-semibold">{t('dossier_addSelected')}</h2>
      {!text && <p className="text-mute text-small">{t('dossier_nothingSelected')}</p>}
      {chosen && !isPicking ? (
        <>
          <p className="flex flex-wrap items-center gap-x-2">
            <span className="min-w-0 flex-1">{t('dossier_forAccount', { account: chosen.name })}</span>
            <Button look="quiet" className="-mr-2.5" onClick={() => setPicking(true)}>
              {t('dossier_otherAccount')}
            </Button>
          </p>
          <FactForm
            accountId={chosen.id}
            start={{ text, source }}
            kept={{ keptAs: draftId(`wish-${textDigest(text)}`, chosen.id) }}
            onEnd={onEnd}
          />
        </>
      ) : (
        <>
          {text && <blockquote className="line-clamp-4 border-line border-l-2 pl-2 text-mute">{text}</blockquote>}
          <AccountPicker
            label={t('dossier_whichAccount')}
            onPick={(account) => {
              setPicked(account);
              setPicking(false);
            }}
          />
          <Button data-closes className="self-end" onClick={onEnd}>
            {t('ui_cancel')}
          </Button>
        </>
      )}
    </section>
  );
}
