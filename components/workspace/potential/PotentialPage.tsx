import Sprout from 'lucide-react/icons/sprout';
import { type Prospects, readProspects } from '../../../lib/db/read/prospects';
import { prospectQueue } from '../../../lib/domain/programme/prospect-queue';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { EmptyState } from '../../ui/EmptyState';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import type { PageProps } from '../page-props';
import { WishPanel } from '../wish/WishPanel';
import { DecidedProspects } from './DecidedProspects';
import { WaitingProspect } from './WaitingProspect';

/** Companies that somebody flagged as potential key accounts: accept or decline them. */
export function PotentialPage(props: PageProps) {
  const live = useLive(readProspects, 'prospects');
  return (
    <Page title={t('potential_title')}>
      <WishPanel {...props} />
      {live.state === 'ready' ? <Queue {...live.data} /> : <LiveNotice live={live} />}
    </Page>
  );
}

function Queue({ prospects, accountNames, settings }: Prospects) {
  const { today } = useClock();
  const queue = prospectQueue(prospects, settings.qualification, today);
  return (
    <div className="flex flex-col gap-6">
      {queue.length === 0 && (
        <EmptyState icon={Sprout} title={t('potential_emptyTitle')}>
          {t('potential_emptyText')}
        </EmptyState>
      )}
      {queue.length > 0 && (
        <ul className="flex flex-col gap-3">
          {queue.map((waiting) => (
            <WaitingProspect
              key={waiting.prospect.id}
              waiting={waiting}
              accountName={accountNames.get(waiting.prospect.accountId ?? '')}
              calendar={settings.calendar}
            />
          ))}
        </ul>
      )}
      <DecidedProspects prospects={prospects} accountNames={accountNames} />
    </div>
  );
}
