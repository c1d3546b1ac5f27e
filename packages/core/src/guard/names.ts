import { type Register, claimInTitle } from "../register/index.ts";
import { plainlyWritten } from "../protect/index.ts";
import { figuresIn } from "./marks/figures.ts";
import { withoutQuiet } from "./marks/quiet.ts";
import type { Typed } from "./typed.ts";

/**
 * Texts that name things or say what is counted, and are no claims: titles, definitions, why a target is as it is, services,
 * questions and themes. A number in one may be the hidden one all the same: "Carers in crisis (three)".
 */
export function namesIn({
  kpis,
  surveys,
  evaluations,
  themes,
  promises,
  reporting,
}: Register): readonly Typed[] {
  const all = [
    ...kpis.flatMap(({ id, title, meaning, gloss = "", targets, at }) => [
      ...(claimInTitle(title) === undefined ? [name([id], at, "title", title)] : []),
      name([id], at, "meaning", meaning),
      name([id], at, "gloss", gloss),
      ...targets.map((target) => name([id], target.at, "rationale", target.rationale)),
    ]),
    ...evaluations.flatMap(({ kpis: of, at, service, recommendation, whyNot, evidence }) => [
      name(of, at, "service", service),
      name(of, at, "recommendation", recommendation),
      name(of, at, "whyNot", whyNot),
      name(of, at, "evidence", evidence),
    ]),
    ...surveys.flatMap(({ at, question, population, filter = "" }) => [
      name([], at, "question", question),
      name([], at, "population", population),
      name([], at, "filter", filter),
    ]),
    ...themes.map(({ at, theme }) => name([], at, "theme", theme)),
    ...promises.map(({ at, said }) => name([], at, "said", said)),
    ...reporting.flatMap(({ kpis: of, at, what, form }) => [
      name(of, at, "what", what),
      name(of, at, "form", form),
    ]),
  ];
  return all.filter(({ text }) => text.trim() !== "");
}

function name(kpis: readonly string[], at: Typed["at"], field: string, text: string): Typed {
  return { place: "name", text, kpis, period: undefined, at, field };
}

/** Whether a name holds a number so small that no limit, age or length of time explains it: "2 or more falls" says which count. */
export function namesSoFew(sentence: string, most: number): boolean {
  const text = withoutQuiet(plainlyWritten(sentence));
  return figuresIn(text).some(
    ({ quantity, measure, hedge, per, bare, start }) =>
      measure === "plain" &&
      per === "" &&
      hedge === undefined &&
      quantity.decimals <= 0 &&
      quantity.value <= most &&
      !LIMIT_AFTER.test(text.slice(bare.end)) &&
      !LIMIT_BEFORE.test(text.slice(0, start)) &&
      !(quantity.value === 1 && !ONLY.test(text.slice(0, start))),
  );
}

const LIMIT_AFTER =
  /^(?:\+|-|%|:\d|\.\d| ?(?:or|and|to|-) (?:more|fewer|less|over|under|above|below|older|younger|\d)| times\b| (?:visits?|contacts?|nights?|calls?) )/iu;
const LIMIT_BEFORE =
  /(?:\b(?:within|every|each|aged?|ages|phase|part|type|category|class|level|band|stage|schedule|section|annex|grades?|act|tier|step|ward|unit|group|outcome|indicator|priority|standard|theme|question|quarter|q|of|between|from|to|and|or|first|last|next|top|no|number) ?|[-#/])$/iu;
const ONLY = /\b(?:only|just|exactly) $/iu;
