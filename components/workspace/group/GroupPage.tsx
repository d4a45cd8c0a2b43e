import { type Group, readGroup } from '../../../lib/db/read/group/group';
import { bandMarks } from '../../../lib/domain/book/band';
import { money, percent, t } from '../../../lib/text';
import { useLive } from '../../hooks/useLive';
import { LeftOutNote } from '../LeftOutNote';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import { Panel } from '../Panel';
import type { PageProps } from '../page-props';
import { type AccountTab, pathTo } from '../route';
import { shortDay } from '../short-day';
import { Table } from '../Table';
import { GroupList } from './GroupList';
import { groupStepText, groupSumText } from './group-text';

/** What is known of all companies of a group: its sum and share, each company, and their steps, people, proposals and facts. */
export function GroupPage({ route: { accountId = '' } }: PageProps) {
  const live = useLive(() => readGroup(accountId), accountId);
  if (live.state !== 'ready' || !live.data) {
    return (
      <Page title={t('account_unknownTitle')}>
        {live.state === 'ready' ? <p>{t('account_unknown')}</p> : <LiveNotice live={live} />}
      </Page>
    );
  }
  return (
    <Page title={t('group_title', { name: live.data.top.name })}>
      <GroupParts group={live.data} />
    </Page>
  );
}

function GroupParts({ group: { companies, steps, people, proposals, facts, dependency } }: { group: Group }) {
  const nameOf = new Map(companies.map(({ account }) => [account.id, account.name]));
  const of = (accountId: string, tab: AccountTab) => ({
    href: pathTo('accounts', accountId, tab),
    name: nameOf.get(accountId) ?? '',
  });
  const [first] = companies.flatMap(({ standing }) => standing ?? []);
  return (
    <>
      {first && (
        <div className="mb-4">
          <p className="text-mute">{groupSumText(first, bandMarks(dependency))}</p>
          <LeftOutNote standings={[first]} />
        </div>
      )}
      <div className="flex flex-col gap-4">
        <Panel title={t('group_companies')}>
          <Table
            caption={t('group_companies')}
            heads={[
              { text: t('portfolio_customer') },
              { text: t('portfolio_sum'), isNumber: true },
              { text: t('group_part'), isNumber: true },
            ]}
            rows={companies.map(({ account: { id, name }, standing }) => ({
              key: id,
              cells: [
                <a key="name" href={pathTo('accounts', id)} className="font-semibold hover:text-brand">
                  {name}
                </a>,
                standing ? money(standing.ownAmount, standing.currency) : '–',
                standing && standing.amount > 0 ? percent(standing.ownAmount / standing.amount) : '–',
              ],
            }))}
          />
        </Panel>
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <GroupList
            title={t('steps_title')}
            none={t('group_none')}
            entries={steps.map((step) => ({
              key: step.id,
              text: groupStepText(step),
              beside: shortDay(step.due),
              ...of(step.accountId, 'overview'),
            }))}
          />
          <GroupList
            title={t('account_proposals')}
            none={t('group_none')}
            entries={proposals.map(({ id, title, validUntil, accountId }) => ({
              key: id,
              text: title,
              beside: t('group_until', { day: shortDay(validUntil) }),
              ...of(accountId, 'proposals'),
            }))}
          />
          <GroupList
            title={t('people_title')}
            none={t('group_none')}
            entries={people.map(({ id, name, title = '', accountId }) => ({
              key: id,
              text: name,
              beside: title,
              ...of(accountId, 'people'),
            }))}
          />
          <GroupList
            title={t('dossier_title')}
            none={t('group_none')}
            entries={facts.map(({ id, text, learnedOn, accountId }) => ({
              key: id,
              text,
              beside: shortDay(learnedOn),
              ...of(accountId, 'dossier'),
            }))}
          />
        </div>
      </div>
    </>
  );
}
