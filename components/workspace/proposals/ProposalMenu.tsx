import Ellipsis from 'lucide-react/icons/ellipsis';
import { useId, useRef, useState } from 'react';
import type { PipelineRow } from '../../../lib/conclude/pipeline';
import type { Settings } from '../../../lib/domain/settings';
import { t } from '../../../lib/text';
import { ProposalActions } from '../../sidebar/steps/ProposalActions';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { ReopenProposal } from '../account/ReopenProposal';
import type { ProposalForms } from './ProposalDetail';

/** What else can be done with a proposal: the browser's own popover, which Escape and a click beside it close. */
export function ProposalMenu({
  row: { proposal },
  settings,
  onForm,
}: {
  row: Pick<PipelineRow, 'proposal'>;
  settings: Settings;
  onForm: (form: ProposalForms) => void;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const stand = () => {
    const { bottom = 0, right = 0, top = 0 } = button.current?.getBoundingClientRect() ?? {};
    // Below the button, or above it where the window ends.
    const isLow = bottom + 180 > window.innerHeight;
    popover.current?.style.setProperty('inset', 'auto');
    popover.current?.style.setProperty('right', `${Math.max(8, document.documentElement.clientWidth - right)}px`);
    popover.current?.style.setProperty(
      isLow ? 'bottom' : 'top',
      `${isLow ? window.innerHeight - top + 4 : bottom + 4}px`,
    );
  };
  const close = () => popover.current?.hidePopover();
  const openForm = (form: ProposalForms) => {
    close();
    onForm(form);
  };
  const name = t('pipeline_menu', { title: proposal.title });
  return (
    <>
      <IconButton
        ref={button}
        icon={Ellipsis}
        label={name}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        popoverTarget={id}
        onClick={stand}
      />
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={name}
        onToggle={({ newState }) => {
          setOpen(newState === 'open');
          if (newState === 'open') popover.current?.querySelector('button')?.focus();
        }}
        className="w-60 max-w-[calc(100%-1rem)] rounded-xl border border-line bg-surface p-2 text-body text-ink shadow-lg"
      >
        {isOpen && (
          <div className="flex flex-col items-start [&_button]:w-full [&_button]:justify-start [&_div]:ml-0 [&_div]:w-full [&_div]:flex-col">
            {proposal.status === 'open' && (
              <Button look="quiet" onClick={() => openForm('answer')}>
                {t('pipeline_answer')}
              </Button>
            )}
            <Button look="quiet" onClick={() => openForm('change')}>
              {t('proposal_change')}
            </Button>
            {proposal.status === 'open' ? (
              <ProposalActions proposal={proposal} settings={settings} />
            ) : (
              <ReopenProposal proposal={proposal} />
            )}
          </div>
        )}
      </div>
    </>
  );
}
