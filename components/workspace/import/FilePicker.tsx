import FileUp from 'lucide-react/icons/file-up';
import { useState } from 'react';
import { t } from '../../../lib/text';

/** A place to choose a file or to drop one. */
export function FilePicker({ onFile }: { onFile: (file: File) => void }) {
  const [isOver, setIsOver] = useState(false);
  return (
    <label
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
      className={`flex cursor-pointer flex-col items-center gap-2 rounded-xl border border-dashed px-4 py-8 text-center focus-within:outline-2 focus-within:outline-brand ${
        isOver ? 'border-brand bg-brand-soft' : 'border-edge bg-soft'
      }`}
    >
      <FileUp size={22} aria-hidden="true" className="text-brand" />
      <span className="font-semibold text-brand">{t('import_chooseFile')}</span>
      <span className="text-mute text-small">{t('import_dropHere')}</span>
      <input
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        data-testid="import-file"
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
    </label>
  );
}
