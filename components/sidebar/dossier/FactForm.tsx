import { saveRecord } from '../../../lib/db/write/save-record';
import { webAddress } from '../../../lib/domain/identify/web-address';
import { guessSection } from '../../../lib/domain/mail/guess-section';
import type { Fact, FactSource } from '../../../lib/domain/records/fact';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import { pickFields, type RecordDraft } from '../../form/record-field';
import type { KeptForm } from '../../form/useOpenForm';
import type { Guesses } from '../../form/useRecordDraft';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { factFields } from '../../records/facts';

/** An entry that is changed, or what a new one starts from. */
export type FactStart = { fact: Fact } | { text: string; source: FactSource };

function guessFrom({ text = '' }: RecordDraft): Guesses {
  const { section, because } = guessSection(text);
  const words = (because[0]?.words ?? []).join(', ');
  return section ? { section: { value: section, hint: t('dossier_sectionGuessed', { words }) } } : {};
}

/** Something worth knowing about an account, learned today, or an entry to mend; its section is guessed from its words. */
export function FactForm({
  accountId,
  start,
  kept,
  onEnd,
}: {
  accountId: string;
  start: FactStart;
  kept: KeptForm;
  onEnd: () => void;
}) {
  const write = useWrite();
  const { when } = useClock();
  const fact = 'fact' in start ? start.fact : undefined;
  const { text, source } = 'fact' in start ? start.fact : start;
  const { name = '', ...place } = source;
  const address = webAddress(source.url);
  return (
    <RecordEditor
      list={pickFields(factFields(), 'text', 'topic', 'section', 'source.name')}
      label={fact ? t('dossier_editNamed', { text: fact.text.slice(0, 60) }) : t('dossier_addSelection')}
      look="compact"
      mark="fact-form"
      row={fact}
      {...kept}
      start={{ text, 'source.name': name.slice(0, 300) }}
      made={() => ({ id: crypto.randomUUID(), accountId, learnedOn: when().today, source: place })}
      guess={guessFrom}
      below={
        address && (
          <p className="wrap-anywhere line-clamp-2 text-faint text-small" title={address}>
            {t('dossier_address', { address })}
          </p>
        )
      }
      onSave={(saved, opened) =>
        write(() => saveRecord('facts', saved, opened), t(opened ? 'dossier_changed' : 'dossier_added'))
      }
      onClose={onEnd}
    />
  );
}
