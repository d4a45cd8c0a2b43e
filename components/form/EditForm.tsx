import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../lib/text';
import { Button, type ButtonLook } from '../ui/Button';
import { keepInSight } from './keep-in-sight';
import type { FormLook } from './record-field';

const looks: Record<FormLook, { form: string; buttons: string }> = {
  wide: { form: 'gap-3', buttons: '' },
  compact: { form: 'gap-2', buttons: 'justify-end' },
};
const frame = 'rounded-lg border border-line bg-surface p-2.5';

/** A form that saves on submit; after a refusal the first field in question gets the focus. Beside a page it is seen whole as it opens. */
export function EditForm({
  label,
  saveText = t('ui_save'),
  saveLook = 'primary',
  look = 'wide',
  isFramed = look === 'compact',
  isReady = true,
  refused,
  more,
  mark,
  onSave,
  onClose,
  children,
  ...rest
}: Omit<ComponentProps<'form'>, 'ref' | 'onSubmit'> & {
  /** What is edited, for screen readers. */
  label: string;
  saveText?: string;
  /** `plain` where another form of the screen has the first button. */
  saveLook?: ButtonLook;
  look?: FormLook;
  /** Has a frame of its own, as beside a page, unless what is around has one. */
  isFramed?: boolean;
  /** Whether there is something to save. */
  isReady?: boolean;
  /** What was wrong at the last try, by field. */
  refused?: object;
  /** A further button beside "save". */
  more?: ReactNode;
  /** By what tests find "save". */
  mark?: string;
  onSave: () => unknown;
  onClose?: (() => void) | undefined;
}) {
  const form = useRef<HTMLFormElement>(null);
  const isSaving = useRef(false);
  useEffect(() => {
    if (refused && Object.keys(refused).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);
  useEffect(() => (look === 'compact' && form.current ? keepInSight(form.current) : undefined), [look]);
  const save = async () => {
    // The second click of a double click would save a new record twice.
    if (isSaving.current) return;
    isSaving.current = true;
    try {
      await onSave();
    } finally {
      isSaving.current = false;
    }
  };
  const buttons = [
    <Button key="save" type="submit" look={saveLook} disabled={!isReady} data-testid={mark}>
      {saveText}
    </Button>,
    onClose && (
      <Button key="cancel" data-closes onClick={onClose}>
        {t('ui_cancel')}
      </Button>
    ),
    more,
  ];
  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      className={`flex flex-col ${looks[look].form} ${isFramed ? frame : ''}`}
      {...rest}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {children}
      <div className={`flex flex-wrap gap-1.5 ${looks[look].buttons}`}>
        {look === 'wide' ? buttons : buttons.reverse()}
      </div>
    </form>
  );
}
