import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { t } from '../../lib/text';
import { IconButton } from '../ui/IconButton';
import { useAbilities } from './abilities';
import { ViewButton } from './view/ViewButton';

/** The first line of the sidebar: what it is about, how it stands here, and the way to close it. */
export function TopBar({ children, action }: { children: ReactNode; action?: ReactNode }) {
  const { close } = useAbilities();
  return (
    <div className="flex items-start">
      <div className="min-w-0 flex-1">{children}</div>
      <div className="-mt-0.5 -mr-1.5 flex">
        {action}
        <ViewButton />
        <IconButton icon={X} label={t('sidebar_close')} onClick={close} />
      </div>
    </div>
  );
}
