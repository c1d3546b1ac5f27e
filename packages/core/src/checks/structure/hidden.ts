import type { Address, Sheet } from "../../workbook/index.ts";
import { columnName } from "../../workbook/index.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { cellsOf } from "../frame/places.ts";
import type { Desk, SheetSubject } from "../frame/subjects.ts";
import { textsIn } from "../frame/texts-in.ts";

type Hidden = {
  readonly at: readonly Address[];
  readonly kind: "rows" | "columns" | "sheet";
  readonly names: readonly string[];
};

export const hidden = defineCheck({
  id: "S17",
  title: "Hidden rows, columns or sheets in the report",
  why: "Somebody hid or filtered them out, perhaps because they no longer hold; the report prints and counts them.",
  scope: "sheet",
  check: (subject): readonly Hidden[] => [
    ...wholly(subject),
    ...hiddenIn(subject, "rows", subject.sheet.hiddenRows),
    ...hiddenIn(subject, "columns", subject.sheet.hiddenColumns),
  ],
  severity: "warning",
  message: ({ at, kind, names }) => {
    if (kind === "sheet") return `The sheet “${at[0]?.sheet ?? ""}” is hidden, and is read all the same.`;
    const one = names.length === 1;
    const what = kind === "rows" ? "Row" : "Column";
    return `${what}${one ? "" : "s"} ${listed(names)} ${one ? "is" : "are"} hidden or filtered out, and ${one ? "is" : "are"} read all the same.`;
  },
  cause: ({ at, kind }) => `${at[0]?.sheet}|${kind}`,
  remedy: ({ at }) =>
    `Say whether they belong there, in the pane or with: quarterlight read FILE --answer "hidden:${at[0]?.sheet ?? ""}=leave out" (or =read).`,
  departs:
    "Of Quarterlight's own sheets only KPIs and those of words: a filter on a long list of figures is a way of looking at it.",
  examples: {
    keep: [() => scorecard(SOUND), () => scorecard(SOUND, { hiddenRows: [9], hiddenColumns: [12] })],
    break: [
      () => scorecard(SOUND, { hiddenRows: [2] }),
      () => scorecard(SOUND, { hiddenColumns: [4] }),
      () => scorecard(SOUND, { visibility: "hidden" }),
    ],
  },
});

/** The figures and words of a sheet that is hidden whole; of Quarterlight's own workbook, which sheets to show is a way of looking at it. */
function wholly({ desk, sheet }: SheetSubject): readonly Hidden[] {
  if (sheet.visibility === "visible" || desk.isOwn || isAnswered(desk, sheet)) return [];
  const at = [...figuresIn(desk, sheet), ...wordsIn(desk, sheet, () => true)];
  return at.length === 0 ? [] : [{ at, kind: "sheet", names: [] }];
}

/** The cells of KPIs, their figures and words that are printed that stand where nobody sees them. */
function hiddenIn(
  { desk, sheet }: SheetSubject,
  kind: "rows" | "columns",
  lines: readonly number[],
): readonly Hidden[] {
  const isWhole = sheet.visibility !== "visible" && !desk.isOwn;
  if (lines.length === 0 || isWhole || isAnswered(desk, sheet)) return [];
  const away = new Set(lines);
  const lineOf = ({ row, column }: Address) => (kind === "rows" ? row : column);
  const isAway = (each: Address) => away.has(lineOf(each));
  const at = [...usedIn(desk, sheet).filter(isAway), ...wordsIn(desk, sheet, isAway)];
  if (at.length === 0) return [];
  const used = [...new Set(at.map(lineOf))].toSorted((a, b) => a - b);
  return [{ at, kind, names: used.map((line) => (kind === "rows" ? String(line + 1) : columnName(line))) }];
}

/** Whether a person has said that what is hidden belongs to the figures, so that it is asked no more. */
function isAnswered({ reading }: Desk, { name }: Sheet): boolean {
  return !reading.questions.some((question) => question.asks === "hidden" && question.sheet === name);
}

function usedIn(desk: Desk, sheet: Sheet): readonly Address[] {
  const kpis = desk.register.kpis.map(({ at }) => at).filter((at) => at.sheet === sheet.name);
  return desk.isOwn ? kpis : [...kpis, ...figuresIn(desk, sheet)];
}

function figuresIn({ register }: Desk, { name }: Sheet): readonly Address[] {
  return register.kpis
    .flatMap(({ observations, monthly, targets }) => [
      ...[...observations, ...monthly].filter(({ state }) => state !== "blank").flatMap(cellsOf),
      ...targets.map(({ at }) => at),
    ])
    .filter((at) => at.sheet === name);
}

/** The cells of a sheet, of those that are wanted, whose words the edition prints. */
function wordsIn(desk: Desk, { name, rows }: Sheet, isWanted: (at: Address) => boolean): readonly Address[] {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      typeof cell?.value === "string" ? [{ sheet: name, row: at, column }] : [],
    ),
  );
  return textsIn(desk, cells.filter(isWanted));
}

const MOST = 8;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${more} more`;
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}
