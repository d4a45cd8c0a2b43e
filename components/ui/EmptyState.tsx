import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** A page or part with nothing to show: says so, and what to do. */
export function EmptyState({
  icon: Icon,
  title,
  children,
  action,
}: {
  icon?: LucideIcon;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-start gap-2 px-4 py-6">
      {Icon && <Icon size={22} aria-hidden="true" className="text-faint" />}
      <h2 className="font-semibold text-[0.9375rem] leading-snug">{title}</h2>
      {children && <div className="text-mute">{children}</div>}
      {action && <div className="flex flex-wrap gap-1.5 pt-1">{action}</div>}
    </div>
  );
}
