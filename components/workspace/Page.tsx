import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../lib/text';
import { useArrival } from './useArrival';

/** One page of the workspace: its heading names the tab and takes the focus when somebody navigates to it. */
export function Page({
  title,
  above,
  action,
  leadsOn = false,
  isWide = false,
  isPaper = false,
  children,
}: {
  title: string;
  /** A way back, above the heading. */
  above?: ReactNode;
  action?: ReactNode;
  /** A part of the page takes the focus in its heading's place. */
  leadsOn?: boolean;
  /** A table takes all the room there is. */
  isWide?: boolean;
  /** What it prints is a sheet of its own, without this heading. */
  isPaper?: boolean;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = useArrival();
  useEffect(() => {
    document.title = t('workspace_documentTitle', { page: title });
  }, [title]);
  useEffect(() => {
    if (arrival > 0 && !leadsOn) heading.current?.focus();
  }, [arrival, leadsOn]);
  return (
    <div
      className={`wrap-anywhere mx-auto w-full px-4 pt-5 sm:px-8 ${isWide ? 'max-w-[120rem] pb-6' : 'max-w-6xl pb-20'} ${isPaper ? 'print:max-w-none print:p-0' : ''}`}
    >
      {above}
      <div className={`mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 ${isPaper ? 'print:hidden' : ''}`}>
        <h1
          ref={heading}
          tabIndex={-1}
          className="min-w-0 flex-[1_1_14rem] font-bold text-xl leading-snug outline-none"
        >
          {title}
        </h1>
        {action}
      </div>
      {children}
    </div>
  );
}
