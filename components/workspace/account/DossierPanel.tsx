import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { DossierSection, type Fact } from '../../../lib/domain/records/fact';
import { t, wordOf } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Panel } from '../Panel';
import { FactForm } from './FactForm';
import { FactItem } from './FactItem';

/** Everything worth knowing about the account, in its four sections (domain 6), the newest first. */
export function DossierPanel({ accountId, facts }: { accountId: string; facts: readonly Fact[] }) {
  const [entering, setEntering] = useState<DossierSection | null>(null);
  const filled = DossierSection.options.filter((section) => facts.some((fact) => fact.section === section)).length;
  return (
    <Panel
      title={t('account_dossier')}
      action={
        <span className="text-faint text-small">
          {t('account_completeness', { filled, all: DossierSection.options.length })}
        </span>
      }
    >
      <div className="flex flex-col gap-4">
        {DossierSection.options.map((section) => {
          const ofSection = facts
            .filter((fact) => fact.section === section)
            .sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.learnedOn.localeCompare(a.learnedOn));
          const name = wordOf('section', section);
          return (
            <section key={section} aria-label={name}>
              <div className="flex items-center gap-2">
                <h3 className="flex-1 font-semibold text-mute">{name}</h3>
                <Button
                  look="quiet"
                  aria-label={t('factForm_addTo', { section: name })}
                  onClick={() => setEntering(section)}
                >
                  <Plus size={13} aria-hidden="true" />
                  {t('factForm_add')}
                </Button>
              </div>
              {entering === section && (
                <FactForm accountId={accountId} section={section} onClose={() => setEntering(null)} />
              )}
              {ofSection.length === 0 && entering !== section && (
                <p className="text-faint">{t('factForm_sectionEmpty')}</p>
              )}
              <ul className="divide-y divide-line">
                {ofSection.map((fact) => (
                  <FactItem key={fact.id} fact={fact} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Panel>
  );
}
