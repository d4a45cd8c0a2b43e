import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { missingTopics, topicsOf } from '../../../lib/domain/dossier/topics';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import { DossierSection, type Fact, type FactTopic } from '../../../lib/domain/records/fact';
import { t, wordOf } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Panel } from '../Panel';
import { FactForm } from './FactForm';
import { FactItem } from './FactItem';

type PartProps = { accountId: string; section: DossierSection; facts: readonly Fact[] };

/** Everything worth knowing about the account, in its four sections (domain 6), the newest first. */
export function DossierPanel({ accountId, facts }: { accountId: string; facts: readonly Fact[] }) {
  const parts = DossierSection.options.map((section) => ({
    section,
    facts: facts.filter((fact) => fact.section === section),
  }));
  const all = parts.flatMap(({ section }) => topicsOf(section)).length;
  const filled = all - parts.flatMap((part) => missingTopics(part.section, part.facts)).length;
  return (
    <Panel
      title={t('account_dossier')}
      action={<span className="text-faint text-small">{t('account_completeness', { filled, all })}</span>}
    >
      <div className="grid grid-cols-1 gap-x-8 gap-y-4 lg:grid-cols-2">
        {parts.map((part) => (
          <Part key={part.section} accountId={accountId} {...part} />
        ))}
      </div>
    </Panel>
  );
}

/** One section: its entries, and the way to add one. */
function Part({ accountId, section, facts }: PartProps) {
  const entering = useOpenForm(draftId(`facts-${section}`, accountId));
  const [topic, setTopic] = useState<FactTopic>();
  const name = wordOf('section', section);
  const missing = missingTopics(section, facts);
  const add = (about?: FactTopic) => {
    setTopic(about);
    entering.setOpen(true);
  };
  const sorted = facts.toSorted(
    (a, b) => Number(b.pinned) - Number(a.pinned) || b.learnedOn.localeCompare(a.learnedOn),
  );
  return (
    <section aria-label={name} className="min-w-0 lg:has-[form]:col-span-full">
      <div className="flex items-center gap-2">
        <h3 className="flex-1 font-semibold text-mute">{name}</h3>
        <Button look="quiet" aria-label={t('factForm_addTo', { section: name })} onClick={() => add()}>
          <Plus size={13} aria-hidden="true" />
          {t('factForm_add')}
        </Button>
      </div>
      {entering.isOpen && (
        <FactForm
          accountId={accountId}
          section={section}
          topic={topic}
          kept={entering.kept}
          onClose={() => entering.setOpen(false)}
        />
      )}
      {missing.length > 0 && !entering.isOpen && (
        <Disclosure
          summary={t('dossier_missing', {
            filled: topicsOf(section).length - missing.length,
            all: topicsOf(section).length,
          })}
          className="text-mute text-small"
        >
          <ul aria-label={t('dossier_missingList', { section: name })} className="flex flex-wrap gap-x-1">
            {missing.map((one) => (
              <li key={one}>
                <Button look="quiet" data-topic={one} onClick={() => add(one)}>
                  <Plus size={13} aria-hidden="true" />
                  {wordOf('topic', one)}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {facts.length === 0 && !entering.isOpen && <p className="text-faint">{t('factForm_sectionEmpty')}</p>}
      <ul className="divide-y divide-line">
        {sorted.map((fact) => (
          <FactItem key={fact.id} fact={fact} />
        ))}
      </ul>
    </section>
  );
}
