import type { TaughtField } from '../../../lib/messages';
import { t } from '../../../lib/text';
import type { TextKey } from '../../../lib/text-name';
import { Button } from '../../ui/Button';

const words: Record<TaughtField, { label: TextKey; question: TextKey }> = {
  name: { label: 'teach_name', question: 'teach_isName' },
  email: { label: 'teach_email', question: 'teach_isEmail' },
  company: { label: 'teach_company', question: 'teach_isCompany' },
};

/** One field that can be pointed at: what was picked, to be confirmed, or how to pick while the user points. */
export function FieldToTeach({
  field,
  text,
  isPointing,
  onStart,
  onStop,
}: {
  field: TaughtField;
  /** What stands at the place that was picked. */
  text: string | undefined;
  isPointing: boolean;
  onStart: () => void;
  onStop: () => void;
}) {
  const label = t(words[field].label);
  const action = isPointing ? t('teach_stop') : text ? t('teach_pointAgain') : t('teach_point');
  return (
    <li className="flex flex-col gap-1 border-line border-b py-1.5 last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="min-w-24 flex-1 font-semibold">{label}</span>
        <Button
          {...(isPointing && { 'data-closes': true })}
          aria-label={t('teach_pointNamed', { action, field: label })}
          onClick={isPointing ? onStop : onStart}
        >
          {action}
        </Button>
      </div>
      <div role="status" className="wrap-anywhere text-small empty:hidden">
        {isPointing ? t('teach_pointing') : text && t(words[field].question, { text })}
      </div>
    </li>
  );
}
