import type { Member } from '../../../lib/conclude/people';
import { t } from '../../../lib/text';
import { lastText } from './last-text';
import { SupportMark } from './SupportMark';

/** Who is against us, a line each: what they are, how much they are against us, and when they were last spoken to. */
export function Opponents({ opponents }: { opponents: readonly Member[] }) {
  return (
    <ul aria-label={t('people_against')} className="mt-2 flex flex-col gap-1 empty:hidden">
      {opponents.map((member) => (
        <li
          key={member.person.id}
          data-testid="opponent"
          className="wrap-anywhere flex flex-wrap gap-x-2 text-mute text-small"
        >
          <SupportMark support={member.person.group.support ?? -2} />
          <span>
            <span className="font-semibold text-ink">{member.person.name}</span>
            {member.person.title && ` (${member.person.title})`} · {lastText(member)}
          </span>
        </li>
      ))}
    </ul>
  );
}
