import Network from 'lucide-react/icons/network';
import type { ReactNode } from 'react';
import { bandMarks } from '../../../lib/domain/book/band';
import { isOfGroup } from '../../../lib/domain/book/standing';
import type { ColumnId } from '../../../lib/domain/table/column-id';
import { followUpText } from '../../../lib/follow-up-text';
import { date, list, money, number, percent, t, wordOf } from '../../../lib/text';
import { gapText } from '../../sidebar/people/gap-text';
import { Badge } from '../../ui/Badge';
import { growthText, isFall } from '../../ui/growth-text';
import { dayOf } from '../day-of';
import { forecastText, gapText as missingText } from '../targets/target-text';
import type { AccountLine } from './account-lines';
import { labelNames, rhythmName } from './column-look';
import { lineCare } from './line-care';
import { lineClass, lineGrowth, lineRhythm, lineTarget, ownShareOf, type TableClock } from './line-figures';
import { toneOfTier } from './tone-of-tier';

const rhythmTones = { red: 'red', amber: 'amber' } as const;
const healthTones = { act: 'font-semibold text-red', watch: 'text-amber', fine: '' } as const;

const amountOf = (amount: number | null | undefined, { targets }: TableClock) =>
  amount === null || amount === undefined || !targets ? <None /> : money(amount, targets.currency);

type Drawn = (line: AccountLine, clock: TableClock, ofGroup: boolean) => ReactNode;

const Share = ({ share, clock }: { share: number | null; clock: TableClock }) =>
  share === null ? <None /> : percent(share, 1, bandMarks(clock.settings.dependency));

/** What each column but the name shows of a line. */
const cells: Record<Exclude<ColumnId, 'name'>, Drawn> = {
  group: ({ parent }) => <Words text={parent?.name} />,
  tier: ({ tier }) => (
    <Badge tone={toneOfTier[tier]} title={wordOf('tier', tier)}>
      {wordOf('tierShort', tier)}
    </Badge>
  ),
  labels: (line) => <Words text={list(labelNames(line))} />,
  share: ({ share, standing }, clock, ofGroup) => (
    <OfGroup standing={standing} ofGroup={ofGroup}>
      <Share share={share} clock={clock} />
    </OfGroup>
  ),
  ownShare: (line, clock) => <Share share={ownShareOf(line)} clock={clock} />,
  profit: ({ standing }, _, ofGroup) =>
    standing ? money(ofGroup ? standing.amount : standing.ownAmount, standing.currency) : <None />,
  growth: (line, clock, ofGroup) => {
    const growth = lineGrowth(line, clock);
    if (!growth) return <None />;
    return (
      <OfGroup standing={line.standing} ofGroup={ofGroup}>
        <span className={isFall(growth.rate) ? 'text-red' : ''}>{growthText(growth.rate)}</span>
      </OfGroup>
    );
  },
  target: (line, clock) => (clock.targets ? amountOf(lineTarget(line, clock)?.plan, clock) : <Awaited />),
  actual: (line, clock) => (clock.targets ? amountOf(lineTarget(line, clock)?.actual, clock) : <Awaited />),
  forecast: (line, clock) => {
    const progress = lineTarget(line, clock);
    if (!progress || !clock.targets) return clock.targets ? <None /> : <Awaited />;
    return <span title={forecastText(progress, clock.targets.currency)}>{amountOf(progress.forecast, clock)}</span>;
  },
  gap: (line, clock) => {
    const progress = lineTarget(line, clock);
    if (!progress?.gap || !clock.targets) return clock.targets ? <None /> : <Awaited />;
    return (
      <span className={progress.gap.amount < 0 ? 'text-red' : ''}>{missingText(progress, clock.targets.currency)}</span>
    );
  },
  class: (line, clock, ofGroup) => {
    const name = lineClass(line, clock);
    if (!name) return <None />;
    return (
      <OfGroup standing={line.standing} ofGroup={ofGroup}>
        {name}
      </OfGroup>
    );
  },
  rhythm: (line, clock) => {
    const state = lineRhythm(line, clock);
    if (!state) return <None />;
    const text = rhythmName(state);
    return state === 'steady' ? (
      <span className="text-mute">{text}</span>
    ) : (
      <Badge tone={rhythmTones[state]}>{text}</Badge>
    );
  },
  health: (line, clock) => {
    const care = lineCare(line, clock);
    if (!care?.health) return care ? <None /> : <Awaited />;
    const { score, state } = care.health;
    return (
      <span className={healthTones[state]} title={wordOf('health', state)}>
        {number(score)}
      </span>
    );
  },
  gaps: (line, clock) => {
    const care = lineCare(line, clock);
    if (!care) return <Awaited />;
    return <span title={care.gaps.map((gap) => gapText(gap).what).join('\n')}>{number(care.gaps.length)}</span>;
  },
  lastContact: ({ lastTouch, lastTouchAt }, { timeZone }) =>
    lastTouch ? (
      <span title={lastTouchAt?.name}>{date(dayOf(lastTouch, timeZone), 'short')}</span>
    ) : (
      <span className="text-faint">{t('accounts_noTouch')}</span>
    ),
  lastKind: (line, clock) => {
    const care = lineCare(line, clock);
    if (!care) return <Awaited />;
    return care.lastKind ? (
      wordOf('touchKind', care.lastKind)
    ) : (
      <span className="text-faint">{t('accounts_noTouch')}</span>
    );
  },
  nextStep: ({ nextStep, nextStepAt }, { today }) => {
    if (!nextStep) return <span className="text-faint">{t('accounts_noStep')}</span>;
    const isDue = nextStep.due <= today.toString();
    const said = [followUpText(nextStep), nextStepAt?.name].filter(Boolean).join('\n');
    return (
      <span
        className={`line-clamp-2 whitespace-normal leading-tight ${isDue ? 'font-semibold text-red' : ''}`}
        title={said}
      >
        {t('accounts_due', { day: date(nextStep.due, 'short'), step: followUpText(nextStep) })}
      </span>
    );
  },
  openProposals: ({ openProposals, groupProposals }, _, ofGroup) =>
    (ofGroup ? groupProposals : openProposals) || <None />,
  kam: ({ account }) => <Words text={account.kam} />,
  status: ({ account }) => wordOf('status', account.status),
  industry: ({ account }) => <Words text={account.industry} />,
  market: ({ account }) => <Words text={account.market} />,
  tags: ({ account }) => (
    <span className="flex gap-1">
      {account.tags?.map((tag) => (
        <Badge key={tag} tone="outline" data-testid="tag">
          {tag}
        </Badge>
      ))}
    </span>
  ),
};

/** A figure of the account's whole group, marked as that where the line is not the group's itself. */
function OfGroup({
  standing,
  ofGroup,
  children,
}: {
  standing: AccountLine['standing'];
  ofGroup: boolean;
  children: ReactNode;
}) {
  if (ofGroup || !standing || standing.share === null || !isOfGroup(standing)) return children;
  return (
    <span title={t('accounts_ofGroup')}>
      <Network size={11} aria-hidden="true" className="mr-0.5 inline text-faint" />
      {children} <span className="sr-only">{t('accounts_ofGroup')}</span>
    </span>
  );
}

/** What one column shows of one line. */
export function ColumnCell({
  column,
  line,
  clock,
  ofGroup,
}: {
  column: Exclude<ColumnId, 'name'>;
  line: AccountLine;
  clock: TableClock;
  /** It stands for its whole group. */
  ofGroup: boolean;
}) {
  return cells[column](line, clock, ofGroup);
}

function None() {
  return (
    <span className="text-faint">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t('accounts_noShare')}</span>
    </span>
  );
}

/** Words that may be longer than their column. */
function Words({ text }: { text: string | undefined }) {
  return (
    text && (
      <span className="block truncate" title={text}>
        {text}
      </span>
    )
  );
}

/** What is not read yet. */
function Awaited() {
  return (
    <span className="text-faint" aria-busy="true">
      …
    </span>
  );
}
