import { list, t } from '../../../lib/text';
import { Notice } from '../../ui/Notice';
import { ENCODINGS } from './HowRead';
import type { FilePreview } from './import-messages';

/** Which lines of a text are written in another encoding than the rest of it: nobody else would see their wrong letters. */
export function MixedLetters({ text }: Pick<FilePreview, 'text'>) {
  if (!text?.mixed) return null;
  const { count, first, encoding } = text.mixed;
  const lines = `${list(first.map(String))}${count > first.length ? ' …' : ''}`;
  return (
    <Notice kind="warn" data-testid="import-mixed-letters">
      {t('import_mixedLetters', { count, encoding: ENCODINGS[encoding], lines })}
    </Notice>
  );
}
