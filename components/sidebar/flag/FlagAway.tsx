import Download from 'lucide-react/icons/download';
import Mail from 'lucide-react/icons/mail';
import { readFlagAddressee } from '../../../lib/db/read/flag-addressee';
import type { Prospect } from '../../../lib/domain/records/prospect';
import { t } from '../../../lib/text';
import { useLive } from '../../hooks/useLive';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { saveFile } from '../../ui/save-file';
import { flagMail } from './flag-mail';

/** Takes a flag to a key account manager who has another book: as a mail to send, or as a file. */
export function FlagAway({ prospect }: { prospect: Prospect }) {
  const write = useWrite();
  const live = useLive(() => readFlagAddressee(prospect), prospect.id);
  const to = live.state === 'ready' ? live.data : null;
  const save = async () => {
    const { flagCsv } = await import('../../../lib/transfer/flag-csv');
    const name = prospect.company.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
    // The mark in front tells spreadsheets that it is UTF-8.
    await write(
      async () => saveFile(`keyside-flag-${name}.csv`, `\uFEFF${flagCsv(prospect)}`, 'text/csv'),
      t('ui_saved'),
    );
  };
  return (
    <>
      <a
        href={flagMail(prospect, to)}
        {...(to && { title: to })}
        target="_blank"
        rel="noreferrer"
        className="inline-flex min-h-6 items-center gap-1 rounded-md border border-line bg-surface px-2.5 py-0.5 font-semibold text-ink text-small hover:bg-soft"
      >
        <Mail size={13} aria-hidden="true" />
        {t('flag_mail')}
      </a>
      <Button onClick={() => void save()}>
        <Download size={13} aria-hidden="true" />
        {t('flag_file')}
      </Button>
    </>
  );
}
