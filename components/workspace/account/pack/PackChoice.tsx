import { t, wordOf } from '../../../../lib/text';
import { CheckField } from '../../../ui/CheckField';
import { PACK_PARTS, type PackMarks, type PackSection } from './pack-sections';

/** Which parts the pack holds, and whether it shows what we think of people. What nothing is known of cannot be chosen. */
export function PackChoice({
  known,
  left,
  marks,
  onLeft,
  onMarks,
}: {
  known: ReadonlySet<PackSection>;
  /** Those that are not to be in it. */
  left: ReadonlySet<PackSection>;
  marks: PackMarks;
  onLeft: (left: ReadonlySet<PackSection>) => void;
  onMarks: (marks: PackMarks) => void;
}) {
  const without = PACK_PARTS.filter((section) => !known.has(section));
  const choose = (section: PackSection, isIn: boolean) => {
    const next = new Set(left);
    if (isIn) next.delete(section);
    else next.add(section);
    onLeft(next);
  };
  return (
    <div
      data-testid="pack-choice"
      className="flex flex-wrap gap-x-8 gap-y-3 rounded-xl border border-line px-4 py-3 print:hidden"
    >
      <fieldset className="min-w-0">
        <legend className="mb-1 font-semibold">{t('pack_parts')}</legend>
        <div className="flex max-w-2xl flex-wrap gap-x-5 gap-y-1">
          {PACK_PARTS.filter((section) => known.has(section)).map((section) => (
            <CheckField
              key={section}
              label={wordOf('pack', section)}
              checked={!left.has(section)}
              onChecked={(isIn) => choose(section, isIn)}
            />
          ))}
        </div>
        {without.length > 0 && (
          <p className="mt-1 text-faint text-small">
            {t('pack_without', { parts: without.map((section) => wordOf('pack', section)).join(', ') })}
          </p>
        )}
      </fieldset>
      <fieldset className="min-w-0 max-w-md">
        <legend className="mb-1 font-semibold">{t('pack_marks')}</legend>
        <div className="flex flex-wrap gap-x-5 gap-y-1">
          <CheckField
            label={t('pack_opinions')}
            checked={marks.opinions}
            onChecked={(opinions) => onMarks({ ...marks, opinions })}
          />
          <CheckField
            label={t('pack_personal')}
            checked={marks.personal}
            onChecked={(personal) => onMarks({ ...marks, personal })}
          />
        </div>
        <p className="mt-1 text-faint text-small">{t('pack_marksNote')}</p>
      </fieldset>
    </div>
  );
}
