import { comparePeriods } from "../period/index.ts";
import { type NotUnderstood, notUnderstood, tell } from "../reading/index.ts";
import type { Kpi, Observation, TargetWithoutLevel } from "../register/index.ts";
import { type Pipeline, targetInCell } from "../settle/index.ts";
import { mayHoldTargets, throughMerges } from "../tables/index.ts";
import { type Address, type Sheet, isFilled, textOf } from "../workbook/index.ts";
import { targetInTitle } from "./target-in-title.ts";

type Unread = Pick<TargetWithoutLevel, "at" | "shown">;
/** Finds the target of a KPI that stands where one thing was not understood. */
type Look = (kpi: Kpi, figures: readonly Observation[]) => Unread | undefined;

const LINE = /^(?:(?:the|our|hscp|local|national|annual|ldp|agreed|current) )*(?<many>targets?)\b/iu;

/**
 * KPIs without a target that have one all the same, in a column, a line or a title that was not understood: it is unread,
 * and never said not to be there.
 */
export function withTargetsUnread(kpis: readonly Kpi[], pipeline: Pipeline): readonly Kpi[] {
  const inTitle = titleLook(pipeline);
  const looks = [...looksAt(kpis, pipeline), inTitle];
  return kpis.map((kpi): Kpi => {
    if (kpi.targets.length > 0) return kpi;
    const figures = [...kpi.observations, ...kpi.monthly];
    const from = figures.map(({ period }) => period).toSorted(comparePeriods)[0];
    if (from === undefined) return kpi;
    for (const look of looks) {
      const found = look(kpi, figures);
      if (found === undefined) continue;
      if (look === inTitle) tell(pipeline.notebook, [inTitleUnread(kpi, found)]);
      return { ...kpi, targets: [{ state: "unread", from, rationale: "", ...found }] };
    }
    return kpi;
  });
}

/** In a title, with what the heading over it says of its brackets. */
function titleLook({ notebook }: Pipeline): Look {
  const headings = new Map(
    notebook.sheets.flatMap(({ sheet, columns }) =>
      columns
        .filter(({ became }) => became === "title" || became === "code and title")
        .map(({ heading }) => [sheet, heading] as const),
    ),
  );
  return ({ at, title }) => {
    const shown = targetInTitle(title, headings.get(at.sheet) ?? "");
    return shown === undefined ? undefined : { at, shown };
  };
}

function inTitleUnread({ at }: Kpi, { shown }: Unread) {
  return notUnderstood("cell", at, shown, "a target in a title");
}

function looksAt(kpis: readonly Kpi[], { notebook, workbook, legends }: Pipeline): readonly Look[] {
  return notebook.notUnderstood.flatMap((told): readonly Look[] => {
    const sheet = workbook.sheets.find(({ name }) => name === told.at.sheet);
    if (sheet === undefined || told.why === "a person said so") return [];
    if (told.what === "column" && mayHoldTargets(told.text))
      return [inColumn(told, sheet, { legends, date1904: workbook.date1904 })];
    const line = told.what === "column" ? undefined : LINE.exec(told.text)?.groups;
    return line === undefined ? [] : [inLine(told, sheet, kpis, line["many"] === "targets")];
  });
}

/** In a column: what stands in the rows of a KPI's figures, the lowest of them first. */
function inColumn(
  { at: head }: NotUnderstood,
  sheet: Sheet,
  context: Parameters<typeof targetInCell>[3],
): Look {
  const through = throughMerges(sheet);
  return (_, figures) => {
    const rows = figures.filter(({ at }) => at.sheet === sheet.name && at.row > head.row);
    for (const { at: figure, period } of rows.toSorted((a, b) => b.at.row - a.at.row)) {
      const at = { ...head, row: figure.row };
      const [target] = targetInCell(through(at.row, at.column), at, { from: period }, context).targets;
      if (target !== undefined) return { at, shown: target.shown };
    }
    return undefined;
  };
}

/** In a line: beside or in it, for the KPIs right above, or for all where it speaks of targets. */
function inLine({ at, text }: NotUnderstood, sheet: Sheet, kpis: readonly Kpi[], isOfAll: boolean): Look {
  const cells = sheet.rows[at.row] ?? [];
  const own = cells.flatMap((cell, column) => (column !== at.column && isFilled(cell) ? [column] : []));
  const lastOf = (figures: readonly Observation[]) =>
    Math.max(...figures.flatMap((each) => (isAbove(each.at, at) ? [each.at.row] : [])));
  const nearest = Math.max(...kpis.map(({ observations, monthly }) => lastOf([...observations, ...monthly])));
  return (_, figures) => {
    const last = lastOf(figures);
    if (last < nearest ? !isOfAll || last < 0 : nearest < 0) return undefined;
    const under = own.find((column) => figures.some((figure) => figure.at.column === column));
    if (under !== undefined) return { at: { ...at, column: under }, shown: textOf(cells[under] ?? null) };
    return own.length === 0 && /\d/u.test(text) ? { at, shown: text } : undefined;
  };
}

function isAbove(figure: Address, line: Address): boolean {
  return figure.sheet === line.sheet && figure.row < line.row;
}
