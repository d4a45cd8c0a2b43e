import { useContext } from 'react';
import { t } from '../../lib/text';
import { Button, type ButtonLook } from '../ui/Button';
import { AbilitiesContext } from './abilities';

const goTo = (hash: string) => {
  window.location.hash = hash;
};

/** Leads to what to read before a meeting with the account; also stands in the workspace, which needs no other page for it. */
export function MeetingOpener({ accountId, look = 'quiet' }: { accountId: string; look?: ButtonLook }) {
  const openWorkspace = useContext(AbilitiesContext)?.openWorkspace ?? goTo;
  return (
    <Button
      look={look}
      data-testid="meeting-opener"
      onClick={() => openWorkspace(`#/accounts/${encodeURIComponent(accountId)}?meeting`)}
    >
      {t('meeting_title')}
    </Button>
  );
}
