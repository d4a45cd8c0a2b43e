import FileUp from 'lucide-react/icons/file-up';
import { useState } from 'react';
import { t } from '../../../lib/text';

/** A place to choose files or to drop them. */
export function FilePicker({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => files && files.length > 0 && onFiles([...files]);
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
        take(event.dataTransfer.files);
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
        multiple
        data-testid="import-file"
        className="sr-only"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </label>
  );
}
