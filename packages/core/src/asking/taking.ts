import { type FactIndex, sheetOf } from "../facts/index.ts";
import { type Period, samePeriod } from "../period/index.ts";
import { guardTyped, inWords } from "../guard/index.ts";
import type { Fresh } from "../layouts/index.ts";
import { addressName, nameKey } from "../workbook/index.ts";
import { figuresThen } from "./figures-then.ts";
import { figureOf } from "./form.ts";
import type { AskedAbout } from "./gathering.ts";
import { BOX_NAMES, type Box } from "./key.ts";
import type { Answer, MergeNote } from "./merge-note.ts";
import { sameSaid } from "./returned.ts";

/** What a person says of a merge. */
export type MergeChoices = {
  /** The day of the merge, ISO: the day on which answers came. */
  readonly date: string;
  /** Indicators, by code, whose words are taken although a figure contradicts them or was another when the form was made. */
  readonly accept: readonly string[];
  /** The form whose answer is taken where two differ, by its file's name; empty for none. */
  readonly take: string;
  /** Of single boxes in which answers differ: the form whose answer is taken. It goes before `take`. */
  readonly chosen?: readonly ChosenAnswer[];
};

/** A box of an indicator in which answers differ, and the form, by its file's name, whose answer a person chose. */
export type ChosenAnswer = {
  readonly kpi: string;
  readonly period: Period;
  readonly box: Box;
  readonly file: string;
};

/** What is taken of the answers about one indicator, by field; how many boxes that is; and what is said of the rest. */
export type Taken = {
  readonly fields: Fresh;
  readonly boxes: number;
  /** Those whose words go into the copy now, by whom the forms were for. */
  readonly authors: readonly string[];
  /** Whether the words of a box were refused that the workbook has none for: its owner is to be asked again. */
  readonly isOpen: boolean;
  readonly notes: readonly MergeNote[];
};

/** What the workbook says already in the row of the indicator; empty where it says nothing. */
type There = (box: Box) => string;

export function takenOf(about: AskedAbout, there: There, index: FactIndex, choices: MergeChoices): Taken {
  const { kpi, item, period } = about;
  const named = { kpi: kpi.id, title: kpi.title };
  const isAccepted = choices.accept.some((code) => nameKey(code) === nameKey(kpi.id));
  const now = figuresThen(kpi, period);
  // What is in the workbook already was taken once: no figure and no other answer undoes that.
  const isThere = ({ box, words }: Answer) => there(box) !== "" && sameSaid(there(box), words);
  const known = about.answers.filter(isThere);
  const answers = about.answers.filter((answer) => !isThere(answer));
  if (answers.length > 0 && item.asItWas !== now && !isAccepted) {
    const facts = sheetOf(index, kpi);
    const printed = figureOf(facts);
    const areAlike = printed === item.figure;
    const at = kpi.observations.at(-1)?.at ?? kpi.at;
    const [was, is] = areAlike ? [item.asItWas, now] : [item.figure, printed];
    return {
      fields: {},
      boxes: known.length,
      authors: [],
      isOpen: answers.some(({ box }) => there(box) === ""),
      notes: [{ kind: "other figures", ...named, was, is, cell: addressName(at), answers }],
    };
  }
  const fields: Record<string, string> = {};
  const notes: MergeNote[] = [];
  const taken: Answer[] = [];
  let isOpen = false;
  for (const box of BOX_NAMES) {
    const given = answers.filter((answer) => answer.box === box);
    if (given.length === 0) continue;
    const pick = choices.chosen?.find(
      (each) => nameKey(each.kpi) === nameKey(kpi.id) && each.box === box && samePeriod(each.period, period),
    );
    const chosen = there(box) === "" ? chosenOf(given, pick?.file ?? choices.take) : undefined;
    if (chosen === undefined) {
      isOpen ||= there(box) === "";
      notes.push({ kind: "differ", ...named, period, box, there: there(box), answers: given });
      continue;
    }
    const same = given.filter(({ words }) => sameSaid(words, chosen.words));
    const others = given.filter((answer) => !same.includes(answer));
    const says = contradictions(chosen.words, kpi.id, index);
    if (says.length > 0 && !isAccepted) {
      isOpen = true;
      notes.push({ kind: "contradicted", ...named, says, answers: given });
      continue;
    }
    if (others.length > 0)
      notes.push({ kind: "differ", ...named, period, box, there: "", chosen, answers: others });
    if (says.length > 0) notes.push({ kind: "accepted", ...named, says });
    taken.push(...same);
    fields[box] = chosen.words;
  }
  const authors = [...new Set(taken.map(({ owner }) => owner))];
  return { fields, boxes: known.length + taken.length, authors, isOpen, notes };
}

/** The answer to take: the one that all agree on, or that of the form that a person chose; else none. */
function chosenOf(given: readonly Answer[], take: string): Answer | undefined {
  const [first] = given;
  return first !== undefined && given.every(({ words }) => sameSaid(words, first.words))
    ? first
    : given.find(({ file }) => take !== "" && file === take);
}

/** What the figures say against words about an indicator, each with its cell. */
function contradictions(text: string, kpi: string, index: FactIndex): readonly string[] {
  const typed = {
    place: "commentary",
    text,
    kpis: [kpi],
    period: undefined,
    at: undefined,
    field: "",
  } as const;
  return guardTyped(typed, index).flags.map((flag) => inWords(flag, typed, index).says);
}
