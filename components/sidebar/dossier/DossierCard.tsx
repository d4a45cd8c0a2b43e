import Plus from 'lucide-react/icons/plus';
import { type ReactNode, Suspense, useState } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import { Section } from '../../ui/Section';
import { useAbilities } from '../abilities';
import type { ReadPage } from '../page-state';
import { HighlightRow } from './HighlightRow';

const FactForm = later(() => import('./FactForm').then((module) => module.FactForm));

/** The few facts to see first, and the way to keep another one. */
export function DossierCard({
  page,
  conclusions,
  beside,
}: {
  page: ReadPage;
  conclusions: Conclusions;
  /** Stands beside the way to the full dossier. */
  beside?: ReactNode;
}) {
  const [isAdding, setAdding] = useState(false);
  const { openWorkspace } = useAbilities();
  const { account, highlights } = conclusions;
  const { title } = page.subject;
  const source = title ? { name: title.slice(0, 300) } : {};
  return (
    <Section
      title={t('dossier_title')}
      action={
        <Button
          look="quiet"
          className="-mr-2"
          aria-expanded={isAdding}
          aria-keyshortcuts="A"
          onClick={() => setAdding(!isAdding)}
        >
          <Plus size={13} aria-hidden="true" />
          {t('dossier_add')}
        </Button>
      }
    >
      {isAdding && (
        <div className="mb-2">
          <Suspense>
            <FactForm accountId={account.id} start={{ text: '', source }} onEnd={() => setAdding(false)} />
          </Suspense>
        </div>
      )}
      {highlights.length === 0 && <p className="text-mute">{t('dossier_none')}</p>}
      <ul className="flex flex-col gap-2.5">
        {highlights.map((highlight) => (
          <HighlightRow key={highlight.fact.id} highlight={highlight} />
        ))}
      </ul>
      <div className="mt-1 -ml-2.5 flex flex-wrap">
        <Button look="quiet" onClick={() => openWorkspace(`#/accounts/${account.id}`)}>
          {t('dossier_open')}
        </Button>
        {beside}
      </div>
    </Section>
  );
}
