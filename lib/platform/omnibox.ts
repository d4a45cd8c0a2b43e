import { t } from '../text';
import { browser } from './browser';

/** Chrome reads what it shows as XML; Firefox shows it as it is. */
const shownAs = (text: string) =>
  import.meta.env.FIREFOX ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A suggestion: what stands in the address bar once it is taken, and what is shown for it. */
export interface OmniboxSuggestion {
  content: string;
  shown: string;
}

interface Listeners {
  /** Resolves to what fits the letters typed so far. */
  suggest(typed: string): Promise<OmniboxSuggestion[]>;
  /** The user has entered something. */
  enter(typed: string): void;
}

/** Says in the language in use what can be typed after our keyword. */
export function showOmniboxHint(): void {
  void browser.omnibox.setDefaultSuggestion({ description: shownAs(t('omnibox_hint')) });
}

/** Answers what is typed after our keyword in the address bar. */
export function onOmnibox({ suggest, enter }: Listeners): void {
  browser.omnibox.onInputChanged.addListener((typed, show) => {
    void suggest(typed).then((found) =>
      show(found.map(({ content, shown }) => ({ content, description: shownAs(shown) }))),
    );
  });
  browser.omnibox.onInputEntered.addListener((typed) => enter(typed));
}
