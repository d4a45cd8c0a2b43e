import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useMemo } from 'react';
import { concludeAccount } from '../../../lib/conclude/account';
import type { AccountContext } from '../../../lib/conclude/account-context';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import type { PageProps } from '../page-props';
import { type AccountPart, pathTo } from '../route';
import { SaveAsPanel } from '../save-as/SaveAsPanel';
import { AccountAbout } from './AccountAbout';
import { AccountGlance, EDITING } from './AccountGlance';
import { AccountSections } from './AccountSections';
import { ClassHistoryPanel } from './ClassHistoryPanel';
import { DeletePanel } from './DeletePanel';
import { DependencyPanel } from './DependencyPanel';
import { DetailsPanel } from './DetailsPanel';
import { DossierPanel } from './DossierPanel';
import { GroupMapPanel } from './GroupMapPanel';
import { LabelsPanel } from './LabelsPanel';
import { MeetingPanel } from './meeting/MeetingPanel';
import { MergePanel } from './merge/MergePanel';
import { PeoplePanel } from './PeoplePanel';
import { ProposalsPanel } from './ProposalsPanel';
import { RecordsPanels } from './records/RecordsPanels';
import { TimelinePanel } from './timeline/TimelinePanel';
import { useAccount } from './useAccount';

/** One account: what the sidebar shows of it, and everything that can be changed. */
export function AccountPage({ route: { accountId = '', isBeforeMeeting = false, mergeId, part } }: PageProps) {
  const live = useAccount(accountId);
  if (live.state !== 'ready' || !live.data) {
    return (
      <Page title={t('account_unknownTitle')} above={<BackToAccounts />}>
        {live.state === 'ready' ? <UnknownAccount /> : <LiveNotice live={live} />}
      </Page>
    );
  }
  return (
    <Page title={live.data.context.account.name} above={<BackToAccounts />} leadsOn={part !== undefined}>
      <AccountAbout account={live.data.context.account} above={live.data.above} />
      <MeetingPanel key={String(isBeforeMeeting)} context={live.data.context} startsOpen={isBeforeMeeting} />
      <AccountParts context={live.data.context} mergeId={mergeId} part={part} />
    </Page>
  );
}

function AccountParts({
  context,
  mergeId,
  part,
}: {
  context: AccountContext;
  mergeId: string | undefined;
  part: AccountPart | undefined;
}) {
  const { account, people, facts, proposals, standing } = context;
  const { today, timeZone } = useClock();
  const conclusions = useMemo(() => concludeAccount(context, null, { today, timeZone }), [context, today, timeZone]);
  return (
    <div
      data-account={account.id}
      className="grid items-start gap-5 print:hidden lg:grid-cols-[minmax(0,22.5rem)_minmax(0,1fr)]"
    >
      <AccountGlance conclusions={conclusions} />
      <div id={EDITING} className="flex min-w-0 flex-col gap-4">
        <AccountSections
          accountId={account.id}
          part={part}
          parts={{
            timeline: <TimelinePanel context={context} />,
            people: (
              <>
                <PeoplePanel account={account} people={people} />
                <GroupMapPanel context={context} />
              </>
            ),
            dossier: <DossierPanel accountId={account.id} facts={facts} />,
            proposals: <ProposalsPanel proposals={proposals} />,
            records: (
              <>
                <DependencyPanel band={conclusions.band.band} />
                <RecordsPanels conclusions={conclusions} />
                {standing?.classHistory && <ClassHistoryPanel history={standing.classHistory} />}
              </>
            ),
            details: (
              <>
                <DetailsPanel account={account} isAsked={part === 'details'} />
                <LabelsPanel account={account} isAsked={part === 'details'} />
                <SaveAsPanel account={account} />
                <MergePanel account={account} askedId={mergeId} />
                <DeletePanel account={account} />
              </>
            ),
          }}
        />
      </div>
    </div>
  );
}

function BackToAccounts() {
  return (
    <a
      href={pathTo('accounts')}
      className="mb-1 inline-flex min-h-6 items-center gap-1 text-brand hover:underline print:hidden"
    >
      <ArrowLeft size={14} aria-hidden="true" />
      {t('account_back')}
    </a>
  );
}

function UnknownAccount() {
  return (
    <>
      <p className="font-semibold">{t('account_unknown')}</p>
      <p className="text-mute">{t('account_unknownText')}</p>
    </>
  );
}
