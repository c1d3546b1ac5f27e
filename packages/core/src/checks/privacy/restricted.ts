import { keptFor } from "../../reading/index.ts";
import { anyKpi, quarter, registerInput } from "../examples/kpi.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { printedTexts } from "../frame/printed-texts.ts";
import type { Desk } from "../frame/subjects.ts";
import { cellOf } from "../frame/words.ts";

export const restricted = defineCheck({
  id: "V08",
  title: "Workbook that says it is not for everyone",
  why: "Whoever wrote it there meant it: figures for management are often not yet published, or never to be.",
  scope: "workbook",
  check: (desk) => {
    const { reading, audience } = desk;
    const ofWorkbook = reading.restrictions.map(({ at, text }) => ({
      at,
      text,
      isBoards: false,
      isOpen: audience !== "internal",
    }));
    const known = new Set(ofWorkbook.map(({ text }) => text));
    return [...ofWorkbook, ...inTexts(desk).filter(({ text }) => !known.has(text))];
  },
  severity: ({ isOpen: open }) => (open ? "error" : "information"),
  message: ({ text, isBoards }) =>
    `This line says “${text}”, so no report for the public${isBoards ? "" : " or the board"} is made.`,
  remedy: ({ isBoards }) =>
    isBoards
      ? "Take the line out if it no longer holds, or make the board's edition with --audience board."
      : "Take the line out if it no longer holds, or make the internal edition with --audience internal.",
  everywhere: true,
  examples: {
    keep: [
      () => scorecard(SOUND),
      () => saying("The confidential helpline took more calls."),
      () => saying("The board only meets quarterly."),
    ],
    break: [
      () => scorecard([["For management information only"], [], ...SOUND]),
      () => saying("Internal only – pay talks go on."),
      () => saying("Draft wording, TBC with comms."),
    ],
  },
});

/** Texts that the edition may print and that keep themselves from somebody. */
function inTexts(desk: Desk) {
  const { audience } = desk;
  // Thousands of figures say “value” and “quarter”: each text is read once.
  const read = new Map<string, ReturnType<typeof keptFor>>();
  const keptOf = (text: string) => {
    if (!read.has(text)) read.set(text, keptFor(text));
    return read.get(text);
  };
  const isKept = (text: string) => keptOf(text) !== undefined;
  return printedTexts(desk, isKept).flatMap((each) => {
    const { text } = each;
    const at = cellOf(desk, each) ?? each.at ?? each.near;
    if (at === undefined) return [];
    const isBoards = keptOf(text) === "board";
    return [{ at, text, isBoards, isOpen: isBoards ? audience === "public" : audience !== "internal" }];
  });
}

function saying(text: string) {
  const at = { sheet: "Commentary", row: 1, column: 2 };
  const period = quarter(8);
  return registerInput({ kpis: [anyKpi({ commentary: [{ period, text, author: "", at }] })] });
}
