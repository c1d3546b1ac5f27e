import { type RegisterTable, asRead, findList, indicatorsUnder } from "../../layouts/index.ts";
import { type Reason, aboutSheet, tell } from "../../reading/index.ts";
import { type Pipeline, distinctKpis } from "../../settle/index.ts";
import { type Sheet, nameKey } from "../../workbook/index.ts";
import { listLeftOver } from "../left-over.ts";
import { described } from "./described.ts";
import type { Joined } from "./join.ts";

/** Reasons for which a sheet gave no figures, and may still list indicators. */
const MAY_LIST: ReadonlySet<Reason> = new Set([
  "no table found",
  "a register of indicators",
  "no figures",
  "a guide or a list",
]);

/**
 * The indicators that a workbook without any figure lists: what they are can be asked of them before the first figure
 * is in. Each has no figures; a sheet that lists some is read as a register of indicators.
 */
export function listed(joined: Joined, context: Pipeline): Joined {
  const { workbook } = context;
  const found = workbook.sheets
    .filter((sheet) => mayList(sheet, context))
    .flatMap((sheet) => {
      const table = findList(sheet);
      return table === undefined ? [] : [{ sheet, table, indicators: indicatorsUnder(sheet, table) }];
    });
  const kpis = found.flatMap(({ indicators }) =>
    indicators.map((indicator) => {
      const id = indicator.code || indicator.title;
      return { kpi: described(undefined, id, { indicator, by: "code", rest: [] }, context) };
    }),
  );
  for (const { sheet, table } of found) writeDown(sheet, table, context);
  const distinct = distinctKpis(kpis, context).map(({ kpi }) => kpi);
  const byName = new Map(distinct.flatMap((kpi) => [kpi.title, kpi.id].map((name) => [nameKey(name), kpi])));
  const find: Joined["find"] = ({ code, name }) => byName.get(nameKey(code)) ?? byName.get(nameKey(name));
  return distinct.length === 0 ? joined : { ...joined, kpis: distinct, find };
}

/** The sheet as a register, in place of what was said of it while it was thought to hold figures. */
function writeDown(sheet: Sheet, table: RegisterTable, { notebook }: Pipeline): void {
  const { sheets, notUnderstood } = notebook;
  const nearest = sheets.find((each) => each.sheet === sheet.name)?.nearest;
  keepOnly(sheets, (each) => each.sheet !== sheet.name);
  keepOnly(notUnderstood, ({ what, at }) => what !== "sheet" || at.sheet !== sheet.name);
  const { table: asTable, remarks } = asRead(sheet, table);
  const { of: _, ...read } = asTable;
  tell(notebook, remarks);
  listLeftOver(asTable, notebook);
  const found = read.columns.map(({ heading }) => heading);
  sheets.push({
    ...aboutSheet(sheet),
    layout: "register",
    sure: 0.6,
    clues: [{ clue: "headings", found }],
    ...read,
    ...(nearest === undefined ? {} : { nearest }),
  });
}

function keepOnly<Item>(items: Item[], isKept: (item: Item) => boolean): void {
  items.splice(0, items.length, ...items.filter(isKept));
}

/** Nothing is listed of a sheet that a person left out, that is hidden from sight, or that was read as something else. */
function mayList({ name, visibility }: Sheet, { notebook }: Pipeline): boolean {
  if (visibility === "very hidden") return false;
  const read = notebook.sheets.filter(({ sheet }) => sheet === name);
  return read.every(({ leftOut, layout }) =>
    leftOut === undefined ? layout === "register" : MAY_LIST.has(leftOut),
  );
}
