import { checkBy } from '../../lib/db/check-record';
import { contactMoment } from '../../lib/domain/contact/contact-moment';
import type { Person } from '../../lib/domain/records/person';
import { Touch, type TouchKind } from '../../lib/domain/records/touch';
import { t } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import type { FieldList, RecordDraft } from '../form/record-field';
import { peopleChoices } from './people-choices';

/** The kinds that are logged by hand, the likeliest first; reviews and surveys are records of their own. */
const LOGGED = ['call', 'mail', 'visit', 'meeting', 'event', 'request'] as const satisfies readonly TouchKind[];

/** Says whether a contact is of a kind that is logged by hand. */
export const isLogged = ({ kind }: Pick<Touch, 'kind'>): boolean => LOGGED.some((one) => one === kind);

/** What stands in the form of a new contact: a call of ours that reached them, now. */
export const contactStart: RecordDraft = { kind: 'call', direction: 'out', reached: 'reached' };

const reachedWord = (reached?: boolean) => (reached === undefined ? {} : { reached: reached ? 'reached' : 'missed' });

/** Returns a moment as it stands in a form. */
export function localAt(at: string, now: Temporal.ZonedDateTime): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(now.timeZoneId).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

/** Returns the moment that a form holds: the one it was opened on to its last second where that was left alone, now where nothing stands there. */
export const momentOf = (at: string, opened: string | undefined, now: Temporal.ZonedDateTime): string =>
  opened !== undefined && at === localAt(opened, now) ? opened : at || now.toInstant().toString();

/**
 * What a contact is asked for: what it was, who came to whom, whether they were reached, in a line, who took part, and when; `now`
 * in the user's zone.
 */
export function touchFields(people: readonly Person[], now: Temporal.ZonedDateTime): FieldList<Touch> {
  const choices = peopleChoices(people);
  return {
    check: (given) => checkBy(Touch, given),
    base: { personIds: [] },
    unfold: ({ reached, ...touch }) => ({ ...touch, ...reachedWord(reached), at: localAt(touch.at, now) }),
    fold: (given, opened) => {
      const { at = '', reached, ...rest }: { at?: string; reached?: string; kind?: string } = given;
      return {
        ...rest,
        ...(rest.kind === 'request' && { direction: 'in' }),
        ...(reached && { reached: reached === 'reached' }),
        at: momentOf(at, opened?.at, now),
      };
    },
    fields: [
      {
        name: 'kind',
        label: t('contact_kind'),
        mark: 'contact-kind',
        kind: 'choice',
        choices: choicesOf('touchKind', LOGGED),
        isRow: true,
      },
      {
        name: 'direction',
        label: t('contact_direction'),
        mark: 'contact-direction',
        kind: 'choice',
        choices: choicesOf('direction', Touch.shape.direction.options).reverse(),
        when: ({ kind }) => kind !== 'request',
      },
      {
        name: 'reached',
        label: t('outcome_question'),
        mark: 'contact-reached',
        kind: 'choice',
        choices: [
          { value: 'reached', text: t('outcome_reached') },
          { value: 'missed', text: t('outcome_notReached') },
        ],
        when: ({ kind, direction }) => direction === 'out' && (kind === 'call' || kind === 'visit'),
      },
      { name: 'text', label: t('contact_text'), mark: 'contact-text', kind: 'line', most: 1000, remark: 'business' },
      {
        name: 'personIds',
        label: t('contact_who'),
        mark: 'contact-person',
        kind: 'choices',
        choices,
        when: () => choices.length > 0,
      },
      {
        name: 'at',
        label: t('contact_when'),
        hint: t('contact_whenHint'),
        mark: 'contact-when',
        kind: 'line',
        most: 60,
        read: (typed) => {
          const value = contactMoment(typed, now);
          return value === null ? { refused: t('contact_whenWrong') } : { value };
        },
      },
    ],
  };
}
