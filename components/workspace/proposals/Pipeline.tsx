import { useMemo } from 'react';
import type { PipelineRow } from '../../../lib/conclude/pipeline';
import type { Settings } from '../../../lib/domain/settings';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { useMine } from '../MineSwitch';
import { NothingMine } from '../NothingMine';
import { FigureParts } from './FigureParts';
import { FigureTiles } from './FigureTiles';
import { Filters } from './Filters';
import { figureName } from './figure-name';
import { LeftOut } from './LeftOut';
import { orderProposals } from './order-proposals';
import { ProposalBoard } from './ProposalBoard';
import { ProposalTable } from './ProposalTable';
import { pipelineFigures } from './pipeline-figures';
import { figuresSeen, SEEN_FIRST } from './seen-proposals';
import { useSeen } from './useSeen';

/** The figures, and below them the proposals that they are made of: of those KAMs, that quarter and state that are seen. One manager asked for comes before one's own. */
export function Pipeline({ rows: all, settings }: { rows: readonly PipelineRow[]; settings: Settings }) {
  const { today } = useClock();
  const [seen, change] = useSeen();
  const { kam, quarter, account, state, figure, view, order, isDescending } = seen;
  const { isMine, isMineToo } = useMine();
  const rows = useMemo(() => (kam === '' ? all.filter((row) => isMineToo(row.kam)) : all), [all, kam, isMineToo]);
  const figures = useMemo(() => {
    const ofThese = figuresSeen(rows, { ...SEEN_FIRST, kam, quarter, account });
    return { ofThese, ...pipelineFigures(ofThese, rows, settings, today) };
  }, [rows, kam, quarter, account, settings, today]);
  const listed = useMemo(() => {
    const made = figures.made.get(figure) ?? (figure ? [] : figures.ofThese);
    return orderProposals(
      made.filter((row) => state === '' || row.state === state),
      { order, isDescending },
    );
  }, [figures, figure, state, order, isDescending]);
  if (rows.length === 0) return <NothingMine />;
  return (
    <div className="flex flex-col gap-4">
      <Filters rows={all} seen={seen} isKamAsked={!isMine || kam !== ''} onSee={change} />
      <FigureTiles figures={figures} open={figure} onFigure={(figure) => change({ figure, state: '' })} />
      <FigureParts figures={figures} open={figure} onFigure={(figure) => change({ figure, state: '' })} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p role="status" className="text-mute text-small">
          {figure
            ? t('pipeline_madeOf', {
                figure: figureName(figure, figures),
                proposals: t('pipeline_count', { count: listed.length }),
              })
            : t('pipeline_count', { count: listed.length })}
        </p>
        <LeftOut figures={figures} open={figure} onFigure={(figure) => change({ figure })} />
        {(figure || state) && (
          <Button look="quiet" className="-ml-2.5" onClick={() => change({ figure: '', state: '' })}>
            {t('pipeline_clear')}
          </Button>
        )}
      </div>
      {listed.length === 0 && <p className="text-mute">{t('pipeline_none')}</p>}
      {listed.length > 0 && view === 'table' && (
        <ProposalTable rows={listed} forecast={figures.forecast} seen={seen} settings={settings} onSee={change} />
      )}
      {listed.length > 0 && view === 'board' && <ProposalBoard rows={listed} settings={settings} onSee={change} />}
    </div>
  );
}
