import { createContext, useContext } from 'react';
import type { LanguageTag } from '../../lib/domain/languages/tags';
import type { NoBook, Wish } from '../../lib/messages';
import type { TaughtPage } from '../../lib/taught';
import type { Compared, Tried } from '../../lib/team/ask';
import type { TeamServer } from '../../lib/team/couch';
import type { TeamProblem } from '../../lib/team/team-error';
import type { Texts } from '../../lib/text';
import type { Shortcut } from '../keys/shortcut';

/** A site whose pages the user lets Keyside read. */
export interface ApprovedSite {
  /** "https://mail.example.com" */
  origin: string;
  /** The app chosen by hand for it. */
  siteId?: string;
  /** Set by the build or by an administrator: it cannot be removed here. */
  fixed: boolean;
}

/** An app that Keyside knows how to read. */
export interface SiteChoice {
  id: string;
  name: string;
  kind: 'mail' | 'crm' | 'calendar';
  /** The addresses where it always is ("https://mail.example.com"); [] where each customer has another. */
  origins: readonly string[];
  /** All of its addresses, "https://*.example.com" among them; [] for an app that runs on the customer's own server. */
  everywhere: readonly string[];
  /** Only addresses can be read in it. */
  limited: boolean;
}

/** What the workspace can do beyond the book; its entry point brings it along. */
export interface WorkspaceAbilities {
  sites: {
    list(): Promise<ApprovedSite[]>;
    /** Asks for the permission, so it must be the first thing that a click does; false where the user says no. */
    approve(origin: string): Promise<boolean>;
    /** The same for several at once, by one question of the browser. */
    approveAll(origins: readonly string[]): Promise<boolean>;
    remove(origin: string): Promise<void>;
    choose(origin: string, siteId: string | undefined): Promise<void>;
    /** Calls the listener after every change, until the returned function is called. */
    onChange(listener: () => void): () => void;
  };
  siteChoices: readonly SiteChoice[];
  /** The kinds of page that the user taught. */
  taught: {
    list(): Promise<TaughtPage[]>;
    /** Resolves to the way to take it back. */
    forget(page: TaughtPage): Promise<{ undo: () => Promise<void> }>;
    /** Calls the listener after every change, until the returned function is called. */
    onChange(listener: () => void): () => void;
  };
  /** The user's addresses that pages have told. */
  learned: {
    list(): Promise<{ host: string; email: string }[]>;
    forget(address: { host: string; email: string }): Promise<void>;
    /** Calls the listener after every change, until the returned function is called. */
    onChange(listener: () => void): () => void;
  };
  /** What was opened, the last first, as the palette keeps it in this browser. */
  opened: {
    list(): Promise<string[]>;
    note(key: string): Promise<void>;
  };
  /** The server of a team, which the background alone reaches. */
  team: {
    /** Asks for the permission, so it must be the first thing that a click does; false where the user says no. */
    approve(origin: string): Promise<boolean>;
    mayReach(origin: string): Promise<boolean>;
    /** Gives the permission back, of every server `but` that of this origin. */
    remove(but?: string): Promise<void>;
    /** Asks the server whether it lets us in; makes the database where that is not there and `makes`. */
    ask(server: TeamServer, makes: boolean): Promise<Tried>;
    /** The background goes on by what the book says now. */
    follow(): Promise<void>;
    /** Does what follows once it is decided to leave: the others are told where the server answers, permission and team go, the book as well where that is meant. */
    leave(): Promise<void>;
    /** Compares everything with the server, and repairs; null where there is no team. */
    compare(): Promise<Compared | { problem: TeamProblem } | null>;
  };
  /** Keeps what the user asks for until the page where it is done has come. */
  keepWish(wish: Wish): Promise<void>;
  /** Resolves to what the user asked for outside of the workspace by that id; null where it is gone. */
  recallWish(id: string): Promise<Wish | null>;
  /** Forgets what is kept for a while of what was sent and asked for, as it may name somebody. */
  forgetSaid(): Promise<void>;
  /** Forgets all that is kept beside the book. */
  eraseStored(): Promise<void>;
  /** Why the book is not here. */
  whyNoBook(): Promise<NoBook>;
  /** All texts in a language that need not be the user's. */
  textsIn(language: LanguageTag): Promise<Texts>;
  /** The shortcuts that the browser listens to, with the keys that they have now. */
  shortcuts(): Promise<Shortcut[]>;
}

export const WorkspaceContext = createContext<WorkspaceAbilities | null>(null);

/** Returns what the workspace can do beyond the book; throws an Error outside of it. */
export function useWorkspace(): WorkspaceAbilities {
  const abilities = useContext(WorkspaceContext);
  if (!abilities) throw new Error('No WorkspaceContext around this component');
  return abilities;
}
