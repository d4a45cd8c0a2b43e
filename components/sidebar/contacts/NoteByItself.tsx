import { useEffect, useEffectEvent } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { readDoubts } from '../../../lib/db/read/doubts';
import { dismissSuggestion } from '../../../lib/db/write/dismiss-suggestion';
import { isNotedByItself, unwantedNote } from '../../../lib/domain/contact/note-by-itself';
import { isDismissed } from '../../../lib/domain/records/dismissal';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { useWrite } from '../../hooks/useWrite';
import type { ReadPage } from '../page-state';
import { useHeard } from '../useHeard';
import type { ShownBecause } from '../useSidebarState';
import type { useMailNote } from './useMailNote';

/** Notes the open mail where the user has chosen so for its account's tier, and says so; one that is taken back stays so. */
export function NoteByItself({
  page,
  conclusions,
  because,
  mail,
}: {
  page: ReadPage;
  conclusions: Conclusions;
  because: ShownBecause;
  mail: NonNullable<ReturnType<typeof useMailNote>>;
}) {
  const write = useWrite();
  const { when } = useClock();
  const { isCovered } = useHeard();
  const { subject, self } = page;
  const { account, tier, settings, dismissals } = conclusions;
  const live = useLive(() => readDoubts(subject, self), '', subject);
  const unwanted = unwantedNote(account.id, mail.contact);
  const isWanted =
    live.state === 'ready' &&
    !isCovered &&
    isNotedByItself({ tier: tier.tier, by: because.by, subject, doubts: live.data.length }, settings.contacts) &&
    !isDismissed(unwanted, dismissals);

  const note = useEffectEvent(async () => {
    // What nobody looks at, nobody has opened.
    if (document.visibilityState !== 'visible') return;
    await write(async () => {
      const written = await mail.note();
      const undo = async () => {
        // First: a mail that is not noted and not yet unwanted would be noted again.
        await dismissSuggestion(unwanted, when());
        await written.undo();
      };
      return { ...written, undo };
    }, t('contact_notedByItself'));
  });
  useEffect(() => {
    if (isWanted) void note();
  }, [isWanted]);
  return null;
}
