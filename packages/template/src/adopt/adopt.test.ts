import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "@quarterlight/core/read";
import type { Kpi, Observation, Register } from "@quarterlight/core/register";
import { type Workbook, addressName, sheetOf } from "@quarterlight/core/workbook";
import { readFile } from "@quarterlight/files/read";
import { asRead } from "../testing/as-read.ts";
import { readBack, readPlan } from "../testing/read-back.ts";
import { adoptedWorkbook } from "./index.ts";
import { registers } from "./registers.fixture.ts";

/** A register without the cells it stands in, the words of its rows there, and the very letters of its markers and targets. */
function plainly(register: Register): unknown {
  const plain = { ...register, kpis: register.kpis.map(plainKpi) };
  return JSON.parse(
    JSON.stringify(plain, (key, each: unknown) =>
      ["at", "shown", "open", "row"].includes(key) ? undefined : each,
    ),
  );
}

function plainKpi(kpi: Kpi) {
  const comparators = kpi.comparators.filter(({ observations }) => observations.length > 0);
  const figures = [...kpi.observations, ...kpi.monthly];
  const against = kpi.cautions?.map(({ of, says }) => ({
    says,
    period: figures.find(({ at }) => addressName(at) === addressName(of))?.period,
  }));
  // Words from a column that the adopted workbook has no place for stand in the note of the figure there.
  const isThere = ({ at, note }: Observation) =>
    kpi.cautions?.some(({ of, text }) => addressName(of) === addressName(at) && text === note) === true;
  const withoutThem = (figure: Observation): Observation => {
    const { note: _, ...rest } = figure;
    return isThere(figure) ? rest : figure;
  };
  // An adopted workbook is of one area: the others' figures stay where they were.
  const { areas: _, ...own } = kpi;
  const plainOnes = (all: readonly Observation[]) => all.map((each) => plainFigure(withoutThem(each)));
  return {
    ...own,
    ...(against === undefined ? {} : { cautions: against }),
    observations: plainOnes(kpi.observations),
    monthly: plainOnes(kpi.monthly),
    comparators: comparators.map((each) => ({ ...each, observations: each.observations.map(plainFigure) })),
  };
}

function plainFigure(observation: Observation) {
  return "marker" in observation ? { ...observation, marker: "" } : observation;
}

/** Invented figures and targets are of any size: somebody has said that they are right. */
const AS_THEY_ARE = { version: 1, percentages: "as they are", amounts: "as they are" } as const;

const NOWHERE = { name: "Invented.xlsx", date1904: false, sheets: [] };
const SHARED = process.env["QUARTERLIGHT_SHARED"] ?? join(process.cwd(), "../../../shared");
const FOLDERS = ["cases/reading", "data/real"].map((folder) => join(SHARED, folder));
/** The few files that are larger hold no other kind of layout, and take longer than all others together. */
const LARGEST = 200_000;
const IS_READ = /\.(?:xlsx|csv|ods)$/u;
const FILES = FOLDERS.flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => IS_READ.test(name))
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).size <= LARGEST)
    : [],
);

describe("a workbook adopted and read back is the same register", () => {
  test("whatever its figures are", () => {
    fc.assert(
      fc.property(registers, (register) => {
        const again = read(asRead(adoptedWorkbook(register, NOWHERE)), { mapping: AS_THEY_ARE });
        expect(plainly(again.register)).toEqual(plainly(register));
      }),
      { numRuns: 25, seed: 20_251_114 },
    );
  });

  test("from the bytes of a file: the worked example", async () => {
    const { register, workbook } = await readBack("example");
    const again = await readPlan(adoptedWorkbook(register, workbook));
    expect(plainly(again.register)).toEqual(plainly(register));
  });

  test.each(["photo", "illustration"])("with its logo, its colour and a %s", async (kind) => {
    const { register, workbook } = await readBack("example");
    const typed = (text: string) => ({ text, at: { sheet: "Settings", row: 1, column: 1 } });
    const picture = {
      file: "pictures/bowls.jpg",
      shows: "Three bowls lie close to the jack.",
      credit: "Glenmarrow",
      isIllustration: kind === "illustration",
      consents: kind === "illustration" ? [] : ["C-01", "C-02"],
    };
    const look = {
      ...register,
      settings: {
        ...register.settings,
        logo: typed("logo.svg"),
        logoName: typed("Logo of Glenmarrow"),
        brandColour: typed("#0B4A6F"),
      },
      stories: register.stories.map((story, order) => (order === 1 ? story : { ...story, picture })),
    };
    const again = await readPlan(adoptedWorkbook(look, workbook));
    expect(plainly(again.register)).toEqual(plainly(look));
  });

  test.skipIf(FILES.length === 0).each(FILES.map((path) => [basename(path), path]))(
    "from a file, once its questions are answered: %s (skipped without ../shared)",
    async (name, path) => {
      const result = await readFile(name, new Uint8Array(readFileSync(path)));
      if (!result.ok) throw new Error(`${name} cannot be read`);
      const register = withoutOpen(answered(result.workbook).register);
      const again = read(asRead(adoptedWorkbook(register, result.workbook)), { mapping: AS_THEY_ARE });
      expect(plainly(again.register)).toEqual(plainly(register));
    },
    60_000,
  );
});

/** What may be adopted: no KPI that a question still touches. */
function withoutOpen(register: Register): Register {
  return { ...register, kpis: register.kpis.filter(({ open = [] }) => open.length === 0) };
}

/** A workbook as it is read once the first of the answers to each of its questions is given, where one can be. */
function answered(workbook: Workbook) {
  const area = read(workbook, { mapping: AS_THEY_ARE }).reading.questions.flatMap((question) =>
    question.asks === "area" ? question.choices : [],
  )[0];
  const first = {
    ...AS_THEY_ARE,
    ...(area === undefined ? {} : { area }),
    period: "2024/25 Q2",
    quarters: "financial",
    dates: "day first",
    decimal: "point",
    months: "months",
    hidden: "read",
    lastYear: "whole year",
  } as const;
  return read(workbook, { mapping: first });
}

test("every figure says in a note which cell it came from, and what a person sees there", () => {
  const card = sheetOf("Card", [
    ["Code", "Indicator", "Target", "2025/26 Q1", "2025/26 Q2"],
    ["A1", "Visits made on time (%)", "90%", "85%", "*"],
  ]);
  const workbook = { name: "Card.xlsx", date1904: false, sheets: [card] };
  const plan = adoptedWorkbook(read(workbook).register, workbook);
  const notesIn = (sheet: string) =>
    (plan.sheets.find(({ name }) => name === sheet)?.tables?.[0]?.rows ?? []).flatMap((row) =>
      row.flatMap((cell) => (typeof cell === "object" && cell !== null && "note" in cell ? [cell.note] : [])),
    );
  expect(notesIn("Figures")).toEqual(["From Card!D2 of Card.xlsx: “85%”", "From Card!E2 of Card.xlsx: “*”"]);
  expect(notesIn("Targets")).toEqual(["From Card!C2 of Card.xlsx: “90%”"]);
  expect(notesIn("KPIs")).toEqual(["From Card!A2 of Card.xlsx: “A1”"]);
});
