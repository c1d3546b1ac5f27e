import type { Allowances } from "./allowances.ts";
import type { Field } from "./field.ts";
import type { Kind, Level } from "./mark.ts";

/** What a recogniser looks at: the tidied text, and what stands around it. */
export type Subject = {
  readonly text: string;
  readonly field: Field;
  /** The heading in small letters. */
  readonly heading: string;
  readonly allowances: Allowances;
};

/** From and up to which unit of the tidied text. */
export type Span = { readonly start: number; readonly end: number; readonly level?: Level };

/** A field given as its text alone stands in a comment of the partnership. */
export type Given = string | (Partial<Field> & Pick<Field, "text">);

/** An example: a field, what is found in it, and at which level where that is not the recogniser's own. */
type Example = { readonly in: Given; readonly finds: readonly string[]; readonly level?: Level };

export type Recogniser = {
  readonly kind: Kind;
  readonly title: string;
  readonly level: Level;
  /** What is looked for, and what speaks for and against it; sentences for the catalogue. */
  readonly looks: string;
  /** What every text has in which anything is found: most have it not, and looking is quick. */
  readonly needs: RegExp;
  readonly find: (subject: Subject) => readonly Span[];
  /** Executed, as the near misses are, and printed on the catalogue page. */
  readonly holds: readonly Example[];
  /** What looks like it and is not: nothing of this kind is found in them. */
  readonly nearMisses: readonly Given[];
};
