import { checkBy } from '../../lib/db/check-record';
import { sectionOf } from '../../lib/domain/dossier/topics';
import { ComplaintCause, DossierSection, Fact, FactTopic } from '../../lib/domain/records/fact';
import { t } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import type { FieldList, RecordDraft } from '../form/record-field';

const isComplaint = ({ complaint = '' }: RecordDraft) => complaint !== '';
const isSettled = ({ complaint }: RecordDraft) => complaint === 'settled';

/** What an entry of the dossier is asked for. */
export function factFields(): FieldList<Fact> {
  return {
    check: (given) => checkBy(Fact, given),
    base: { source: {}, pinned: false },
    // What a dossier is asked for by name has its place in it.
    fold: (given) => {
      const topic = 'topic' in given && FactTopic.options.find((one) => one === given.topic);
      return topic ? { ...given, section: sectionOf(topic) } : given;
    },
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
        name: 'topic',
        label: t('dossier_topic'),
        kind: 'choice',
        choices: choicesOf('topic', FactTopic.options),
        none: t('dossier_topicNone'),
      },
      {
        name: 'section',
        label: t('dossier_section'),
        kind: 'choice',
        choices: choicesOf('section', DossierSection.options),
        when: ({ topic = '' }) => topic === '',
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
      {
        name: 'cause',
        label: t('factForm_cause'),
        kind: 'choice',
        choices: choicesOf('cause', ComplaintCause.options),
        none: t('factForm_causeNone'),
        when: isComplaint,
      },
      { name: 'owner', label: t('factForm_owner'), kind: 'line', most: 200, when: isComplaint },
      { name: 'answeredOn', label: t('factForm_answeredOn'), kind: 'day', when: isComplaint },
      { name: 'settledOn', label: t('factForm_settledOn'), kind: 'day', when: isSettled },
      { name: 'isReturn', label: t('factForm_return'), kind: 'yes' },
      { name: 'pinned', label: t('factForm_pinned'), kind: 'yes' },
    ],
  };
}
