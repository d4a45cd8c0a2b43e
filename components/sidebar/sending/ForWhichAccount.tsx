import { useState } from 'react';
import type { Send } from '../../../lib/messages';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import type { PageState, ReadPage } from '../page-state';
import { AddToAccount } from '../states/AddToAccount';
import { NewAccount } from '../states/NewAccount';
import type { SentTo } from './useSentTo';

/** A sent message as the page that it is about: its recipients can be taken in like those of any page. */
function pageOf({ id, draft }: Send, page: PageState): ReadPage {
  const { site, host } = 'host' in page ? page : { site: '', host: '' };
  const self = page.kind === 'page.changed' ? page.self : [];
  return { kind: 'page.changed', site, host, pageKey: `sent:${id}`, subject: { people: draft.to }, self };
}

/** Asks whose proposal it was, where several accounts fit or none is known. */
export function ForWhichAccount({
  send,
  page,
  sentTo: { match, candidates },
  choose,
}: {
  send: Send;
  page: PageState;
  sentTo: SentTo;
  choose: (accountId: string | null) => void;
}) {
  const [isAdding, setAdding] = useState(false);
  const given = { page: pageOf(send, page), people: match.kind === 'unknown' ? match.people : [], choose };
  if (match.kind !== 'unknown') {
    return (
      <>
        <p className="mt-2 text-mute text-small">{t('send_which')}</p>
        <ul className="mt-1 flex flex-wrap gap-1.5">
          {candidates.map(({ account }) => (
            <li key={account.id} className="min-w-0">
              <Button data-testid="send-account" className="max-w-full" onClick={() => choose(account.id)}>
                <span className="truncate">{account.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <div className="mt-2 flex flex-col gap-2">
      <p className="text-mute text-small">{t('send_unknown')}</p>
      <NewAccount {...given} />
      {isAdding ? (
        <AddToAccount {...given} onCancel={() => setAdding(false)} />
      ) : (
        <Button aria-expanded="false" onClick={() => setAdding(true)} className="self-start">
          {t('unknown_addToAccount')}
        </Button>
      )}
    </div>
  );
}
