import type { FactIndex } from "../facts/index.ts";
import { isPublished, plainlyWritten, withFiguresOf } from "../protect/index.ts";
import type { Register } from "../register/index.ts";
import { tellsAnswer } from "./answers.ts";
import { guardTyped } from "./beside.ts";
import { everyText, isTelling } from "./every-text.ts";
import { groupsIn, namesGroup } from "./groups.ts";
import { hiddenIn } from "./hidden.ts";
import { namesSoFew, namesIn } from "./names.ts";
import { singular } from "./noun.ts";
import { sentencesOf, sentencesWith } from "./sentences.ts";
import { subjectsOf } from "./subject.ts";
import { type Typed, typedIn } from "./typed.ts";

/** A sentence that people typed and an edition must not say, because it tells of a number that the edition hides. */
export type Unsayable = { readonly typed: Typed; readonly sentence: string };

/** The sentences that people typed and that tell of hidden numbers. Nothing is looked for where nothing is hidden. */
export function unsayableIn(index: FactIndex): readonly Unsayable[] {
  const { edition, register } = index;
  if (!isPublished(edition.audience, register.settings)) return [];
  const touched = new Set(
    register.kpis
      .filter((kpi) =>
        [...Object.values(hiddenIn(kpi, index)), index.hiddenWith(kpi)].some(({ length }) => length > 0),
      )
      .map(({ id }) => id),
  );
  const answers = answersIn(index);
  if (touched.size === 0) return answers;
  const groups = groupsIn(index);
  const beside = ({ kpis, text }: Typed) =>
    kpis.length === 0 || kpis.some((id) => touched.has(id)) || namesGroup(text, groups);
  const { smallNumber } = register.settings;
  const sayBy = (tell: (typed: Typed) => readonly string[]) => (typed: Typed) =>
    beside(typed) ? tell(typed).map((sentence) => ({ typed, sentence })) : [];
  return [
    ...answers,
    ...typedIn(register).flatMap(sayBy((typed) => telling(typed, index))),
    ...namesIn(register).flatMap(
      sayBy((typed) => {
        const isOfAny = typed.kpis.length > 0 || namesAny(typed, touched, index);
        const isNamed = (sentence: string) => isOfAny && namesSoFew(sentence, smallNumber);
        const named = sentencesOf(typed.text).filter(isNamed);
        return DEFINES.has(typed.field) ? named : [...new Set([...telling(typed, index), ...named])];
      }),
    ),
  ];
}

/** Every sentence of any text that tells how few answered a survey in one way. */
function answersIn(index: FactIndex): readonly Unsayable[] {
  const { register, hiddenAnswers } = index;
  if (hiddenAnswers.length === 0) return [];
  const known = [...typedIn(register), ...namesIn(register)];
  const texts = new Set(known.map(({ text }) => text));
  const rest = everyText(register, isTelling).flatMap(({ text, at, near, field, period }): readonly Typed[] =>
    texts.has(text) || TITLES.has(field)
      ? []
      : [{ place: "name", text, kpis: [], period, at: at ?? near, field }],
  );
  return [...known, ...rest].flatMap((typed) => {
    const isBesideKpi = typed.kpis.length > 0;
    return sentencesOf(typed.text)
      .filter((sentence) => tellsAnswer(sentence, isBesideKpi, index))
      .map((sentence) => ({ typed, sentence }));
  });
}

/** What a survey or a question is called: told apart where it names so few. */
const TITLES: ReadonlySet<string> = new Set(["survey", "shortName", "scale", "aboutWhen"]);

/** Whether what a survey asks names a KPI of which something is hidden: a question claims nothing, and may tell all the same. */
function namesAny({ field, text }: Typed, touched: ReadonlySet<string>, index: FactIndex): boolean {
  if (!ASKS.has(field)) return false;
  const said = new Set((text.match(/[\p{L}\d'-]+/gu) ?? []).map(singular));
  return subjectsOf(index).some(
    ({ kpi, names }) => touched.has(kpi.id) && names.some((name) => name.every((word) => said.has(word))),
  );
}

const ASKS: ReadonlySet<string> = new Set(["question", "population", "filter"]);

/** Fields that say what a KPI counts: a limit in them is no figure. */
const DEFINES: ReadonlySet<string> = new Set(["title", "meaning", "gloss"]);

/** The sentences that tell, as they were typed or with their numbers written plainly. */
function telling(typed: Typed, index: FactIndex): readonly string[] {
  const { text } = typed;
  const told = sentencesWith(text, guardTyped(typed, index).hidden);
  const plain = plainlyWritten(text);
  if (plain === text) return told;
  const again = new Set(sentencesWith(plain, guardTyped({ ...typed, text: plain }, index).hidden));
  if (again.size === 0) return told;
  const [all, allPlain] = [sentencesOf(text), sentencesOf(plain)];
  // Where the two do not fall into the same sentences, none of them is sure not to tell.
  const others = all.length === allPlain.length ? all.filter((_, at) => again.has(allPlain[at] ?? "")) : all;
  return [...new Set([...told, ...others])];
}

/** A sentence, and the text that says it. */
type Cut = {
  readonly typed: Pick<Typed, "text"> & Partial<Pick<Typed, "place">>;
  readonly sentence: string;
};

/** The register without sentences that must not be said. */
export function withoutUnsayable(register: Register, unsayable: readonly Cut[]): Register {
  if (unsayable.length === 0) return register;
  const cuts = new Map<string, string>();
  for (const { typed, sentence } of unsayable) {
    for (const text of [typed.text, ...typed.text.split("\n")]) {
      if (!text.includes(sentence)) continue;
      const left = (cuts.get(text) ?? text).replace(sentence, "").trim();
      // A title is never without words: what is held back is marked in its place.
      cuts.set(text, left === "" && typed.place && MARKED.has(typed.place) ? HELD_BACK : left);
    }
  }
  const copy = { ...register };
  rewrite(copy, cuts);
  return withFiguresOf(copy, register);
}

/** Places that stand empty in no report. */
const MARKED: ReadonlySet<Typed["place"]> = new Set(["title", "theme", "evaluation", "success", "name"]);
const HELD_BACK = "[c]";

/** Puts copies in which every text that has a cut reads as it was cut in the place of what a copy holds. */
function rewrite(copy: object, cuts: ReadonlyMap<string, string>): void {
  for (const key of Object.keys(copy)) {
    const value: unknown = Reflect.get(copy, key);
    if (typeof value === "string") Reflect.set(copy, key, cuts.get(value) ?? value);
    else if (typeof value === "object" && value !== null) {
      const inner: object = Array.isArray(value) ? Array.from<unknown>(value) : { ...value };
      rewrite(inner, cuts);
      Reflect.set(copy, key, inner);
    }
  }
}
