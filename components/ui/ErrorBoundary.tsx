import { Component, type ReactNode } from 'react';
import { mend, timesMended } from '../../lib/db/broken/mend';

interface Props {
  fallback: (error: unknown) => ReactNode;
  /** What is drawn inside: another one is tried again. */
  about: string;
  children: ReactNode;
}

/**
 * Shows `fallback` instead of what is inside where drawing it failed, so that the rest of the page stays in use. Where a broken
 * row of the book may be why, it is set aside, and what is inside is drawn again.
 */
export class ErrorBoundary extends Component<Props, { error: unknown; hasFailed: boolean }> {
  override state = { error: undefined, hasFailed: false };

  /** What is inside was drawn from a book that had been mended so often. */
  #mended = timesMended();
  /** It was drawn again though nothing had been mended since. */
  #isSure = false;

  static getDerivedStateFromError(error: unknown) {
    return { error, hasFailed: true };
  }

  override async componentDidCatch() {
    await mend();
    // Another reader may have had it mended since what is inside was read, even before that was drawn: then only another try tells.
    const isNews = timesMended() !== this.#mended;
    if (!isNews && this.#isSure) return;
    this.#mended = timesMended();
    this.#isSure = !isNews;
    this.setState({ hasFailed: false });
  }

  override componentDidUpdate(before: Props) {
    const isAnother = before.about !== this.props.about || before.children !== this.props.children;
    if (!this.state.hasFailed || !isAnother) return;
    this.#isSure = false;
    this.setState({ hasFailed: false });
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback(this.state.error) : this.props.children;
  }
}
