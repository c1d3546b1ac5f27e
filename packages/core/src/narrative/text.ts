import type { Claim } from "../claims/index.ts";
import { type Address, addressName } from "../workbook/index.ts";

/** A printed figure with the cells it came from, as a person would write them, and the claim it makes. */
export type Bound = {
  readonly figure: string;
  readonly cells: readonly string[];
  readonly claim?: Claim | undefined;
};

/**
 * A word that judges: which way something went, a status, what a rule found. It is said only of a fact that bears it out;
 * `also` is what else the same word says, such as of every other question that it is said of.
 */
export type Judging = {
  readonly judged: string;
  readonly cells: readonly string[];
  readonly claim: Claim;
  readonly also?: readonly Claim[] | undefined;
};

/** Words that are given, not chosen: a period, a number of things, somebody's name or title, a rule of the method, the name of a cell. */
export type Given = { readonly said: string; readonly as: "period" | "count" | "name" | "rule" | "cell" };

/** A run of a sentence: plain words, which hold no digit and judge nothing, or one of the above. */
export type Run = string | Bound | Judging | Given;

export type Text = readonly Run[];

/**
 * Words are made by this call alone: plain words with holes, and what fills a hole is a figure, a judging word, a
 * period, a count, a name, or another text. A bare string cannot fill one.
 */
export function say(words: TemplateStringsArray, ...holes: readonly (Exclude<Run, string> | Text)[]): Text {
  const told: Run[] = [];
  const tell = (run: Run) => {
    const last = told.at(-1);
    if (typeof run === "string" && typeof last === "string") told[told.length - 1] = last + run;
    else told.push(run);
  };
  for (const [i, plain] of words.entries()) {
    if (plain !== "") tell(plain);
    const hole = holes[i];
    if (hole === undefined) continue;
    if (isText(hole)) for (const run of hole) tell(run);
    else tell(hole);
  }
  return told;
}

function isText(hole: Exclude<Run, string> | Text): hole is Text {
  return Array.isArray(hole);
}

/** A figure bound to its cells. */
export function bind(figure: string, cells: readonly Address[], claim?: Claim): Bound {
  return { figure, cells: namesOf(cells), ...(claim ? { claim } : {}) };
}

/** Cells as a person would write them, each once. */
export function namesOf(cells: readonly Address[]): readonly string[] {
  const [only] = cells;
  return cells.length === 1 && only ? [addressName(only)] : [...new Set(cells.map(addressName))];
}

/** Sentences as one text, with a space between them. */
export function joined(texts: readonly Text[]): Text {
  return texts
    .filter((text) => text.length > 0)
    .reduce<Text>((all, text) => (all.length === 0 ? text : say`${all} ${text}`), []);
}

/** Items of a list in a sentence: "a, b and c". */
export function listed(items: readonly Text[]): Text {
  return items.reduce<Text>((all, item, i) => {
    if (i === 0) return item;
    return i === items.length - 1 ? say`${all} and ${item}` : say`${all}, ${item}`;
  }, []);
}

/** What a run prints. */
export function wordsOf(run: Run): string {
  if (typeof run === "string") return run;
  if ("figure" in run) return run.figure;
  return "judged" in run ? run.judged : run.said;
}

/** The words of a text as they are printed. */
export function plainText(text: Text): string {
  return text.map(wordsOf).join("");
}

/** The claims that a text makes, in its order. */
export function claimsIn(text: Text): readonly Claim[] {
  return text.flatMap((run) =>
    typeof run !== "string" && "claim" in run && run.claim
      ? [run.claim, ...("also" in run ? (run.also ?? []) : [])]
      : [],
  );
}

/** The same words said of something else too: each judging word says both. */
export function saidToo(text: Text, of: Text): Text {
  return text.map((run, place) => {
    const too = of[place];
    if (typeof run === "string" || !("judged" in run)) return run;
    if (typeof too !== "object" || !("judged" in too)) return run;
    return {
      ...run,
      cells: [...new Set([...run.cells, ...too.cells])],
      also: [...(run.also ?? []), ...claimsIn([too])],
    };
  });
}

/** The text with a capital at its start. */
export function capital([first, ...rest]: Text): Text {
  if (first === undefined) return [];
  if (typeof first === "string") return [upperFirst(first), ...rest];
  if ("figure" in first) return [{ ...first, figure: upperFirst(first.figure) }, ...rest];
  return "judged" in first
    ? [{ ...first, judged: upperFirst(first.judged) }, ...rest]
    : [{ ...first, said: upperFirst(first.said) }, ...rest];
}

export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Lower case at the start, unless the first word is a name or an abbreviation. */
export function lowerFirst(words: string): string {
  const [first = ""] = words.split(" ", 1);
  const isOrdinary = /^[A-Z][a-z’'-]*[,:]?$/.test(first) || /^A$/.test(first);
  const [name = ""] = /^[A-Z][a-z]*/.exec(first) ?? [];
  return isOrdinary && !NAMES.has(name) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** What people wrote, as a sentence. */
export function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** What people wrote, as more is to follow in its sentence. */
export function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, "");
}

const NAMES = new Set(["Scotland", "Scottish", "Covid", "Pentana"]);
