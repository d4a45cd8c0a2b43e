import { type ControlProps, controlLook } from '../../ui/Field';
import { unitName } from './words';

/** A short field for a number with its unit behind it. */
export function NumberField({
  value,
  unit,
  onValue,
  ...control
}: ControlProps & { value: string; unit: string | undefined; onValue: (value: string) => void }) {
  return (
    <span className="flex items-center gap-2">
      <input
        {...control}
        type="text"
        inputMode="decimal"
        value={value}
        onChange={(event) => onValue(event.target.value)}
        className={`${controlLook} max-w-28 tabular-nums`}
      />
      {unit && <span className="text-mute text-small">{unitName(unit)}</span>}
    </span>
  );
}
