import { useState } from 'react';
import { t, wordOf } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { WorkspaceAbilities } from '../abilities';
import { FoldedPanel } from '../FoldedPanel';

type Answer = Awaited<ReturnType<WorkspaceAbilities['team']['compare']>> | undefined;

/** Compares every record with the server, and repairs what differs. */
export function ComparePanel({ team }: { team: WorkspaceAbilities['team'] }) {
  const [state, setState] = useState<'asking' | { answer: Answer } | null>(null);
  const compare = async () => {
    setState('asking');
    setState({ answer: await team.compare().catch(() => undefined) });
  };
  const answer = state !== null && state !== 'asking' ? state.answer : null;
  return (
    <FoldedPanel title={t('team_compare')}>
      <p className="mb-3 max-w-prose text-mute">{t('team_compareIntro')}</p>
      <div className="flex flex-col items-start gap-3">
        <Button data-testid="team-compare" disabled={state === 'asking'} onClick={() => void compare()}>
          {t('team_compareNow')}
        </Button>
        <div role="status" className="empty:hidden">
          {state === 'asking' && t('team_asking')}
          {answer && !('problem' in answer) && (
            <p data-testid="team-compared">
              {answer.there + answer.here + answer.rows === 0
                ? t('team_comparedFine', { count: answer.records })
                : t('team_compared', { ...answer, count: answer.records })}
            </p>
          )}
        </div>
        {answer === undefined && <Notice kind="error">{t('team_failed')}</Notice>}
        {answer && 'problem' in answer && <Notice kind="error">{wordOf('teamProblem', answer.problem)}</Notice>}
      </div>
    </FoldedPanel>
  );
}
