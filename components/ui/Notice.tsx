import CircleAlert from 'lucide-react/icons/circle-alert';
import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ComponentProps, ReactNode } from 'react';

const kinds = {
  info: { look: 'bg-brand-soft text-brand', icon: Info, role: undefined },
  warn: { look: 'bg-amber-soft text-amber', icon: TriangleAlert, role: undefined },
  error: { look: 'bg-red-soft text-red', icon: CircleAlert, role: 'alert' },
} as const;

/** One or two sentences that want attention; an error is read out at once. `action` stands below the words. */
export function Notice({
  kind = 'info',
  action,
  children,
  ...rest
}: Omit<ComponentProps<'div'>, 'className'> & { kind?: keyof typeof kinds; action?: ReactNode }) {
  const { look, icon: Icon, role } = kinds[kind];
  return (
    <div role={role} className={`flex gap-2 rounded-lg px-2.5 py-1.5 text-small ${look}`} {...rest}>
      <Icon size={14} aria-hidden="true" className="mt-0.5 shrink-0" />
      <div className="min-w-0 flex-1">
        {children}
        {action && <div className="mt-1.5 flex flex-wrap gap-1.5">{action}</div>}
      </div>
    </div>
  );
}
