import { list, t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { columnName } from './column-look';
import type { WrongWord } from './view-address';

/** Says which words of the address stand for nothing in this list: it is shown without them. */
export function WrongWords({
  wrong,
  basis,
  onEnd,
}: {
  wrong: readonly WrongWord[];
  basis: 'profit' | 'revenue';
  onEnd: () => void;
}) {
  const words = wrong.map(({ column, word }) =>
    column ? t('accounts_filterWords', { column: columnName(column, basis), words: word }) : word,
  );
  return (
    <div className="mb-2">
      <Notice kind="warn">
        <span className="flex flex-wrap items-center justify-between gap-x-3">
          {t('accounts_wrongWords', { words: list(words) })}
          <Button look="quiet" onClick={onEnd}>
            {t('accounts_wrongWordsEnd')}
          </Button>
        </span>
      </Notice>
    </div>
  );
}
