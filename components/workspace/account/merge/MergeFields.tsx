import { t } from '../../../../lib/text';

/** One field of two entries: how it is called, and what stands in it on either side. */
export interface Sides<Name extends string> {
  name: Name;
  label: string;
  kept: string;
  gone: string;
}

/** The fields in which two entries differ, side by side; of each the one is chosen that stays. */
export function MergeFields<Name extends string>({
  sides,
  names,
  fromGone,
  onChoose,
}: {
  sides: readonly Sides<Name>[];
  /** How the two are called: who stays, and who goes. */
  names: readonly [string, string];
  fromGone: readonly Name[];
  onChoose: (fromGone: readonly Name[]) => void;
}) {
  const differing = sides.filter(({ kept, gone }) => kept && gone && kept !== gone);
  if (differing.length === 0) return null;
  const choose = (name: Name, isGone: boolean) =>
    onChoose(isGone ? [...fromGone, name] : fromGone.filter((one) => one !== name));
  return (
    <table className="mt-3 w-full table-fixed text-left text-small">
      <caption className="sr-only">{t('merge_fields')}</caption>
      <thead>
        <tr className="text-mute">
          {names.map((name, side) => (
            <th key={side === 0 ? 'kept' : 'gone'} scope="col" className="wrap-anywhere py-1 pr-2 font-normal">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {differing.map(({ name, label, kept, gone }) => (
        <tbody key={name} className="border-line border-t align-top">
          <tr>
            <th scope="rowgroup" colSpan={2} className="pt-1.5 font-normal text-mute">
              {label}
            </th>
          </tr>
          <tr>
            {[kept, gone].map((text, side) => (
              <td key={side === 0 ? 'kept' : 'gone'} className="pr-2 pb-1.5">
                <label className="flex min-h-6 items-start gap-1.5">
                  <input
                    type="radio"
                    name={`merge-${name}`}
                    aria-label={`${label}: ${text}`}
                    className="mt-0.5 accent-brand"
                    checked={fromGone.includes(name) === (side === 1)}
                    onChange={() => choose(name, side === 1)}
                  />
                  <span className="wrap-anywhere">{text}</span>
                </label>
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
