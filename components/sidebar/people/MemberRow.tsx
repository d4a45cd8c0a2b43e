import ChevronRight from 'lucide-react/icons/chevron-right';
import { Suspense, useState } from 'react';
import type { AccountContext } from '../../../lib/conclude/account-context';
import type { Member } from '../../../lib/conclude/people';
import { t, wordOf } from '../../../lib/text';
import { Avatar } from '../../ui/Avatar';
import { daysAgoText } from '../../ui/day-text';
import { later } from '../../ui/later';
import { lastText } from './last-text';
import { SupportMark } from './SupportMark';

const MemberMore = later(() => import('./MemberMore').then((module) => module.MemberMore));

/** Returns both directions of the last contact, for whoever points at it. */
function directionsText({ last }: Member): string {
  const from = last.in === null ? t('people_neverWrote') : t('people_lastIn', { ago: daysAgoText(last.in) });
  const to = last.out === null ? t('people_neverContacted') : t('people_lastOut', { ago: daysAgoText(last.out) });
  return `${from} ${to}`;
}

/** One person of the decision-making group: role, position, support, the last contact; opens to what helps with them. */
export function MemberRow({
  member,
  context,
  note,
}: {
  member: Member;
  context: AccountContext;
  /** A further line beneath their part in a decision. */
  note?: string | undefined;
}) {
  const [isOpen, setOpen] = useState(false);
  const { person } = member;
  const { roles, support } = person.group;
  const known = roles.filter((role) => role !== 'unknown');
  const parts = [
    known.length > 0 ? known.map((role) => wordOf('role', role)).join(', ') : t('role_unknown'),
    person.placeholder ? t('people_placeholder') : person.title,
  ].filter(Boolean);
  return (
    <div
      data-testid="dmg-person"
      data-email={person.emails[0] ?? ''}
      className="grid grid-cols-[auto_1fr_auto] items-start gap-x-2.5 py-1.5"
    >
      <div className="row-span-2 pt-0.5">
        <Avatar name={person.name} placeholder={person.placeholder} />
      </div>
      <div className="min-w-0">
        <button
          type="button"
          data-rove
          aria-expanded={isOpen}
          title={person.name}
          onClick={() => setOpen(!isOpen)}
          className="-ml-1 flex min-h-6 max-w-full items-center gap-1 rounded-md px-1 text-left hover:bg-soft"
        >
          <span className="wrap-anywhere line-clamp-2 font-semibold">{person.name}</span>
          <ChevronRight
            size={13}
            aria-hidden="true"
            className={`shrink-0 text-faint motion-safe:transition-transform ${isOpen ? 'rotate-90' : ''}`}
          />
        </button>
      </div>
      <div
        className="max-w-28 max-[340px]:max-w-22 pt-[3px] text-right text-faint text-small"
        title={person.placeholder ? '' : directionsText(member)}
      >
        {!person.placeholder && <span className="sr-only">{t('people_lastTouch')} </span>}
        {lastText(member)}
      </div>
      <div className="col-span-2 text-mute text-small">
        <p className="flex flex-wrap gap-x-2">
          <span>{parts.join(' · ')}</span> <SupportMark support={support} />
        </p>
        {note && <p>{note}</p>}
      </div>
      {isOpen && (
        <div className="col-span-2 col-start-2">
          <Suspense>
            <MemberMore person={person} context={context} />
          </Suspense>
        </div>
      )}
    </div>
  );
}
