import { describe, expect, test } from "vitest";
import { read } from "../../read/index.ts";
import { type Cell, type Edit, type Workbook, sheetOf } from "../../workbook/index.ts";
import { anyKpi, figures, registerInput, registerOf, share } from "../examples/kpi.ts";
import { book, drawnSheet, ownFigures } from "../examples/sheets.ts";
import type { CheckInput } from "../frame/subjects.ts";
import {
  type Acceptance,
  type Word,
  acceptance,
  canAccept,
  check,
  readAccepted,
  takenBack,
} from "../index.ts";

const word: Word = {
  reason: "Looked up again: it is right",
  person: "Performance Analyst",
  date: "2026-05-01",
};
const rows = [81.25, 83.5, 82.13, 82.13].map((value, at) => ["H1", `2025/26 Q${at + 1}`, value]);
const input = ownFigures([], rows);
const finding = found(input, "D10");

/** A scorecard in which two KPIs bear one name: a warning about both. */
const TWINS = [
  ["Code", "Description", "2024/25 Q1", "2024/25 Q2", "2024/25 Q3", "2024/25 Q4", "Target"],
  ["H1", "People home within three days (%)", 81, 82, 84, 83, 80],
  ["H2", "People home within three days (%).", 91, 93, 90, 92, 90],
];

function found(of: CheckInput, id: string) {
  const first = check(of).find((each) => each.check === id);
  if (!first) throw new Error(`${id} finds nothing`);
  return first;
}

/** The workbook with edits made, as Excel makes them: a sheet that is not there comes into being. */
function written({ sheets, ...rest }: Workbook, edits: readonly Edit[]): Workbook {
  const names = new Set([...sheets.map(({ name }) => name), ...edits.map(({ at }) => at.sheet)]);
  const after = [...names].map((name) => {
    const sheet = sheets.find((each) => each.name === name) ?? sheetOf(name, []);
    const grid: (Cell | null)[][] = sheet.rows.map((row) => [...row]);
    for (const { at, value } of edits.filter((each) => each.at.sheet === name)) {
      while (grid.length <= at.row) grid.push([]);
      const row = grid[at.row] ?? [];
      while (row.length <= at.column) row.push(null);
      row[at.column] = value === null ? null : { value };
    }
    return { ...sheet, rows: grid };
  });
  return { ...rest, sheets: after };
}

function again(workbook: Workbook): CheckInput {
  return { workbook, ...read(workbook) };
}

const accepting = ({ workbook }: CheckInput, of = finding, given = word) =>
  again(written(workbook, acceptance(workbook, of, given)));

describe("an acceptance", () => {
  const after = accepting(input);

  test("is a row of a plain table, made with its headings, and holds while the value stands", () => {
    expect(readAccepted(after.workbook)).toMatchObject([
      { check: "D10", kpi: "H1", period: "2025/26 Q4", ...word, reviewBy: "" },
    ]);
    expect(found(after, "D10").accepted).toMatchObject(word);
    expect(after.reading.notUnderstood).toEqual(input.reading.notUnderstood);
  });

  test("expires when the value it was given for changes", () => {
    const accepted = readAccepted(after.workbook).map((each) => ({ ...each, value: "81" }));
    expect(found(withWords(after, accepted), "D10")).toMatchObject({
      accepted: undefined,
      expired: { person: "Performance Analyst" },
    });
  });

  test.each([
    ["2026-05-31", true],
    ["2026-06-01", false],
    [undefined, true],
  ])("with a review by 1 June 2026 holds on %s: %s", (date, holds) => {
    const reviewed = accepting(input, finding, { ...word, reviewBy: "2026-06-01" });
    const { accepted, expired } = found({ ...reviewed, ...(date === undefined ? {} : { date }) }, "D10");
    expect([accepted !== undefined, expired !== undefined]).toEqual([holds, !holds]);
  });

  test("stands below those before it, also where the sheet has a title and lacks a column", () => {
    const headings = [
      "Check",
      "KPI",
      "Period",
      "Sheet",
      "Cell",
      "Value",
      "Reason",
      "Accepted by",
      "Accepted on",
    ];
    const before = ["T01", "H1", "", "Figures", "C2", "81", "Typed so", "Performance Analyst", "2025-11-01"];
    const sheet = drawnSheet("Accepted", [["Accepted"], [], headings, before]);
    const older = book(...input.workbook.sheets, sheet);
    const both = accepting(older, finding, { ...word, reviewBy: "2027-01-31" });
    expect(readAccepted(both.workbook)).toMatchObject([
      { check: "T01", reviewBy: "" },
      { check: "D10", reviewBy: "2027-01-31", at: { row: 4 } },
    ]);
    const [first] = readAccepted(both.workbook);
    if (!first) throw new Error("nothing was accepted");
    const one = written(both.workbook, takenBack(both.workbook, first));
    expect(readAccepted(one)).toMatchObject([{ check: "D10", ...word, at: { row: 3 } }]);
    const [last] = readAccepted(one);
    expect(last && readAccepted(written(one, takenBack(one, last)))).toEqual([]);
  });

  test("is not written where a sheet of that name holds something else", () => {
    const other = book(...input.workbook.sheets, drawnSheet("Accepted", [["Referrals accepted", 12]]));
    expect(acceptance(other.workbook, finding, word)).toEqual([]);
  });

  test("leaves a scorecard of another layout as it was read", () => {
    const card = book(drawnSheet("Scorecard", TWINS));
    const doubt = check(card).find(canAccept);
    if (!doubt) throw new Error("nothing to accept");
    const kept = accepting(card, doubt);
    expect(kept.register).toEqual(card.register);
    expect(kept.reading.notUnderstood).toEqual(card.reading.notUnderstood);
    expect(found(kept, doubt.check).accepted).toMatchObject(word);
  });

  test.each([{ reason: "" }, { person: " " }, { date: "" }])("needs reason, name and date: %o", (gap) => {
    expect(acceptance(input.workbook, finding, { ...word, ...gap })).toEqual([]);
  });

  test("of what blocks publication does not count, by edits or by hand", () => {
    const blocked = registerInput({ kpis: [anyKpi({ observations: [share(94.2, 850, 920, 0)] })] });
    const [error] = check(blocked);
    expect(error?.effect).toBe("blocks publication");
    if (!error) throw new Error("nothing was found");
    expect(acceptance(blocked.workbook, error, word)).toEqual([]);
  });
});

describe("what an acceptance is known by", () => {
  test("each KPI that is gone has its own, though they share a cell", () => {
    const [one, two, three] = ["H1", "H2", "H3"].map((id) =>
      anyKpi({ id, title: `Measure ${id}`, observations: figures(81) }),
    );
    if (!one || !two || !three) throw new Error("unreachable");
    const previous = registerOf({ kpis: [one, two, three] });
    const gone = registerInput({ kpis: [one] }, { previous });
    const [second, third] = check(gone).filter(({ check: id }) => id === "V05");
    if (!second || !third) throw new Error("V05 finds too little");
    const workbook = written(gone.workbook, acceptance(gone.workbook, third, word));
    const settled = check({ ...gone, workbook }).filter(({ check: id }) => id === "V05");
    expect(settled.map(({ accepted }) => accepted?.kpi)).toEqual([undefined, "H3"]);
  });

  test("one about several KPIs holds when rows are put in above it", () => {
    const card = (above: readonly (readonly string[])[]) =>
      book(drawnSheet("Scorecard", [...above, ...TWINS]));
    const before = card([]);
    const shared = check(before).find(({ kpis, ...rest }) => kpis.length > 1 && canAccept({ kpis, ...rest }));
    if (!shared) throw new Error("nothing is about several KPIs");
    const [kept] = acceptedIn(accepting(before, shared));
    const moved = card([["Scorecard of the partnership"], []]);
    const accepted = kept ? [kept] : [];
    const after = check(withWords(moved, accepted)).find(({ check: id }) => id === shared.check);
    expect(after?.at[0]?.row).not.toBe(shared.at[0]?.row);
    expect(after?.accepted).toMatchObject(word);
  });
});

function withWords(of: CheckInput, accepted: readonly Acceptance[]): CheckInput {
  return Object.assign({}, of, { accepted });
}

const acceptedIn = ({ workbook }: CheckInput) => readAccepted(workbook);
