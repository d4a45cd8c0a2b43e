import ExternalLink from 'lucide-react/icons/external-link';
import Plus from 'lucide-react/icons/plus';
import { type ReactNode, Suspense, useState } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { isUnnoted } from '../../../lib/conclude/dossier';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import { t } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { later } from '../../ui/later';
import { Section } from '../../ui/Section';
import { useAbilities } from '../abilities';
import type { ReadPage } from '../page-state';
import { Highlights } from './Highlights';

const FactForm = later(() => import('./FactForm').then((module) => module.FactForm));

/** The few facts to see first, and the way to keep another one: the text that is selected in the page, where there is some. */
export function DossierCard({
  page,
  conclusions,
  title = t('dossier_title'),
  below,
  beside,
}: {
  page: ReadPage;
  conclusions: Conclusions;
  title?: string;
  /** Stands below the facts. */
  below?: ReactNode;
  /** Stands beside the way to the further facts. */
  beside?: ReactNode;
}) {
  const { openWorkspace, selectedFact } = useAbilities();
  const { account, highlights } = conclusions;
  const adding = useOpenForm(draftId('facts', account.id));
  const [selected, setSelected] = useState<Awaited<ReturnType<typeof selectedFact>>>(null);
  const name = selected?.title || page.subject.title;
  const source = { ...(name && { name: name.slice(0, 300) }), ...(selected?.url && { url: selected.url }) };
  const toggle = () => {
    adding.setOpen(!adding.isOpen);
    setSelected(null);
    // What is typed in the meantime gives way to nothing.
    if (!adding.isOpen) selectedFact().then(setSelected, () => {});
  };
  return (
    <Section
      title={title}
      action={
        <>
          <Button
            look="quiet"
            aria-label={t('ui_named', { action: t('dossier_add'), name: t('dossier_title') })}
            aria-expanded={adding.isOpen}
            aria-keyshortcuts="A"
            onClick={toggle}
          >
            <Plus size={13} aria-hidden="true" />
            {t('dossier_add')}
          </Button>
          <IconButton
            icon={ExternalLink}
            label={t('dossier_open')}
            className="-mr-1.5"
            onClick={() => openWorkspace(`#/accounts/${account.id}/dossier`)}
          />
        </>
      }
    >
      {adding.isOpen && (
        <div className="mb-2">
          <Suspense>
            <FactForm
              accountId={account.id}
              start={{ text: selected?.text ?? '', source }}
              kept={adding.kept}
              onEnd={() => adding.setOpen(false)}
            />
          </Suspense>
        </div>
      )}
      {isUnnoted(conclusions) && <p className="text-mute">{t('dossier_none')}</p>}
      <Highlights highlights={highlights} beside={beside} />
      {below}
    </Section>
  );
}
