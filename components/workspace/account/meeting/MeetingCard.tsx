import { useMemo } from 'react';
import { concludeAccount } from '../../../../lib/conclude/account';
import type { AccountContext } from '../../../../lib/conclude/account-context';
import { isUnnoted } from '../../../../lib/conclude/dossier';
import { beforeMeeting } from '../../../../lib/domain/account/before-meeting';
import { date, t, wordOf } from '../../../../lib/text';
import { LastContacts } from '../../../contact/LastContacts';
import { useClock } from '../../../hooks/useClock';
import { daysAgoText } from '../../../ui/day-text';
import { MeetingMistakes } from './MeetingMistakes';
import { figureLines, hintLines, stepLines } from './meeting-lines';

/** The card to read before a meeting (domain 8.5). */
export function MeetingCard({ context }: { context: AccountContext }) {
  const { today, timeZone } = useClock();
  const card = beforeMeeting(context, { today, timeZone }, context.settings);
  const { people, promises, proposals, complaints, highlights, hints, questions } = card;
  const conclusions = useMemo(() => concludeAccount(context, null, { today, timeZone }), [context, today, timeZone]);
  return (
    <div
      data-testid="meeting-card"
      className="mt-2 grid gap-x-6 gap-y-4 rounded-xl border border-line bg-surface px-4 py-3 md:grid-cols-2 print:block print:columns-2 print:gap-x-8 print:border-0 print:px-0 print:*:mb-4"
    >
      <MeetingPart title={t('meeting_figures')} lines={figureLines(conclusions)} />
      <MeetingPart title={t('meeting_steps')} none={t('meeting_noSteps')} lines={stepLines(conclusions)} />
      <MeetingPart
        title={t('people_group')}
        none={t('people_none')}
        lines={people.map(({ person, last }) => {
          const days = [last.in, last.out].filter((ago) => ago !== null);
          const roles = person.group.roles.filter((role) => role !== 'unknown').map((role) => wordOf('role', role));
          const touched =
            days.length === 0 ? t('people_neverInTouch') : t('map_lastTouch', { ago: daysAgoText(Math.min(...days)) });
          return [person.name, person.title, roles.join(', '), !person.placeholder && touched]
            .filter(Boolean)
            .join(' · ');
        })}
      />
      <section className="break-inside-avoid">
        <h2 className="mb-1 break-after-avoid font-semibold text-mute">{t('contact_title')}</h2>
        <LastContacts touches={context.touches} people={context.people} />
      </section>
      <MeetingPart
        title={t('meeting_open')}
        isOrdered
        none={t('meeting_nothingOpen')}
        lines={[
          ...complaints.map(({ fact }) => t('meeting_complaint', { text: fact.text })),
          ...promises.map(({ text, due }) => t('meeting_promise', { text, day: date(due) })),
          ...proposals.map(({ title, validUntil }) => t('meeting_proposal', { title, day: date(validUntil) })),
        ]}
      />
      <MeetingPart
        title={t('meeting_questions')}
        lines={questions.map((one) => {
          const about = one.because && 'proposalId' in one.because ? one.because.proposalId : undefined;
          const complaint = one.because && 'factId' in one.because ? one.because.factId : undefined;
          const name =
            proposals.find(({ id }) => id === about)?.title ??
            complaints.find(({ fact }) => fact.id === complaint)?.fact.text;
          return t(`meeting_${one.question}`, { name: name ?? '' });
        })}
      />
      <MeetingPart
        title={t('meeting_highlights')}
        none={isUnnoted(conclusions) ? t('dossier_none') : ''}
        lines={highlights.map(({ fact }) => fact.text)}
      />
      <MeetingPart title={t('meeting_hints')} lines={hintLines(hints)} />
      <MeetingMistakes mistakes={card.mistakes} />
    </div>
  );
}

/** One part of the card before a meeting: a heading and its lines, or what to say where there are none; else nothing at all. */
function MeetingPart({
  title,
  lines,
  none = '',
  isOrdered = false,
}: {
  title: string;
  lines: readonly string[];
  none?: string;
  /** One after the other is to be talked about. */
  isOrdered?: boolean;
}) {
  if (lines.length === 0 && none === '') return null;
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <section className="break-inside-avoid">
      <h2 className="mb-1 break-after-avoid font-semibold text-mute">{title}</h2>
      {lines.length === 0 && <p className="text-faint">{none}</p>}
      <List className={isOrdered ? 'list-decimal pl-4' : 'list-disc pl-4'}>
        {[...new Set(lines)].map((line) => (
          <li key={line} className="break-inside-avoid whitespace-pre-line">
            {line}
          </li>
        ))}
      </List>
    </section>
  );
}
