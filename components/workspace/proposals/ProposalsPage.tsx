import FileText from 'lucide-react/icons/file-text';
import { useMemo } from 'react';
import { concludePipeline, type PipelineKnown } from '../../../lib/conclude/pipeline';
import { readPipeline } from '../../../lib/db/read/proposals/pipeline';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../LinkButton';
import { LiveNotice } from '../LiveNotice';
import { MineSwitch } from '../MineSwitch';
import { Page } from '../Page';
import { pathTo } from '../route';
import { Pipeline } from './Pipeline';

/** All proposals of the book: what they come to, and what is next with each. */
export function ProposalsPage() {
  const live = useLive(readPipeline, 'pipeline');
  return (
    <Page title={t('pipeline_title')} action={<MineSwitch />}>
      {live.state === 'ready' ? <KnownPipeline known={live.data} /> : <LiveNotice live={live} />}
    </Page>
  );
}

function KnownPipeline({ known }: { known: PipelineKnown }) {
  const { today } = useClock();
  const all = useMemo(() => concludePipeline(known, today), [known, today]);
  if (all.length > 0) return <Pipeline rows={all} settings={known.settings} />;
  return (
    <EmptyState
      icon={FileText}
      title={t('pipeline_emptyTitle')}
      action={<LinkButton href={pathTo('import')}>{t('pipeline_toImport')}</LinkButton>}
    >
      {t('pipeline_emptyText')}
    </EmptyState>
  );
}
