import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { dismissSuggestion } from '../../../lib/db/write/dismiss-suggestion';
import { addFollowUp } from '../../../lib/db/write/steps/add-follow-up';
import type { RankedSuggestion } from '../../../lib/plays/ranked-suggestion';
import { t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useSettled } from '../../hooks/useSettled';
import { useWrite } from '../../hooks/useWrite';
import { suggestionTexts } from '../../sidebar/said-text';
import { Button } from '../../ui/Button';
import { dueText } from '../../ui/day-text';
import { pathTo } from '../route';

/**
 * One suggestion with its reasons: make it a follow-up, or dismiss it until its facts change. Where its list is held as it is, it stands there
 * struck out, and can be done with no second time.
 */
export function SuggestionItem({ suggestion, accountName }: { suggestion: RankedSuggestion; accountName: string }) {
  const run = useWrite();
  const { today, when } = useClock();
  const { playId, accountId, due, personId, tier } = suggestion;
  const { title, because, note } = suggestionTexts(suggestion);
  const now = today.toString();

  const { isSettled, settle } = useSettled(suggestion);

  const follow = () => {
    // What should have been done before today is for today.
    const step = {
      accountId,
      playId,
      text: title,
      due: due < now ? now : due,
      ...(personId && { personId }),
      ...(note && { note }),
    };
    return settle(() => run(() => addFollowUp(step, when()), t('plan_followed', { step: title })));
  };
  const dismiss = () => settle(() => run(() => dismissSuggestion(suggestion, when()), t('plan_dismissed')));

  return (
    <li data-testid="suggestion" data-play={playId} className="flex flex-wrap items-start gap-x-4 gap-y-1">
      <div className="min-w-0 flex-[1_1_16rem]">
        <p className="text-mute text-small">
          <a href={pathTo('accounts', accountId)} className="font-semibold text-brand hover:underline">
            {accountName}
          </a>{' '}
          · {wordOf('tier', tier)} · {dueText(due, today)}
        </p>
        <p className={`font-semibold ${isSettled ? 'text-mute line-through' : ''}`}>{title}</p>
        <p className="text-mute text-small">
          {because} {note}
        </p>
      </div>
      <div className="flex gap-1.5 print:hidden">
        <Button
          aria-label={t('plan_followNamed', { step: title, name: accountName })}
          aria-disabled={isSettled}
          data-settles
          onClick={() => void follow()}
        >
          <Plus size={13} aria-hidden="true" />
          {t('plan_follow')}
        </Button>
        <Button
          look="quiet"
          aria-label={t('plan_dismissNamed', { step: title, name: accountName })}
          aria-disabled={isSettled}
          data-settles
          onClick={() => void dismiss()}
        >
          <X size={13} aria-hidden="true" />
          {t('plan_dismiss')}
        </Button>
      </div>
    </li>
  );
}
