import { type SettingLeaf, settingLeaves } from '../../../lib/domain/setting-leaves';
import { FoldedPanel } from '../FoldedPanel';
import type { Entries, Entry } from './entries';
import { SettingField } from './SettingField';
import { isCell } from './text-names';
import { partName, sectionName } from './words';

/** What people change first; the rest waits behind its heading. */
const openAtFirst: ReadonlySet<string> = new Set(['general', 'dependency', 'chain', 'calendar']);

/** One section of the settings, with the fields that are looked for; nothing where none of them is. */
export function SettingsSection({
  section,
  sought,
  entries,
  refused,
  onEntry,
}: {
  section: string;
  /** Whether a setting is looked for; undefined while none is. */
  sought: ((leaf: SettingLeaf) => boolean) | undefined;
  entries: Entries;
  refused: ReadonlySet<string>;
  onEntry: (id: string, entry: Entry) => void;
}) {
  const leaves = settingLeaves.filter((leaf) => leaf.section === section && (sought?.(leaf) ?? true));
  if (leaves.length === 0) return null;
  const parts = [...Map.groupBy(leaves, ({ part }) => part)];
  return (
    <FoldedPanel title={sectionName(section)} open={sought !== undefined || openAtFirst.has(section)}>
      <div className="flex flex-col gap-5">
        {parts.map(([part, fields], at) => (
          <div key={part}>
            {part && <h3 className="mb-2 font-semibold">{partName(section, part)}</h3>}
            <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))] gap-x-8 gap-y-4">
              {fields.map((leaf) => (
                <div key={leaf.id} data-setting={leaf.id} className="min-w-0">
                  <SettingField
                    leaf={leaf}
                    isExplained={at === 0 || !isCell(part)}
                    entry={entries[leaf.id] ?? ''}
                    refused={refused.has(leaf.id)}
                    onEntry={(entry) => onEntry(leaf.id, entry)}
                  />
                </div>
              ))}
            </div>
          </div>
        ))}
      </div>
    </FoldedPanel>
  );
}
