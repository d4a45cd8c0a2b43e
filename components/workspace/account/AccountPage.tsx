import ArrowLeft from 'lucide-react/icons/arrow-left';
import { Suspense, useMemo } from 'react';
import { concludeAccount } from '../../../lib/conclude/account';
import type { AccountContext } from '../../../lib/conclude/account-context';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { later } from '../../ui/later';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import type { PageProps } from '../page-props';
import { type AccountTab, pathTo, pathToMerge } from '../route';
import { SalesEndedNotice } from '../SalesEndedNotice';
import { SaveAsPanel } from '../save-as/SaveAsPanel';
import { AccountAbout } from './AccountAbout';
import { AccountActions } from './AccountActions';
import { AccountGlance } from './AccountGlance';
import { AccountTabs } from './AccountTabs';
import { DeletePanel } from './DeletePanel';
import { DependencyPanel } from './DependencyPanel';
import { DetailsPanel } from './DetailsPanel';
import { DossierPanel } from './DossierPanel';
import { GroupMapPanel } from './GroupMapPanel';
import { HistoryPanel } from './HistoryPanel';
import { LabelsPanel } from './LabelsPanel';
import { MaybeSameAccounts } from './merge/MaybeSameAccounts';
import { MergePanel } from './merge/MergePanel';
import { PeoplePanel } from './PeoplePanel';
import { SalesRecords } from './records/SalesRecords';
import { type OneAccount, useAccount } from './useAccount';
import { useUnfinished } from './useUnfinished';

const ProposalsPanel = later(() => import('./ProposalsPanel').then((module) => module.ProposalsPanel));
const PackPage = later(() => import('./pack/PackPage').then((module) => module.PackPage));
const SurveySheetPage = later(() => import('./survey/SurveySheetPage').then((module) => module.SurveySheetPage));
const AccountPlan = later(() => import('./plan/AccountPlan').then((module) => module.AccountPlan));
const CareRecords = later(() => import('./records/CareRecords').then((module) => module.CareRecords));
const GroupSummary = later(() => import('../group/GroupSummary').then((module) => module.GroupSummary));
const SalesPanels = later(() => import('./sales/SalesPanels').then((module) => module.SalesPanels));

const TimelinePanel = later(() => import('./timeline/TimelinePanel').then((module) => module.TimelinePanel));
const TroublesPanel = later(() => import('./TroublesPanel').then((module) => module.TroublesPanel));

/** One account: what the sidebar shows of it, and everything that can be changed, in tabs. */
export function AccountPage({
  route: { accountId = '', isBeforeMeeting = false, isPack, isSurvey, mergeId, tab },
}: PageProps) {
  const live = useAccount(accountId);
  if (live.state !== 'ready' || !live.data) {
    return (
      <Page title={t('account_unknownTitle')} above={<BackToAccounts />}>
        {live.state === 'ready' ? <UnknownAccount /> : <LiveNotice live={live} />}
      </Page>
    );
  }
  if (isPack)
    return (
      <Suspense>
        <PackPage one={live.data} />
      </Suspense>
    );
  if (isSurvey)
    return (
      <Suspense>
        <SurveySheetPage account={live.data.context.account} />
      </Suspense>
    );
  return <KnownAccount one={live.data} {...{ isBeforeMeeting, mergeId, tab }} />;
}

function KnownAccount({
  one: { context, above, groupId },
  isBeforeMeeting,
  mergeId,
  tab,
}: {
  one: OneAccount;
  isBeforeMeeting: boolean;
  mergeId: string | undefined;
  tab: AccountTab | undefined;
}) {
  const unfinished = useUnfinished(context);
  // Whether two are one is asked where they are merged.
  const isTop = groupId === context.account.id;
  const shown = tab ?? (mergeId ? 'details' : 'overview');
  return (
    <Page title={context.account.name} above={<BackToAccounts />} leadsOn={tab !== undefined}>
      <AccountAbout account={context.account} above={above} groupId={groupId} />
      <SalesEndedNotice />
      <AccountActions key={String(isBeforeMeeting)} context={context} startsOpen={isBeforeMeeting} />
      <AccountTabs accountId={context.account.id} tab={shown} unfinished={unfinished}>
        <Suspense>{shown === 'overview' && isTop && <GroupSummary topId={context.account.id} />}</Suspense>
        <Suspense>
          <TabContent tab={shown} context={context} mergeId={mergeId} isTop={isTop} />
        </Suspense>
      </AccountTabs>
    </Page>
  );
}

function TabContent({
  tab,
  context,
  mergeId,
  isTop,
}: {
  tab: AccountTab;
  context: AccountContext;
  mergeId: string | undefined;
  isTop: boolean;
}) {
  const { account, people, facts } = context;
  const { today, timeZone } = useClock();
  const conclusions = useMemo(() => concludeAccount(context, null, { today, timeZone }), [context, today, timeZone]);
  switch (tab) {
    case 'overview':
      return (
        <>
          <MaybeSameAccounts
            account={account}
            onMerge={({ id }) => {
              window.location.hash = pathToMerge(account.id, id);
            }}
          />
          <AccountGlance conclusions={conclusions} isTop={isTop} />
        </>
      );
    case 'people':
      return (
        <>
          <PeoplePanel account={account} people={people} />
          <GroupMapPanel context={context} />
        </>
      );
    case 'dossier':
      return (
        <>
          <DossierPanel accountId={account.id} facts={facts} />
          <TroublesPanel context={context} />
        </>
      );
    case 'sales':
      return (
        <>
          <SalesPanels accountId={account.id} name={account.name} />
          <HistoryPanel context={context} />
          <SalesRecords conclusions={conclusions} />
        </>
      );
    case 'proposals':
      return <ProposalsPanel context={context} />;
    case 'plan':
      return (
        <>
          <DependencyPanel band={conclusions.band.band} accountId={account.id} entries={context.planEntries} />
          <AccountPlan conclusions={conclusions} />
          <CareRecords conclusions={conclusions} />
        </>
      );
    case 'timeline':
      return <TimelinePanel context={context} />;
    case 'details':
      return (
        <>
          <DetailsPanel account={account} currency={context.settings.dependency.currency} isAsked={!mergeId} />
          <LabelsPanel account={account} isAsked={!mergeId} />
          <SaveAsPanel account={account} />
          <MergePanel account={account} askedId={mergeId} />
          <DeletePanel account={account} />
        </>
      );
  }
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
