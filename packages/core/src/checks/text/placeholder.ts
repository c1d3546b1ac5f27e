import { type Address, addressName, textOf } from "../../workbook/index.ts";
import { SOUND, ownFigures, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { editOf } from "../frame/edit-of.ts";
import type { Desk } from "../frame/subjects.ts";
import { subjectsIn } from "../frame/walk.ts";
import { MARKED } from "./note-marker.ts";
import { stateMark } from "../missing/state-mark.ts";

type Placeholder = { readonly at: Address; readonly text: string; readonly taken: string | undefined };

/** Codes and words that leave a reader guessing; a phrase that says what it means is no placeholder. */
const CODE =
  /^(n\.?\/?a\.?|dna|d\.n\.a\.|ns|nr|null|nan|none|tb[acd]|x|c|z|\?|unknown|missing|pending|see note)$/i;
const UNIT_INSIDE = /^£?[\d.,]+\s*[a-z%]/i;

export const placeholder = defineCheck({
  id: "T05",
  title: "Word where a figure should be",
  why: "Each reader guesses what it means: not measured, not wanted, or not yet there.",
  scope: "workbook",
  check: (desk) => [...codes(desk), ...unreadable(desk)],
  severity: "warning",
  message: ({ text, taken }) =>
    taken === undefined
      ? `“${text}” is neither a figure nor a mark for a missing one, so there is no figure.`
      : `“${text}” stands for a figure, and was taken as ${taken}.`,
  together: (all) => {
    const texts = [...new Set(all.map(({ text }) => `“${text}”`))].slice(0, 4);
    return `${all.length} cells hold ${texts.join(", ")} for a figure.`;
  },
  cause: ({ at, text, taken }) => `${at.sheet}|${taken ?? `unread ${text.toLowerCase()}`}`,
  remedy:
    "Put the figure, or a mark with one meaning: [x] not available, [c] suppressed, [z] not applicable, [due] not yet due.",
  fix: ({ at, text, taken }) =>
    taken === undefined
      ? undefined
      : editOf(at, text, stateMark(taken), `Put ${stateMark(taken)} for “${text}”.`),
  departs:
    "Symbols are M04. Phrases such as “Measured annually” say what they mean, and so does whatever a workbook's own legend explains.",
  examples: {
    keep: [
      () => scorecard([...SOUND, ["H4", "Falls (%)", 3, "[x]", "Measured annually", 5, 4]]),
      () => ownFigures([], [["H1", "2025/26 Q1", "[c]"]]),
    ],
    break: [() => scorecard([...SOUND, ["H4", "Falls (%)", 3, "n/a", 4, 5, 4]])],
  },
});

function codes(desk: Desk): readonly Placeholder[] {
  const markers = new Map(desk.reading.markers.map((each) => [each.marker.toLowerCase(), each]));
  return subjectsIn(desk, "cell").flatMap(({ column, cell, at }) => {
    if (column.holds !== "figures" || typeof cell.value !== "string") return [];
    const text = textOf(cell);
    const marker = CODE.test(text) ? markers.get(text.toLowerCase()) : undefined;
    if (!marker || marker.legend === "the workbook's own") return [];
    return [{ at, text, taken: marker.meaning }];
  });
}

/** Words where other numbers should be; a KPI's own figure that could not be read is M15. */
function unreadable(desk: Desk): readonly Placeholder[] {
  const own = new Set(
    subjectsIn(desk, "observation").flatMap(({ observation: { state, at } }) =>
      state === "unread" ? [addressName(at)] : [],
    ),
  );
  return desk.reading.notUnderstood
    .filter(({ at }) => !own.has(addressName(at)))
    .filter(
      ({ why, text }) =>
        (why === "not a figure" && !UNIT_INSIDE.test(text) && !MARKED.test(text)) ||
        why === "a range" ||
        why === "a ratio",
    )
    .map(({ at, text }) => ({ at, text, taken: undefined }));
}
