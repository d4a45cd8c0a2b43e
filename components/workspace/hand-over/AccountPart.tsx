import type { HandedOver } from '../../../lib/conclude/hand-over';
import { followUpText } from '../../../lib/follow-up-text';
import { date, money, percent, t, wordOf } from '../../../lib/text';
import { daysAgoText } from '../../ui/day-text';
import { pathTo } from '../route';
import { warningText } from './warning-text';

/** So many people are named: who has the most power first. */
const MOST_PEOPLE = 6;

/** One account of the pack: who is who, what is open and promised, what to beware of, what to know. */
export function AccountPart({ handed, place }: { handed: HandedOver; place: number }) {
  const { known, warnings, promises, goals, because } = handed;
  const { account, tier, standing, members, steps, openProposals, highlights, isCustomer } = known;
  const about = [
    wordOf('tier', tier.tier),
    isCustomer && standing?.share != null && t('handOver_share', { share: percent(standing.share, 1) }),
    account.industry,
    t(`handOver_because_${because}`),
  ];
  return (
    <li
      data-testid="handed-over"
      data-account={account.id}
      className="break-inside-avoid rounded-xl border border-line bg-surface px-4 py-3"
    >
      <h2 className="font-semibold text-[0.9375rem]">
        {place}.{' '}
        <a href={pathTo('accounts', account.id)} className="hover:text-brand">
          {account.name}
        </a>
      </h2>
      <p className="text-mute text-small">{about.filter(Boolean).join(' · ')}</p>
      <div className="mt-2 gap-x-6 empty:hidden md:columns-2 print:columns-2">
        <Lines title={t('handOver_warnings')} lines={warnings.map(warningText)} look="text-red" />
        <Lines
          title={t('handOver_open')}
          lines={[
            ...steps.map(({ followUp }) =>
              t('handOver_by', { what: followUpText(followUp), day: date(followUp.due, 'short') }),
            ),
            ...openProposals.map(({ proposal: { title, amount, currency, validUntil } }) =>
              t('handOver_proposal', {
                title: amount === undefined || !currency ? title : `${title}, ${money(amount, currency)}`,
                day: date(validUntil, 'short'),
              }),
            ),
            ...goals.map(({ text, due }) =>
              due ? t('handOver_goalBy', { text, day: date(due, 'short') }) : t('handOver_goal', { text }),
            ),
          ]}
        />
        <Lines
          title={t('handOver_promised')}
          lines={promises.map(({ text, due }) => t('handOver_by', { what: text, day: date(due, 'short') }))}
        />
        <Lines
          title={t('people_group')}
          lines={members.slice(0, MOST_PEOPLE).map(({ person, last }) => {
            const days = [last.in, last.out].filter((ago) => ago !== null);
            const roles = person.group.roles.filter((role) => role !== 'unknown').map((role) => wordOf('role', role));
            const touched = days.length > 0 && t('map_lastTouch', { ago: daysAgoText(Math.min(...days)) });
            return [...new Set([person.name, person.title, roles.join(', '), touched])].filter(Boolean).join(' · ');
          })}
        />
        <Lines title={t('handOver_know')} lines={highlights.map(({ fact }) => fact.text)} />
      </div>
    </li>
  );
}

/** One part with its lines; nothing where there are none. */
function Lines({ title, lines, look = '' }: { title: string; lines: readonly string[]; look?: string }) {
  if (lines.length === 0) return null;
  return (
    <section className="mb-2 break-inside-avoid">
      <h3 className={`font-semibold text-small ${look || 'text-mute'}`}>{title}</h3>
      <ul className="list-disc pl-4">
        {[...new Set(lines)].map((line) => (
          <li key={line} className="whitespace-pre-line">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
