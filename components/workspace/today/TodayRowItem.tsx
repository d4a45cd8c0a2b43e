import Check from 'lucide-react/icons/check';
import type { ReactNode } from 'react';
import type { RankedSuggestion } from '../../../lib/plays/ranked-suggestion';
import { list, percent, t } from '../../../lib/text';
import { useSettled } from '../../hooks/useSettled';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { LinkButton } from '../LinkButton';
import { SuggestionItem } from '../plan/SuggestionItem';
import { namesOf, useVisitActions } from '../plan/useVisits';
import { pathTo } from '../route';
import type { TodayRow } from './today-rows';

/** One thing to do today that no step says yet, with its one action. */
export function TodayRowItem({ row, name }: { row: TodayRow; name: string }) {
  if (row.kind === 'visit')
    return (
      <VisitRow row={row} name={name}>
        {row.more.length > 0 && <MoreAdvice more={row.more} name={name} />}
      </VisitRow>
    );
  if (row.kind === 'tier')
    return (
      <Row
        kind="tier"
        accountId={row.accountId}
        name={name}
        title={t('today_decideTier')}
        because={t('today_decideTierBecause', { share: percent(row.tier.share, 1) })}
        action={
          <LinkButton
            href={pathTo('accounts', row.accountId)}
            aria-label={t('ui_named', { action: t('today_decide'), name })}
          >
            {t('today_decide')}
          </LinkButton>
        }
      />
    );
  const { suggestion, more, visit } = row;
  return (
    <li data-testid="today-item" data-kind={suggestion.playId} className="border-line border-b py-2 last:border-b-0">
      <ul>
        <SuggestionItem suggestion={suggestion} accountName={name} />
      </ul>
      <MoreAdvice more={more} name={name}>
        {visit && <VisitRow row={{ accountId: row.accountId, visit }} name={name} />}
      </MoreAdvice>
    </li>
  );
}

/** What else there is to do at the customer of a row. */
function MoreAdvice({
  more,
  name,
  children,
}: {
  more: readonly RankedSuggestion[];
  name: string;
  children?: ReactNode;
}) {
  const count = more.length + (children ? 1 : 0);
  if (count === 0) return null;
  return (
    <Disclosure summary={<span className="text-mute text-small">{t('today_moreOf', { count })}</span>}>
      <ul className="flex flex-col gap-2 text-ink">
        {more.map((one) => (
          <SuggestionItem key={`${one.accountId} ${one.playId}`} suggestion={one} accountName={name} />
        ))}
        {children}
      </ul>
    </Disclosure>
  );
}

function VisitRow({
  row: { visit, accountId },
  name,
  children,
}: {
  row: Pick<Extract<TodayRow, { kind: 'visit' }>, 'visit' | 'accountId'>;
  name: string;
  /** What stands below it. */
  children?: ReactNode;
}) {
  const { book, done } = useVisitActions();
  const { isSettled, settle } = useSettled(visit);
  const names = namesOf(visit, book);
  return (
    <Row
      kind="visit"
      accountId={accountId}
      name={name}
      title={t('plan_visitOf', { names: names.length > 0 ? list(names) : name })}
      because={t('today_visitBecause')}
      action={
        <Button
          aria-label={t('ui_named', { action: t('plan_done'), name })}
          aria-disabled={isSettled}
          data-settles
          onClick={() => void settle(() => done(visit))}
        >
          <Check size={13} aria-hidden="true" />
          {t('plan_done')}
        </Button>
      }
      other={
        <a href={pathTo('plan')} className="text-brand text-small underline underline-offset-2">
          {t('today_toPlan')}
        </a>
      }
    >
      {children}
    </Row>
  );
}

function Row({
  kind,
  accountId,
  name,
  title,
  because,
  action,
  other,
  children,
}: {
  kind: string;
  accountId: string;
  name: string;
  title: string;
  because: string;
  action: ReactNode;
  other?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <li
      data-testid="today-item"
      data-kind={kind}
      className="flex flex-wrap items-start gap-x-4 gap-y-1 border-line border-b py-2 last:border-b-0"
    >
      <div className="min-w-0 flex-[1_1_16rem]">
        <p className="text-mute text-small">
          <a href={pathTo('accounts', accountId)} className="font-semibold text-brand hover:underline">
            {name}
          </a>
        </p>
        <p className="font-semibold">{title}</p>
        <p className="text-mute text-small">
          {because} {other}
        </p>
      </div>
      <div className="flex gap-1.5 print:hidden">{action}</div>
      {children && <div className="basis-full">{children}</div>}
    </li>
  );
}
