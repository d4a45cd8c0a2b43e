import { useEffect, useRef, useState } from 'react';
import { TaughtField } from '../../../lib/messages';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useAbilities } from '../abilities';
import { FieldToTeach } from './FieldToTeach';
import { usePointing } from './usePointing';

/** Teaches a kind of page: the user points at up to three places, sees what stands there, and saves the places. */
export function TeachForm({
  onSaved,
  onCancel,
}: {
  onSaved: (undo: () => Promise<void>) => void;
  onCancel: () => void;
}) {
  const { teach } = useAbilities();
  const { picks, pointingAt, start, stop } = usePointing();
  const [failure, setFailure] = useState<string | null>(null);
  const save = useRef<HTMLButtonElement>(null);
  const picked = Object.values(picks);
  const [first] = picked;

  // Whoever pointed by keyboard goes on from here.
  useEffect(() => {
    if (first && !pointingAt) save.current?.focus();
  }, [first, pointingAt]);

  const keep = async () => {
    if (!first) return;
    const { host, pageKind } = first;
    const fields = Object.fromEntries(picked.map(({ field, selector }) => [field, selector]));
    try {
      const { undo } = await teach({ host, pageKind, fields });
      onSaved(undo);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <form
      className="flex w-full flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h2 className="font-semibold">{t('teach_open')}</h2>
      <p className="text-mute text-small">{t('teach_why')}</p>
      <ul>
        {TaughtField.options.map((field) => (
          <FieldToTeach
            key={field}
            field={field}
            text={picks[field]?.text}
            isPointing={pointingAt === field}
            onStart={() => start(field)}
            onStop={stop}
          />
        ))}
      </ul>
      {failure !== null && <Notice kind="error">{t('teach_failed', { reason: failure })}</Notice>}
      <div className="flex flex-wrap items-center gap-1.5">
        <Button ref={save} look="primary" type="submit" disabled={!first}>
          {t('ui_save')}
        </Button>
        <Button data-closes onClick={onCancel}>
          {t('ui_cancel')}
        </Button>
      </div>
      <p className="text-faint text-small">{t('teach_privacy')}</p>
    </form>
  );
}
