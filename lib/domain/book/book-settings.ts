import type { ClassSettings } from './abc';
import type { DependencySettings } from './band';
import type { RhythmSettings } from './rhythm';

/** What a computation of the book takes of the settings. */
export interface BookSettings {
  dependency: DependencySettings;
  classes: ClassSettings;
  rhythm: RhythmSettings;
}
