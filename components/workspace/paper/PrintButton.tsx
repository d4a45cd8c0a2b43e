import Printer from 'lucide-react/icons/printer';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';

/** Opens the browser's own way to print or save as a PDF. */
export function PrintButton({ look = 'plain' }: { look?: 'plain' | 'primary' }) {
  return (
    <Button look={look} data-testid="print" className="print:hidden" onClick={() => window.print()}>
      <Printer size={14} aria-hidden="true" />
      {t('workspace_print')}
    </Button>
  );
}
