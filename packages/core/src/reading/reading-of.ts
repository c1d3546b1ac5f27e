import { periodKey } from "../period/index.ts";
import { type Flag, type MissingState, type Register, isLevel, isMissing } from "../register/index.ts";
import { addressName, type Workbook } from "../workbook/index.ts";
import type { Notebook } from "./notebook.ts";
import type { Question } from "./question.ts";
import type { Counts, NotUnderstood, Reading, SheetReading } from "./reading.ts";

/** The Reading of one workbook from what its readers wrote down and the register they made; nothing is said of drift. */
export function readingOf(
  workbook: Workbook,
  notebook: Notebook,
  register: Register,
  restrictions: Reading["restrictions"],
): Reading {
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const place = (sheet: SheetReading) => order.get(sheet.sheet) ?? 0;
  return {
    workbook: workbook.name,
    sheets: notebook.sheets.toSorted((a, b) => place(a) - place(b)),
    markers: [...notebook.markers.values()].toSorted((a, b) => b.count - a.count),
    counts: countsOf(register),
    assumptions: [...notebook.assumptions, ...percentAssumption(notebook), ...letterAssumption(notebook)],
    questions: [...notebook.questions, ...zeroQuestions(notebook)],
    notUnderstood: oncePerPlace(notebook.notUnderstood),
    drift: notebook.contradicted,
    restrictions,
  };
}

function percentAssumption({ percents }: Notebook): Reading["assumptions"] {
  if (percents.first === undefined) return [];
  return [{ kind: "percent cells times 100", count: percents.count, first: percents.first }];
}

function letterAssumption({ letters }: Notebook): Reading["assumptions"] {
  if (letters.first === undefined) return [];
  return [{ kind: "status letters", count: letters.count, first: letters.first }];
}

/**
 * A dash, or nil, means zero in one file and no figure in the next: where only the house's legend knows it,
 * it is asked.
 */
function zeroQuestions({ markers, zeros }: Notebook): Question[] {
  return [...markers.values()].flatMap(({ marker, meaning, legend, count, first }): Question[] => {
    const mayBeZero = /^(?:[-–—]+|nil)$/iu.test(marker);
    if (legend !== "the house's" || !mayBeZero) return [];
    if (meaning !== "not available" && meaning !== "zero") return [];
    const cells = meaning === "zero" ? zeros.get(marker.toLowerCase()) : undefined;
    const zeroes = cells === undefined ? {} : { cells };
    return [{ asks: "marker", marker, count, taken: meaning, first, ...zeroes }];
  });
}

/** A row that became nothing speaks for its cells, so that one mistake is told once. */
function oncePerPlace(all: readonly NotUnderstood[]): NotUnderstood[] {
  const rows = new Set(all.filter(({ what }) => what === "row").map(({ at }) => addressName(at)));
  return all.filter(
    ({ what, at, why }) => what !== "cell" || why !== "required but empty" || !rows.has(addressName(at)),
  );
}

function countsOf({ kpis }: Register): Counts {
  const periods = new Set<string>();
  const missing: Partial<Record<MissingState, number>> = {};
  const flags: Partial<Record<Flag, number>> = {};
  let values = 0;
  let unread = 0;
  for (const observation of kpis.flatMap((kpi) => [...kpi.observations, ...kpi.monthly])) {
    periods.add(periodKey(observation.period));
    for (const flag of observation.flags) flags[flag] = (flags[flag] ?? 0) + 1;
    if (observation.state === "value") values += 1;
    else if (isMissing(observation)) missing[observation.state] = (missing[observation.state] ?? 0) + 1;
    else unread += 1;
  }
  return {
    kpis: kpis.length,
    periods: periods.size,
    values,
    unread,
    missing,
    flags,
    targets: kpis.reduce((sum, kpi) => sum + kpi.targets.filter(isLevel).length, 0),
    comparators: kpis.reduce((sum, kpi) => sum + kpi.comparators.length, 0),
  };
}
