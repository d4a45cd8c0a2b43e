import { list, t, wordOf } from '../../../lib/text';
import { Notice } from '../../ui/Notice';
import type { FilePreview } from './import-messages';
import { partName } from './part-name';

/** Which of several files or sheets this is, what becomes of all of them, and those that are left out, with the reason. */
export function ChosenTogether({ file: { at, of, parts, others, leftOut, stop } }: { file: FilePreview['file'] }) {
  const words = wordsOf(parts);
  const before = of - parts.length;
  return (
    <>
      {of > 1 && (
        <div data-testid="import-together" className="flex flex-col gap-1">
          <p className="font-semibold">{t(PLACE[words], { at, of })}</p>
          {stop && (
            <Notice kind="warn" data-testid="import-stop">
              {wordOf('importStop', stop)}
            </Notice>
          )}
          {at < of && <p className="text-mute">{t('import_goHint')}</p>}
          <ol className="flex flex-wrap gap-1.5">
            {parts.map((one, place) => (
              <li
                // biome-ignore lint/suspicious/noArrayIndexKey: two chosen files may share a name
                key={place}
                aria-current={before + place + 1 === at ? 'step' : undefined}
                className="rounded-md border border-line px-2 py-0.5 text-small aria-[current]:border-brand aria-[current]:bg-brand-soft"
              >
                <span className="wrap-anywhere font-semibold">{words === 'sheet' ? one.part : partName(one)}</span>{' '}
                <span className="text-mute">
                  {[
                    one.kind ? wordOf('importKind', one.kind) : t('import_kindUnknown'),
                    t('import_partLines', { count: one.lines }),
                    ...(one.isIn ? [t('import_isIn')] : []),
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ol>
          {others.length > 0 && (
            <p className="text-mute">{t('import_otherSheets', { count: others.length, sheets: list(others) })}</p>
          )}
        </div>
      )}
      {leftOut.map(({ name, why }) => (
        <Notice key={name} kind="warn">
          {`${name}: ${why === 'empty' || why === 'headingsOnly' ? t(`import_${why}`) : wordOf('importFile', why)}`}
        </Notice>
      ))}
    </>
  );
}

const PLACE = { file: 'import_fileOf', sheet: 'import_sheetOf', list: 'import_listOf' } as const;

/** What the parts are: files, sheets, or some of each. */
export function wordsOf(parts: readonly { part: string }[]): 'file' | 'sheet' | 'list' {
  if (parts.every(({ part }) => part === '')) return 'file';
  return parts.every(({ part }) => part !== '') ? 'sheet' : 'list';
}
