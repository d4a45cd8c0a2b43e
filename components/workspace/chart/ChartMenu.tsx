import Clipboard from 'lucide-react/icons/clipboard';
import Download from 'lucide-react/icons/download';
import Table2 from 'lucide-react/icons/table-2';
import { useState } from 'react';
import { t } from '../../../lib/text';
import type { PaperChart } from '../../charts/paper/paper-chart';
import { useWrite } from '../../hooks/useWrite';
import { saveFile } from '../../ui/save-file';
import { RowMenu, RowMenuItem } from '../RowMenu';
import { fileName } from '../save-as/file-name';
import { type ChartFigures, ChartTable } from './ChartTable';
import { copyPicture } from './copy-picture';

/** What draws for other programs is read when it is asked for. */
const drawing = () => import('../../charts/paper/picture-of');

interface ChartMenuProps {
  /** What it is called on the page. */
  title: string;
  chart: () => PaperChart;
  table: () => ChartFigures;
}

/**
 * What can be taken away of a chart: a picture on the clipboard, a drawing as a file, its figures as a table. What it is called where
 * it is taken to is known when it is made, which is when it is asked for: of a large book that takes its time.
 */
export function ChartMenu({ title, chart, table }: ChartMenuProps) {
  const write = useWrite();
  const [shown, setShown] = useState<(ChartFigures & { name: string }) | null>(null);
  const copy = async () => {
    const made = chart();
    const png = drawing().then(({ svgOf, pngOf }) => pngOf(svgOf(made)));
    if (await copyPicture(png)) return write(async () => ({}), t('chart_copied'));
    return write(
      async () => saveFile(`keyside-${fileName(made.title)}.png`, await png, 'image/png'),
      t('chart_savedInstead'),
    );
  };
  const save = async () => {
    const { svgOf } = await drawing();
    const made = chart();
    return saveFile(`keyside-${fileName(made.title)}.svg`, svgOf(made), 'image/svg+xml');
  };
  return (
    <span data-testid="chart-menu" className="-mr-2 print:hidden">
      <RowMenu label={t('chart_menu', { title })}>
        <RowMenuItem icon={Clipboard} data-testid="chart-copy" onPick={() => void copy()}>
          {t('chart_copy')}
        </RowMenuItem>
        <RowMenuItem icon={Download} data-testid="chart-svg" onPick={() => void write(save, t('ui_saved'))}>
          {t('chart_svg')}
        </RowMenuItem>
        <RowMenuItem
          icon={Table2}
          data-testid="chart-table"
          onPick={() => setShown({ name: chart().title, ...table() })}
        >
          {t('chart_table')}
        </RowMenuItem>
      </RowMenu>
      {shown && <ChartTable table={shown} onClose={() => setShown(null)} />}
    </span>
  );
}
