import { useState } from 'react';
import type { PageContext } from '../../../lib/conclude/page-context';
import { t } from '../../../lib/text';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { FlagCompany } from '../flag/FlagCompany';
import { useCompanyFlag } from '../flag/useCompanyFlag';
import { nameOf } from '../name-of';
import type { ReadPage } from '../page-state';
import { DoubtList, useDoubts } from '../people/Doubts';
import { Further } from '../people/Further';
import { Unverified } from '../people/Unverified';
import { useForwarded } from '../people/useForwarded';
import { rungText } from '../rung-text';
import { AddToAccount } from './AddToAccount';
import { InCopy } from './InCopy';
import { Loading } from './Loading';
import { NewAccount } from './NewAccount';
import { StatePage } from './StatePage';

type People = ReadPage['subject']['people'];

/**
 * Who wrote is not in the book: who was read, and how to take them in; of a company that was flagged its name, and that it waits. Drawn
 * once all of it is known: nothing moves under a finger.
 */
export function Unknown({
  page,
  people,
  inCopy,
  authorBy,
  choose,
}: {
  page: ReadPage;
  people: People;
  inCopy: PageContext['candidates'];
  /** Words by which not the sender wrote the mail, but somebody of these people. */
  authorBy?: string;
  choose: (accountId: string | null) => void;
}) {
  const [isAdding, setAdding] = useState(false);
  const { company } = page.subject;
  const forwarded = useForwarded(page);
  const further = forwarded.flatMap(({ seen, at }) => (at ? [] : [seen]));
  const flag = useCompanyFlag(page, people);
  const doubts = useDoubts(page);
  if (flag === undefined || !doubts) return <Loading />;
  const { waiting, guess } = flag ?? {};
  // A name alone is what the page says of itself: it gives the sidebar no title.
  const isSure = waiting?.domain !== undefined && waiting.domain === guess?.domain;
  const explanation = isSure ? '' : t('unknown_explanation');
  return (
    <StatePage
      title={isSure ? waiting.company : t('unknown_title')}
      explanation={`${explanation} ${rungText(page.subject)}`.trim()}
    >
      {flag && waiting && <FlagCompany flag={flag} />}
      <DoubtList doubts={doubts} />
      {authorBy && <Notice>{t('unknown_author', { words: authorBy })}</Notice>}
      <InCopy page={page} inCopy={inCopy} choose={choose} />
      {company && (
        <p className="text-mute">
          {[company.name, company.domain].filter(Boolean).join(' · ')}
          <Unverified shown={company} />
        </p>
      )}
      <ul aria-label={t('unknown_read')} className="flex flex-col gap-2">
        {people.map((person) => (
          <li
            key={`${person.email} ${person.name} ${person.role}`}
            data-testid="person-on-page"
            data-email={person.email ?? ''}
            data-known="false"
            className="flex items-center gap-2.5"
          >
            <Avatar name={nameOf(person)} />
            <span className="min-w-0">
              <span className="block font-semibold">{nameOf(person)}</span>
              {person.name && <span className="block text-mute text-small">{person.email}</span>}
              <Unverified shown={person} />
            </span>
          </li>
        ))}
      </ul>
      <Further people={forwarded} />
      {flag && !waiting && <FlagCompany flag={flag} />}
      <NewAccount page={page} people={people} further={further} choose={choose} />
      {isAdding ? (
        <AddToAccount page={page} people={people} further={further} choose={choose} onCancel={() => setAdding(false)} />
      ) : (
        <Button aria-expanded="false" onClick={() => setAdding(true)} className="self-start">
          {t('unknown_addToAccount')}
        </Button>
      )}
    </StatePage>
  );
}
