import { percent } from '../../lib/text';
import { Button } from '../ui/Button';

/** How far long work is (`done`: 0-1), in words and as a bar, with the way to stop it. */
export function WorkProgress({
  text,
  done,
  marks,
  stop,
  onCancel,
}: {
  text: string;
  done: number;
  /** The test marks of the bar and of the button. */
  marks: { bar: string; stop: string };
  /** What the button says. */
  stop: string;
  onCancel: () => void;
}) {
  return (
    <div className="flex w-full flex-col items-start gap-2">
      <p role="status" className="font-semibold">
        {text}
      </p>
      <progress
        data-testid={marks.bar}
        aria-label={text}
        max={1}
        value={done}
        className="h-2 w-full max-w-md accent-brand"
      >
        {percent(done)}
      </progress>
      <Button data-testid={marks.stop} onClick={onCancel}>
        {stop}
      </Button>
    </div>
  );
}
