import type { Conclusions } from '../../lib/conclude/account';
import { t } from '../../lib/text';
import { LastContacts } from '../contact/LastContacts';
import { DossierCard } from './dossier/DossierCard';
import { MeetingOpener } from './MeetingOpener';
import type { ReadPage } from './page-state';
import { Opponents } from './people/Opponents';

/** What to know before answering: the facts to see first, what was last said, and who is against us. */
export function BeforeAnswer({ page, conclusions }: { page: ReadPage; conclusions: Conclusions }) {
  const { account, touches, people, opponents } = conclusions;
  return (
    <DossierCard
      page={page}
      conclusions={conclusions}
      title={t('before_title')}
      beside={<MeetingOpener accountId={account.id} />}
      below={
        <>
          <div className="mt-0.5">
            <LastContacts touches={touches} people={people} />
          </div>
          <Opponents opponents={opponents} />
        </>
      }
    />
  );
}
