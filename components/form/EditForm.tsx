import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../lib/text';
import { Button } from '../ui/Button';

/** A form that saves on submit; after a refusal the first field in question gets the focus. */
export function EditForm({
  label,
  saveText = t('ui_save'),
  onSave,
  onClose,
  refusals = 0,
  more,
  children,
}: {
  /** What is edited, for screen readers. */
  label: string;
  saveText?: string;
  onSave: () => void;
  onClose?: () => void;
  /** How many fields were refused at the last try. */
  refusals?: number;
  /** Further buttons beside "save". */
  more?: ReactNode;
  children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <div className="flex flex-wrap gap-1.5">
        <Button type="submit" look="primary">
          {saveText}
        </Button>
        {onClose && (
          <Button data-closes onClick={onClose}>
            {t('ui_cancel')}
          </Button>
        )}
        {more}
      </div>
    </form>
  );
}
