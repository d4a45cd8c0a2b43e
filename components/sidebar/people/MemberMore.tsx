import type { AccountContext } from '../../../lib/conclude/account-context';
import { argumentHints } from '../../../lib/domain/people/argument-hints';
import { personSilence } from '../../../lib/domain/people/person-silence';
import type { Person } from '../../../lib/domain/records/person';
import { date, list, t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';

/** What helps in talking to somebody: arguments by their function, whether they have gone silent, how to reach them. */
export function MemberMore({ person, context }: { person: Person; context: AccountContext }) {
  const { today, timeZone } = useClock();
  const { byFunction, always } = argumentHints([person.group.function]);
  const silence = personSilence(person.id, context.touches, { today, timeZone }, context.settings);
  const reach = [...person.emails, ...person.phones].join(' · ');
  return (
    <div className="wrap-anywhere mb-1 border-line border-l-2 pl-3 text-mute text-small">
      {reach && <p>{reach}</p>}
      {silence?.isSilent && (
        <p data-testid="person-silent" className="font-semibold text-amber">
          {t('people_silent', { day: date(silence.rhythm.lastOrder), count: Math.round(silence.rhythm.median) })}
        </p>
      )}
      {silence && !silence.isSilent && <p>{t('people_writesEvery', { count: Math.round(silence.rhythm.median) })}</p>}
      {byFunction.map(({ function: job, hints }) => (
        <p key={job} data-testid="argument-hint">
          {t('hint_forFunction', {
            function: wordOf('function', job),
            hints: list(hints.map((hint) => wordOf('hint', hint))),
          })}
        </p>
      ))}
      <p>{t('hint_always', { hints: list(always.map((hint) => wordOf('hint', hint))) })}</p>
    </div>
  );
}
