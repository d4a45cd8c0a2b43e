import Phone from 'lucide-react/icons/phone';
import { Suspense } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { tookPart } from '../../../lib/domain/contact/took-part';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import { t } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import type { ReadPage } from '../page-state';
import type { ShownBecause } from '../useSidebarState';
import { NoteMail } from './NoteMail';

const ContactForm = later(() => import('../../contact/ContactForm').then((module) => module.ContactForm));

/** The open mail that can be noted, and the way to log a contact; its form opens below. */
export function ContactActions({
  page,
  conclusions,
  because,
}: {
  page: ReadPage;
  conclusions: Conclusions;
  because: ShownBecause;
}) {
  const { account, people } = conclusions;
  const logging = useOpenForm(draftId('touches', account.id));
  return (
    <>
      <NoteMail page={page} conclusions={conclusions} because={because} />
      <Button
        data-testid="log-contact"
        aria-expanded={logging.isOpen}
        aria-keyshortcuts="L"
        onClick={() => logging.setOpen(!logging.isOpen)}
      >
        <Phone size={13} aria-hidden="true" />
        {t('contact_add')}
      </Button>
      {logging.isOpen && (
        <div className="order-last basis-full">
          <Suspense>
            <ContactForm
              accountId={account.id}
              people={people}
              chosen={tookPart(page.subject.people, people).map(({ id }) => id)}
              calendar={conclusions.settings.calendar}
              kept={logging.kept}
              onEnd={() => logging.setOpen(false)}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}
