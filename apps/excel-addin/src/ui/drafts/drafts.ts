import type { View } from "../session.ts";
import type { Voice } from "../use-place.ts";

/** What a person has typed in one form, by field. All are texts, so that they survive being stored. */
export type Words = Readonly<Record<string, string>>;

/** Words typed and not yet written anywhere, and where they were typed. */
export type Draft = {
  /** What it is about, such as a KPI or a finding; one draft for each. */
  readonly key: string;
  readonly view: View;
  /** The KPI to go on at, where it is about one. */
  readonly kpi: string;
  /** The part of what people say in which it was begun, where it was. */
  readonly voice?: Voice;
  /** What it is, for the person: "The class of GL-03 Falls at home". */
  readonly title: string;
  readonly words: Words;
};

/** Who spoke, of which kind of word: a decision, or an acceptance. */
export type Speaking = "decision" | "acceptance";

/**
 * The words a person has typed into the pane's forms, kept until they are written or discarded: another KPI, another
 * view and a reload leave them as they are. They stay on this computer, for as long as its page or pane does.
 */
export type Drafts = {
  readonly get: (key: string) => Draft | undefined;
  readonly put: (draft: Draft) => void;
  readonly drop: (key: string) => void;
  /** All of them, the oldest first; the same list until one changes. */
  readonly all: () => readonly Draft[];
  readonly subscribe: (changed: () => void) => () => void;
  /** The name that was typed or confirmed here last for such a word; empty before anybody gave one. */
  readonly speaker: (of: Speaking) => string;
  readonly spoke: (of: Speaking, person: string) => void;
};

/** Where drafts outlast a reload. */
type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Drafts about one workbook, known by its name. Without a shelf they last as long as the page. */
export function draftsOf(workbook: string, shelf: Shelf | undefined): Drafts {
  const place = `quarterlight drafts: ${workbook}`;
  let drafts = taken(shelf, place);
  const listeners = new Set<() => void>();
  const speakers = new Map<Speaking, string>();
  const set = (next: readonly Draft[]) => {
    drafts = next;
    store(shelf, place, drafts);
    for (const tell of listeners) tell();
  };
  return {
    get: (key) => drafts.find((draft) => draft.key === key),
    put: (draft) => {
      const isKnown = drafts.some(({ key }) => key === draft.key);
      set(isKnown ? drafts.map((each) => (each.key === draft.key ? draft : each)) : [...drafts, draft]);
    },
    drop: (key) => {
      if (drafts.some((draft) => draft.key === key)) set(drafts.filter((draft) => draft.key !== key));
    },
    all: () => drafts,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    speaker: (of) => speakers.get(of) ?? "",
    spoke: (of, person) => void speakers.set(of, person),
  };
}

/** What was left on the shelf; nothing where it is not what was put there. */
function taken(shelf: Shelf | undefined, place: string): readonly Draft[] {
  try {
    const found: unknown = JSON.parse(shelf?.getItem(place) ?? "[]");
    return Array.isArray(found) ? found.filter(isDraft) : [];
  } catch {
    return [];
  }
}

function store(shelf: Shelf | undefined, place: string, drafts: readonly Draft[]): void {
  try {
    if (drafts.length === 0) shelf?.removeItem(place);
    else shelf?.setItem(place, JSON.stringify(drafts));
  } catch {
    // A full or forbidden shelf: the drafts last as long as the page.
  }
}

function isDraft(found: unknown): found is Draft {
  if (typeof found !== "object" || found === null) return false;
  const texts = ["key", "view", "kpi", "title"].every(
    (field) => typeof Reflect.get(found, field) === "string",
  );
  const words: unknown = Reflect.get(found, "words");
  return (
    texts &&
    typeof words === "object" &&
    words !== null &&
    Object.values(words).every((word) => typeof word === "string")
  );
}

/** This page's own shelf, which lasts until its tab or pane is closed; nothing where the browser allows none. */
export function shelfOfPage(): Shelf | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}
