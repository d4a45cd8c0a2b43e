import Check from 'lucide-react/icons/check';
import { Suspense, useState } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { list, t } from '../../../lib/text';
import { ContactLine } from '../../contact/ContactLine';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { dayText } from '../../ui/day-text';
import { later } from '../../ui/later';
import type { ReadPage } from '../page-state';
import type { ShownBecause } from '../useSidebarState';
import { useMailNote } from './useMailNote';

const NoteByItself = later(() => import('./NoteByItself').then((module) => module.NoteByItself));

/** So many notes of its thread are shown. */
const SHOWN = 5;

/** Notes the open mail as a contact by one click, dated by the mail, once; and shows what of its thread is noted. */
export function NoteMail({
  page,
  conclusions,
  because,
}: {
  page: ReadPage;
  conclusions: Conclusions;
  because: ShownBecause;
}) {
  const { today } = useClock();
  const write = useWrite();
  const [isBusy, setBusy] = useState(false);
  const mail = useMailNote(page, conclusions);
  if (!mail) return null;
  const { contact, noted, earlier } = mail;
  const { direction, on, people } = contact;
  const isChosen = conclusions.settings.contacts.noteMailsOf.includes(conclusions.tier.tier);
  const said = { name: list(people.map(({ name }) => name)), day: dayText(on, today) };

  const note = async () => {
    setBusy(true);
    await write(mail.note, t('contact_mailNoted'));
    setBusy(false);
  };
  return (
    <>
      {noted ? (
        <p data-testid="mail-noted" className="flex items-center gap-1 text-small">
          <Check size={14} aria-hidden="true" className="shrink-0 text-green" />
          {t('contact_noted')}
        </p>
      ) : (
        <Button
          data-testid="note-mail"
          data-direction={direction}
          aria-keyshortcuts="E"
          // A single key writes nothing: it leads here, and Enter notes the mail.
          data-by-key="reach"
          disabled={isBusy}
          className="wrap-anywhere max-w-full text-left"
          onClick={() => void note()}
        >
          {t(direction === 'in' ? 'contact_noteTheirs' : 'contact_noteOurs', said)}
        </Button>
      )}
      {earlier.length > 0 && (
        <details className="w-full text-small">
          <summary className="min-h-6 text-mute">{t('contact_ofThread', { count: earlier.length })}</summary>
          <ul className="mb-1 flex flex-col gap-1 border-line border-l-2 pl-2">
            {earlier.slice(0, SHOWN).map((touch) => (
              <ContactLine key={touch.id} mark="thread-note" touch={touch} people={conclusions.people} />
            ))}
          </ul>
        </details>
      )}
      {isChosen && !noted && (
        <Suspense>
          <NoteByItself page={page} conclusions={conclusions} because={because} mail={mail} />
        </Suspense>
      )}
    </>
  );
}
