import { addressOfKam } from '../../../lib/domain/programme/kam-address';
import { type KamProfile, profileOf } from '../../../lib/domain/programme/kam-profile';
import type { ManagerSettings } from '../../../lib/domain/programme/manager-settings';
import { number, t } from '../../../lib/text';
import { textName } from '../../../lib/text-name';
import { LoadBar } from '../../charts/LoadBar';
import { Disclosure } from '../../ui/Disclosure';
import { Notice } from '../../ui/Notice';
import { LinkButton } from '../LinkButton';
import { Panel } from '../Panel';
import { pathTo, pathToHandOver } from '../route';
import { Table } from '../Table';
import { KamAddress } from './KamAddress';
import { KamProfilePart } from './KamProfilePart';
import { HOURS_MONTHS, type KamBook } from './kam-books';

const MOST_PARTS = 100;

/** One KAM: hours against capacity, strategic accounts, and the relationships that make up the hours (domain 9). */
export function KamPanel({
  book,
  names,
  managers,
  profiles,
}: {
  book: KamBook;
  names: ReadonlyMap<string, string>;
  managers: ManagerSettings;
  profiles: readonly KamProfile[];
}) {
  const { kam, accounts, load } = book;
  const { hours, capacity, isOver, strategic, parts, leftOut } = load;
  const strategicText = t(textName('load_strategic', strategic.state), {
    count: strategic.accounts,
    fewest: strategic.fewest,
    most: strategic.most,
  });
  return (
    <Panel
      title={kam}
      action={
        <span className="flex items-center gap-2 text-mute">
          {t('load_accounts', { count: accounts.length })}
          <LinkButton href={pathToHandOver(kam)} aria-label={t('ui_named', { action: t('handOver_do'), name: kam })}>
            {t('handOver_do')}
          </LinkButton>
        </span>
      }
    >
      <div data-testid="kam-load" className="flex flex-col gap-1.5">
        <KamAddress kam={kam} address={addressOfKam(kam, managers)} />
        <KamProfilePart kam={kam} profile={profileOf(kam, profiles)} />
        <p className="font-semibold">{t('load_hours', { hours: number(hours, 1), capacity: number(capacity, 1) })}</p>
        <LoadBar part={hours / capacity} isOver={isOver} />
        {isOver && <Notice kind="warn">{t('load_over', { hours: number(hours - capacity, 1) })}</Notice>}
        {strategic.state === 'fits' ? <p>{strategicText}</p> : <Notice kind="warn">{strategicText}</Notice>}
        <Disclosure summary={t('load_parts', { count: parts.length })}>
          <Table
            caption={t('load_partsOf', { kam })}
            heads={[{ text: t('portfolio_account') }, { text: t('load_hoursMonth'), isNumber: true }]}
            rows={[...parts]
              .sort((a, b) => b.hours - a.hours)
              .slice(0, MOST_PARTS)
              .map((part) => ({
                key: part.accountId,
                cells: [
                  <a key="name" href={pathTo('accounts', part.accountId)} className="font-semibold hover:text-brand">
                    {names.get(part.accountId)}
                  </a>,
                  t(part.how === 'recorded' ? 'load_recorded' : 'load_assumed', { hours: number(part.hours, 1) }),
                ],
              }))}
          />
          <p className="mt-1">{t('load_recordedNote', { months: HOURS_MONTHS })}</p>
          {leftOut.length > 0 && <p>{t('load_leftOut', { count: leftOut.length })}</p>}
        </Disclosure>
      </div>
    </Panel>
  );
}
