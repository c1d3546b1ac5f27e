import { stemsOf } from "../words/stem.ts";
import type { ThemeCues } from "./cue.ts";
import { MANNER } from "./manner.ts";
import { TIMES } from "./times.ts";
import { WORK } from "./work.ts";

/** A theme of the partnership's own list. */
export type ListedTheme = {
  readonly name: string;
  readonly means: string;
  /** Words that suggest it, as the partnership lists them. */
  readonly words: readonly string[];
};

/** Every theme with cues of the house's own. */
export const THEME_CUES: readonly ThemeCues[] = [...TIMES, ...WORK, ...MANNER];

/** More than this many themes in one short remark is guessing. */
const MOST = 3;

/** What a list of themes suggests of a remark: names, the surest first. A person ticks, or does not. */
export type Suggest = (text: string, from: string) => readonly string[];

export function suggestFrom(themes: readonly ListedTheme[]): Suggest {
  const known = themes.map((theme) => {
    const cues = cuesFor(theme);
    return { theme, cues, own: ownWords(theme, cues) };
  });
  return (text, from) =>
    known
      .map(({ theme, cues, own }) => ({ name: theme.name, sure: sureness(text, from, cues, own) }))
      .filter(({ sure }) => sure >= 1)
      .toSorted((a, b) => b.sure - a.sure)
      .slice(0, MOST)
      .map(({ name }) => name);
}

/** The house's cues for a theme: by its name, else by what it means; none for one the house does not know. */
function cuesFor({ name, means }: ListedTheme): ThemeCues | undefined {
  const [plain = ""] = means.toLowerCase().split(/\bnot:/u);
  const called = name.toLowerCase();
  return (
    THEME_CUES.find(({ known }) => known.test(called)) ?? THEME_CUES.find(({ known }) => known.test(plain))
  );
}

/** The words a partnership lists; of a theme that the house does not know, those of its name as well. */
function ownWords({ name, words }: ListedTheme, cues: ThemeCues | undefined): ReadonlySet<string> {
  return new Set([...(cues === undefined ? stemsOf(name) : []), ...words.flatMap((each) => stemsOf(each))]);
}

/** One strong cue, two weak ones or who speaks make it sure enough; further cues put it before others. */
function sureness(text: string, from: string, cues: ThemeCues | undefined, own: ReadonlySet<string>): number {
  const plain = text.toLowerCase().replaceAll("’", "'");
  const listed = stemsOf(plain).filter((word) => own.has(word)).length;
  if (cues === undefined) return listed;
  const said = cues.not === undefined ? plain : plain.replace(cues.not, " ");
  const count = (patterns: readonly RegExp[]) => patterns.filter((pattern) => pattern.test(said)).length;
  const speaks = (cues.from ?? []).includes(from.toLowerCase()) ? 2 : 0;
  return listed + speaks + count(cues.strong) + 0.5 * count(cues.weak);
}
