import { type FactIndex, sheetOf } from "../facts/index.ts";
import { guardTyped, inWords } from "../guard/index.ts";
import type { Fresh } from "../layouts/index.ts";
import { addressName, nameKey } from "../workbook/index.ts";
import { figuresThen } from "./figures-then.ts";
import { figureOf } from "./form.ts";
import type { AskedAbout } from "./gathering.ts";
import { BOX_NAMES, type Box } from "./key.ts";
import type { Answer, MergeNote } from "./merge-note.ts";
import { sameWords } from "./returned.ts";

/** What a person says of a merge. */
export type MergeChoices = {
  /** The day of the merge, ISO: the day on which answers came. */
  readonly date: string;
  /** Indicators, by code, whose words are taken although a figure contradicts them or was another when the form was made. */
  readonly accept: readonly string[];
  /** The form whose answer is taken where two differ, by its file's name; empty for none. */
  readonly take: string;
};

/** What is taken of the answers about one indicator, by field; how many boxes that is; and what is said of the rest. */
export type Taken = {
  readonly fields: Fresh;
  readonly boxes: number;
  readonly notes: readonly MergeNote[];
};

/** What the workbook says already in the row of the indicator; empty where it says nothing. */
type There = (box: Box) => string;

export function takenOf(about: AskedAbout, there: There, index: FactIndex, choices: MergeChoices): Taken {
  const { kpi, answers, item, period } = about;
  const named = { kpi: kpi.id, title: kpi.title };
  const isAccepted = choices.accept.some((code) => nameKey(code) === nameKey(kpi.id));
  const now = figuresThen(kpi, period);
  if (answers.length > 0 && item.asItWas !== now && !isAccepted) {
    const facts = sheetOf(index, kpi);
    const printed = figureOf(facts);
    const areAlike = printed === item.figure;
    const at = kpi.observations.at(-1)?.at ?? kpi.at;
    const [was, is] = areAlike ? [item.asItWas, now] : [item.figure, printed];
    return {
      fields: {},
      boxes: 0,
      notes: [{ kind: "other figures", ...named, was, is, cell: addressName(at), answers }],
    };
  }
  const fields: Record<string, string> = {};
  const notes: MergeNote[] = [];
  let boxes = 0;
  for (const box of BOX_NAMES) {
    const given = answers.filter((answer) => answer.box === box);
    const [first] = given;
    if (first === undefined) continue;
    const chosen = chosenOf(given, there(box), choices);
    if (chosen === undefined) {
      notes.push({ kind: "differ", ...named, box, there: there(box), answers: given });
      continue;
    }
    const others = given.filter((answer) => !sameWords(answer.words, chosen));
    if (others.length > 0) notes.push({ kind: "differ", ...named, box, there: chosen, answers: others });
    const says = contradictions(chosen, kpi.id, index);
    if (says.length > 0 && !isAccepted) {
      const held = given.filter((answer) => sameWords(answer.words, chosen));
      notes.push({ kind: "contradicted", ...named, says, answers: held });
      continue;
    }
    if (says.length > 0) notes.push({ kind: "accepted", ...named, says });
    boxes += given.length - others.length;
    if (there(box) === "") fields[box] = chosen;
  }
  return { fields, boxes, notes };
}

/** The words to take: those that all agree on, with the workbook's own; those of the form that a person chose; else none. */
function chosenOf(given: readonly Answer[], there: string, { take }: MergeChoices): string | undefined {
  const [first] = given;
  const all = there === "" ? given.map(({ words }) => words) : [there, ...given.map(({ words }) => words)];
  if (first !== undefined && all.every((words) => sameWords(words, first.words)))
    return there === "" ? first.words : there;
  if (there !== "") return undefined;
  return given.find(({ file }) => take !== "" && file === take)?.words;
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
  return guardTyped(typed, index).flags.map((flag) => inWords(flag, text, index).says);
}
