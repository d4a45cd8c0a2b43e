import { checkBy } from '../../lib/db/check-record';
import { DossierSection, Fact } from '../../lib/domain/records/fact';
import { t } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import type { FieldList } from '../form/record-field';

/** What an entry of the dossier is asked for. */
export function factFields(): FieldList<Fact> {
  return {
    check: (given) => checkBy(Fact, given),
    base: { source: {}, pinned: false },
    fields: [
      {
        name: 'text',
        label: t('dossier_what'),
        kind: 'lines',
        most: 5000,
        isWide: true,
        isRequired: true,
        needed: t('factForm_textNeeded'),
      },
      {
        name: 'section',
        label: t('dossier_section'),
        kind: 'choice',
        choices: choicesOf('section', DossierSection.options),
        needed: t('dossier_sectionNeeded'),
      },
      { name: 'source.name', label: t('dossier_source'), kind: 'line', most: 300, remark: 'business' },
      { name: 'learnedOn', label: t('factForm_learnedOn'), kind: 'day', needed: t('factForm_learnedNeeded') },
      { name: 'expiresOn', label: t('factForm_expiresOn'), kind: 'day' },
      {
        name: 'complaint',
        label: t('factForm_complaint'),
        kind: 'choice',
        choices: [
          { value: 'open', text: t('factForm_complaintOpen') },
          { value: 'settled', text: t('factForm_complaintSettled') },
        ],
        none: t('factForm_complaintNone'),
      },
      { name: 'isReturn', label: t('factForm_return'), kind: 'yes' },
      { name: 'pinned', label: t('factForm_pinned'), kind: 'yes' },
    ],
  };
}
