import type { Prospect } from '../../../lib/domain/records/prospect';
import { date, list, t, wordOf } from '../../../lib/text';

/** Mail programs refuse addresses that are much longer than two thousand characters, each letter beyond ASCII counting for six. */
const LONGEST = 1900;

const answers = ['no', 'unclear', 'yes'] as const;

/** Returns somebody of a flag as a mail names them. */
const personText = ({ name, email }: Prospect['people'][number]) =>
  name && email ? `${name} <${email}>` : (name ?? email ?? '');

/** An address as it stands in a "mailto:": nothing in it can end it or begin a header. Mail programs want the sign itself. */
const addressed = (to: string) => encodeURIComponent(to).replace('%40', '@');

/** Returns a "mailto:" address that opens a mail with all that a flag says, to `to` or, with null, to whom it may concern. */
export function flagMail(prospect: Prospect, to: string | null): string {
  const { company, domain, people, suspectedLabels, why, flaggedOn } = prospect;
  const threeP = (['need', 'ability', 'authority'] as const).map(
    (p) => `${wordOf('flag', p)} ${wordOf('flag', answers[prospect[p].score])}`,
  );
  const lines = [
    domain ? `${company} (${domain})` : company,
    t('flag_mailOn', { day: date(flaggedOn) }),
    '',
    ...threeP,
    ...(suspectedLabels.length > 0
      ? [t('flag_mailLabels', { labels: list(suspectedLabels.map((label) => wordOf('label', label))) })]
      : []),
    ...(why ? [t('flag_mailWhy', { why })] : []),
    ...(people.length > 0 ? [t('flag_mailPeople', { people: list(people.map(personText)) })] : []),
  ];
  const start = `mailto:${to === null ? '' : addressed(to)}?subject=${encodeURIComponent(t('flag_mailSubject', { company }))}&body=`;
  let body = lines.join('\r\n');
  while (start.length + encodeURIComponent(body).length > LONGEST && body !== '')
    body = [...body].slice(0, -10).join('');
  return start + encodeURIComponent(body);
}
