import { useRef, useState } from 'react';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { controlLook, Field } from '../../ui/Field';
import { useAbilities } from '../abilities';
import { useHeard } from '../useHeard';

/** Puts the selected text on the clipboard, by the old way where the frame may not use the new one. */
async function copy(area: HTMLTextAreaElement): Promise<boolean> {
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}

/** Shows the page without its texts, to be looked through and copied into a bug report. */
export function ReportPage() {
  const { askForSnippet } = useAbilities();
  const { snippet } = useHeard();
  const [isAsked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<boolean | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const ask = () => {
    setAsked(true);
    askForSnippet();
  };
  if (!isAsked)
    return (
      <Button look="quiet" className="-mx-2.5 self-start" onClick={ask}>
        {t('report_open')}
      </Button>
    );
  if (snippet === null) return <p role="status">{t('report_loading')}</p>;
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="text-mute text-small">{t('report_explanation')}</p>
      <div className="w-full">
        <Field label={t('report_label')}>
          {(control) => (
            <textarea
              {...control}
              ref={area}
              readOnly
              rows={10}
              spellCheck={false}
              value={snippet}
              className={`${controlLook} font-mono text-tiny`}
            />
          )}
        </Field>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => area.current && void copy(area.current).then(setOutcome)}>{t('report_copy')}</Button>
        <span role="status" className="text-mute text-small">
          {outcome !== null && t(outcome ? 'report_copied' : 'report_selectAndCopy')}
        </span>
      </div>
    </div>
  );
}
