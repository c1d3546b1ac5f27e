import type { FactIndex } from "../facts/index.ts";
import { type Period, endOf } from "../period/index.ts";
import { type Kpi, blankKpi } from "../register/index.ts";
import { matchesOf } from "../workbook/index.ts";
import { headNoun, singular } from "./noun.ts";

/** Whom a text stands beside, in the words it may use: the KPI's own nouns, its names, and those of the others. */
export type Subject = {
  readonly kpi: Kpi;
  /** The newest period with a figure that is not after the report's own. */
  readonly now: Period;
  /** Nouns that this KPI counts, in the singular. */
  readonly nouns: ReadonlySet<string>;
  /** Names by which a sentence may mean it, each as its words in the singular. */
  readonly names: readonly (readonly string[])[];
  /** Of a text that may count the partnership's targets: the KPIs it may count, as well as all. */
  readonly counts?: readonly string[] | undefined;
  /** Others that the same words of a clause name: which of them it speaks of cannot be told. */
  readonly tied?: readonly Subject[];
};

const COMMON = new Set([
  "the",
  "a",
  "of",
  "in",
  "at",
  "on",
  "for",
  "to",
  "from",
  "and",
  "or",
  "who",
  "that",
  "per",
  "by",
  "with",
  "after",
  "within",
  "their",
  "first",
  "new",
  "since",
  "were",
  "was",
  "had",
]);
const WAY_WORDS = new Set(["fall", "rise", "drop", "increase", "target", "survey", "people", "person"]);

const ofIndex = new WeakMap<FactIndex, readonly Subject[]>();

/** Every KPI of an index with its words; worked out once for each index. */
export function subjectsOf(index: FactIndex): readonly Subject[] {
  const subjects = ofIndex.get(index) ?? index.register.kpis.map((kpi) => subjectOf(kpi, index));
  ofIndex.set(index, subjects);
  return subjects;
}

export function subjectOf(kpi: Kpi, index: FactIndex): Subject {
  const end = endOf(index.edition.period);
  const recorded = kpi.observations.filter(({ period, state }) => endOf(period) <= end && state === "value");
  const now = recorded.at(-1)?.period ?? index.edition.period;
  const phrases = [kpi.title, ...(kpi.alsoCalled ?? [])];
  const heads = [...phrases, ...countedIn(kpi.meaning)].map((phrase) => headOf(phrase));
  const isOfPeople = heads.some(
    (head) => head === "person" || head === "adult" || head === "patient" || head === "carer",
  );
  const nouns = new Set([
    ...heads,
    headOf(kpi.unit.of.replace(/^per [\d,]+ /iu, "")),
    ...(isOfPeople ? ["person"] : []),
  ]);
  nouns.delete("");
  return { kpi, now, nouns, names: phrases.map(wordsOf).filter(isName) };
}

/** Whom a text stands beside that stands beside no KPI: only where it names one does it speak of any. */
export function nobody(index: FactIndex, counts?: readonly string[]): Subject {
  const now = index.edition.period;
  return { kpi: NO_KPI, now, nouns: new Set(), names: [], counts };
}

/**
 * The KPIs as a text may mean them that stands beside none of them: also by the first words of a long name, where no other
 * name has them.
 */
export function meantByName(subjects: readonly Subject[]): readonly Subject[] {
  const all = named.get(subjects) ?? withShortNames(subjects);
  named.set(subjects, all);
  return all;
}

const named = new WeakMap<readonly Subject[], readonly Subject[]>();

function withShortNames(subjects: readonly Subject[]): readonly Subject[] {
  const all = subjects.flatMap(({ names }) => names);
  return subjects.map((subject) => {
    const short = subject.names
      .filter(({ length }) => length > FEWEST_WORDS)
      .map((name) => name.slice(0, -1))
      .filter((name) =>
        all.every((other) => subject.names.includes(other) || !name.every((word) => other.includes(word))),
      );
    return { ...subject, names: [...subject.names, ...short] };
  });
}

const FEWEST_WORDS = 3;

/** Stands where a text is beside no indicator. */
const NO_KPI: Kpi = { ...blankKpi("", "", { sheet: "", row: 0, column: 0 }), polarity: "neither" };

/** "of all people whose care began": what a meaning or a base says is counted. */
function countedIn(meaning: string): readonly string[] {
  return meaning === "" ? [] : [meaning];
}

function headOf(phrase: string): string {
  const text = phrase.replace(
    /^(?:the |a |an |share of |percentage of |% of |number of |average |total )+/iu,
    "",
  );
  return headNoun(` ${text}`);
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\d'-]+/gu) ?? [];
  return words.filter((word) => !COMMON.has(word)).map(singular);
}

/** A single short word, or one that is a verb of change as well, names nothing. */
function isName(words: readonly string[]): boolean {
  const [only = ""] = words;
  return words.length > 1 || (only.length > 5 && !WAY_WORDS.has(only));
}

/**
 * The KPI that a clause speaks of where it names another by more words than its own; else its own. Of several that the same
 * words name, none of which is its own, the first, with the others as tied.
 */
export function boundIn(text: string, at: number, own: Subject, all: readonly Subject[]): Subject {
  const before = places(text);
  const candidates = namesByWord(all);
  const found = [...before.keys()]
    .flatMap((word) => candidates.get(word) ?? [])
    .flatMap((each) => {
      const where = each.name.map((word) => before.get(word));
      if (where.some((place) => place === undefined)) return [];
      return [{ ...each, words: each.name.length, first: Math.min(...where.map((place) => place ?? 0)) }];
    })
    .toSorted((a, b) => a.order - b.order);
  const ahead = found.filter(({ first }) => first <= at);
  const [best, ...others] = (ahead.length > 0 ? ahead : found).toSorted(
    (a, b) => b.words - a.words || Number(b.subject === own) - Number(a.subject === own) || b.first - a.first,
  );
  if (best === undefined || best.subject === own) return own;
  const tied = others
    .filter(({ words, first }) => words === best.words && first === best.first)
    .map(({ subject }) => subject)
    .filter((subject) => subject !== best.subject);
  return tied.length === 0 ? best.subject : { ...best.subject, tied };
}

/** A name with whose it is, and its place among all. */
type Named = { readonly subject: Subject; readonly name: readonly string[]; readonly order: number };

const byWord = new WeakMap<readonly Subject[], ReadonlyMap<string, readonly Named[]>>();

/** Every name by the rarest of its words: a text without that word does not say it, so that few names of thousands are tried. */
function namesByWord(all: readonly Subject[]): ReadonlyMap<string, readonly Named[]> {
  const known = byWord.get(all);
  if (known) return known;
  const names = all
    .flatMap((subject) => subject.names.map((name) => ({ subject, name })))
    .map((each, order): Named => ({ ...each, order }));
  const times = new Map<string, number>();
  for (const { name } of names) for (const word of name) times.set(word, (times.get(word) ?? 0) + 1);
  const found = new Map<string, Named[]>();
  for (const each of names) {
    const [rarest = ""] = each.name.toSorted((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0));
    const there = found.get(rarest);
    if (there) there.push(each);
    else found.set(rarest, [each]);
  }
  byWord.set(all, found);
  return found;
}

function places(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const match of matchesOf(text, WORD)) {
    const word = singular(match[0]);
    if (!found.has(word)) found.set(word, match.index);
  }
  return found;
}

const WORD = /[\p{L}\d'-]+/gu;
