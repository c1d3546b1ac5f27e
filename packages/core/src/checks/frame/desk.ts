import { type FactIndex, factIndex } from "../../facts/index.ts";
import { comparePeriods, financialYear } from "../../period/index.ts";
import { isMeasured } from "../../register/index.ts";
import { lookupIn } from "../calculator/lookup.ts";
import { readRecords } from "../memory/read-by.ts";
import { kpisOf } from "./kpis.ts";
import { once } from "./once.ts";
import type { CheckInput, Desk, SheetSubject, TableSubject } from "./subjects.ts";
import { wordsOn } from "./words.ts";
import { tablesOf } from "./tables.ts";

/** Lays out everything a check may look at. */
export function deskOf(input: CheckInput): Desk {
  const { workbook, register, reading } = input;
  const desk: Desk = {
    workbook,
    register,
    reading,
    period: input.period ?? register.settings.period,
    date: input.date ?? register.settings.date,
    previous: input.previous,
    audience: input.audience ?? register.settings.audience,
    readBy: input.readBy ?? readRecords(workbook),
    also: input.also ?? [],
    published: input.published ?? [],
    pictures: input.pictures,
    isOwn: reading.sheets.some(({ layout }) => layout === "quarterlight"),
    sheets: once(() => sheetsOf(desk)),
    tables: once(() => tablesOf(desk)),
    kpis: once(() => kpisOf(desk)),
    facts: once(() => factsOn(desk)),
    words: once(() => wordsOn(desk)),
    lookup: once(() => lookupIn(workbook)),
  };
  return desk;
}

function sheetsOf(desk: Desk): readonly SheetSubject[] {
  const read = new Map(desk.tables().map((table): [string, TableSubject] => [table.sheet.name, table]));
  const readings = new Map(desk.reading.sheets.toReversed().map((reading) => [reading.sheet, reading]));
  return desk.workbook.sheets.map((sheet) => ({
    desk,
    sheet,
    reading: readings.get(sheet.name),
    isRead: read.has(sheet.name),
  }));
}

/** The facts of everything the workbook holds: checks look at what no audience may see, too. */
function factsOn({ register, period, previous }: Desk): FactIndex {
  const newest = register.kpis
    .flatMap(({ observations }) => observations.filter(isMeasured))
    .map((observation) => observation.period)
    .reduce((latest, each) => (comparePeriods(each, latest) > 0 ? each : latest), financialYear(1));
  return factIndex(register, { audience: "internal", area: "", period: period ?? newest }, { previous });
}
