import type { Proposal } from '../../../lib/domain/records/proposal';
import { date, t } from '../../../lib/text';
import { Button } from '../../ui/Button';

/** Asks whether what was sent is the proposal that the book has, a new version of it, or another one: nothing is started unasked. */
export function SameProposal({
  same: { title, sentOn },
  onSame,
  onVersion,
  onOther,
}: {
  same: Proposal;
  onSame: () => void;
  onVersion: () => void;
  onOther: () => void;
}) {
  return (
    <fieldset data-testid="same-proposal" className="mt-2 min-w-0">
      <legend className="wrap-anywhere mb-1.5 text-small">
        {t('proposal_sameAsk', { title, day: date(sentOn, 'short') })}
      </legend>
      <div className="flex flex-wrap gap-1.5">
        <Button data-testid="same-one" autoFocus onClick={onSame}>
          {t('proposal_sameOne')}
        </Button>
        <Button data-testid="same-version" title={t('proposal_newVersionHint')} onClick={onVersion}>
          {t('proposal_newVersion')}
        </Button>
        <Button data-testid="same-other" onClick={onOther}>
          {t('proposal_another')}
        </Button>
      </div>
    </fieldset>
  );
}
