import Plus from 'lucide-react/icons/plus';
import type { ReactNode } from 'react';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Person } from '../../../lib/domain/records/person';
import { t } from '../../../lib/text';
import { ContactForm } from '../../contact/ContactForm';
import { useOpenForm } from '../../form/useOpenForm';
import { Button } from '../../ui/Button';

/** Returns what logs a contact with an account: the button, and the form while it is open. */
export function useLogContact(accountId: string, people: readonly Person[]): { button: ReactNode; form: ReactNode } {
  const logging = useOpenForm(draftId('touches', accountId));
  return {
    button: (
      <Button
        look="quiet"
        data-testid="log-contact"
        aria-expanded={logging.isOpen}
        aria-keyshortcuts="L"
        onClick={() => logging.setOpen(!logging.isOpen)}
      >
        <Plus size={13} aria-hidden="true" />
        {t('contact_add')}
      </Button>
    ),
    form: logging.isOpen && (
      <div className="mb-3 max-w-96">
        <ContactForm
          accountId={accountId}
          people={people}
          chosen={[]}
          kept={logging.kept}
          onEnd={() => logging.setOpen(false)}
        />
      </div>
    ),
  };
}
