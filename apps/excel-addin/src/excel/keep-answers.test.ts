import {
  ANSWERS_SHEET,
  ANSWER_HEADINGS,
  type Mapping,
  mappingFor,
  mappingIn,
} from "@quarterlight/core/answers";
import { read } from "@quarterlight/core/read";
import { type Sheet, type Workbook, sheetOf } from "@quarterlight/core/workbook";
import { openExcel } from "@quarterlight/excel-host/bridge";
import { type Book, bookOf, workbookOf } from "@quarterlight/excel-host/workbook";
import { afterEach, expect, test, vi } from "vitest";
import { isKept } from "../work/answers/given.ts";
import { Trouble } from "../source/trouble.ts";
import { keepAnswers } from "./keep-answers.ts";
import { openWorkbookSource } from "./open-workbook-source.ts";

afterEach(() => vi.unstubAllGlobals());

const CARD = sheetOf("Card", [
  ["Code", "Title", "This quarter", "Target"],
  ["A1", "People seen", "-", 3],
  ["A2", "Calls answered", 5, 4],
]);

const ANSWERS: Mapping = { version: 1, period: "2025/26 Q2", markers: { "-": "zero", "0:00": "low" } };

function inExcel(...sheets: readonly Sheet[]) {
  const workbook = { name: "KPIs.xlsx", date1904: false, sheets: [CARD, ...sheets] };
  const { Excel, host } = openExcel({ book: bookOf(workbook) });
  vi.stubGlobal("Excel", Excel);
  vi.stubGlobal("Office", { context: { requirements: { isSetSupported: () => true } } });
  host.forget();
  return { workbook, host };
}

/** Takes back all that was done. */
function undoAll(book: Book): void {
  let undone = true;
  while (undone) undone = book.undoLast();
}

const saved = (workbook: Parameters<typeof read>[0], answers: Mapping) =>
  mappingFor(read(workbook, { mapping: answers }).reading, answers);

test("answers are written to a new sheet in one round trip, come back whole, and can be undone", async () => {
  const { workbook, host } = inExcel();
  const answers = saved(workbook, ANSWERS);
  await keepAnswers(workbook, answers);
  const { roundTrips, undoLost, unimplemented } = host.report();
  expect({ roundTrips, undoLost, unimplemented }).toEqual({ roundTrips: 1, undoLost: [], unimplemented: [] });
  const after = workbookOf(host.book);
  expect(mappingIn(after)).toEqual(answers);
  const { register, reading } = read(after);
  expect(register.kpis[0]?.observations).toMatchObject([{ state: "value", value: 0 }]);
  expect(reading.drift).toEqual([]);
  expect(isKept(after, reading, ANSWERS)).toBe(true);
  expect(isKept(after, reading, { version: 1, period: "2025/26 Q3" })).toBe(false);
  undoAll(host.book);
  expect(workbookOf(host.book).sheets.map(({ name }) => name)).toEqual(["Card"]);
});

test("fewer answers leave nothing of those before, wherever the table stands", async () => {
  const { workbook, host } = inExcel(
    sheetOf(ANSWERS_SHEET, [
      ["Please leave this sheet"],
      [],
      ["", ...ANSWER_HEADINGS],
      ["", "Period", "", "", "2024/25 Q1"],
      ["", "Quarters", "", "", "calendar"],
      ["", "Area", "", "", "Angus"],
    ]),
  );
  await keepAnswers(workbook, { version: 1, area: "Inverclyde" });
  const after = workbookOf(host.book);
  expect(mappingIn(after)).toEqual({ version: 1, area: "Inverclyde" });
  expect(after.sheets[1]?.rows[0]?.[0]?.value).toBe("Please leave this sheet");
});

test("a sheet of that name that holds something else is left alone, and it is said", async () => {
  const { workbook, host } = inExcel(sheetOf(ANSWERS_SHEET, [["My own notes"]]));
  await expect(keepAnswers(workbook, ANSWERS)).rejects.toThrow(Trouble);
  expect(host.report().requests).toBe(0);
});

test("the pane sees the sheet that was made, and sees it go with undo", async () => {
  const { host } = inExcel();
  const source = openWorkbookSource();
  const content = await source.read(() => undefined);
  const seen: Mapping[] = [];
  let last: Workbook | undefined;
  const changed = ({ workbook }: { readonly workbook: Workbook }) => {
    last = workbook;
    seen.push(mappingIn(workbook));
  };
  source.watch?.(content, changed, () => expect.unreachable());
  await source.keep?.(content.workbook, ANSWERS);
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(ANSWERS));
  host.book.undoLast();
  await vi.waitFor(() => expect(seen.at(-1)).toEqual({ version: 1 }));
  undoAll(host.book);
  host.book.typeIn("Card!B2", "People met");
  await vi.waitFor(() => expect(last?.sheets.map(({ name }) => name)).toEqual(["Card"]));
  expect(last).toEqual(workbookOf(host.book));
});
