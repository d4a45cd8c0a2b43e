import ListPlus from 'lucide-react/icons/list-plus';
import { dismissSuggestion } from '../../../lib/db/write/dismiss-suggestion';
import { addFollowUp } from '../../../lib/db/write/steps/add-follow-up';
import type { Suggestion } from '../../../lib/plays/play';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useSettled } from '../../hooks/useSettled';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { dayText } from '../../ui/day-text';
import { suggestionTexts } from '../said-text';

/** As many characters as a follow-up's text may have. */
const LONGEST = 1000;

/** One piece of advice: opens to its reasons, becomes a next step by one click, or goes away until its facts change; struck out where its list is held as it is. */
export function SuggestionItem({ suggestion }: { suggestion: Suggestion }) {
  const write = useWrite();
  const { today, when } = useClock();
  const { accountId, playId, due, personId } = suggestion;
  const { title, because, note } = suggestionTexts(suggestion);

  const { isSettled, settle } = useSettled(suggestion);

  const plan = () => {
    const text = title.slice(0, LONGEST);
    const followUp = { accountId, playId, due, text, ...(personId && { personId }), ...(note && { note }) };
    return settle(() =>
      write(() => addFollowUp(followUp, when()), t('suggestion_planned', { day: dayText(due, today) })),
    );
  };
  const dismiss = () => settle(() => write(() => dismissSuggestion(suggestion, when()), t('suggestion_dismissed')));

  return (
    <div
      data-testid="suggestion"
      data-play={playId}
      className="rounded-lg border border-line border-dashed px-2.5 py-1"
    >
      <Disclosure summary={<span className={isSettled ? 'text-mute line-through' : ''}>{title}</span>}>
        <p>{because}</p>
      </Disclosure>
      {note && <p className="text-mute text-small">{note}</p>}
      <div className="-ml-1.5 flex flex-wrap items-center">
        <Button
          look="quiet"
          data-testid="suggestion-do"
          aria-label={t('suggestion_doNamed', { title })}
          className="px-1.5"
          aria-disabled={isSettled}
          data-settles
          onClick={() => void plan()}
        >
          <ListPlus size={13} aria-hidden="true" />
          {t('suggestion_do')}
        </Button>
        <Button
          look="quiet"
          data-testid="suggestion-dismiss"
          aria-label={t('suggestion_dismissNamed', { title })}
          className="px-1.5"
          aria-disabled={isSettled}
          data-settles
          onClick={() => void dismiss()}
        >
          {t('suggestion_dismiss')}
        </Button>
        <span className="ml-auto pl-2 text-faint text-small">{dayText(due, today)}</span>
      </div>
    </div>
  );
}
