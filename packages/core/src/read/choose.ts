import {
  type Claimed,
  type Layout,
  type Match,
  NO_MATCH,
  layouts,
  isRegister,
  keepsKpis,
  needsKpis,
} from "../layouts/index.ts";
import { type Mapping, hiddenOn } from "../answers/index.ts";
import { type Reason, isGuide, leaveOut, whyLeftOut } from "../reading/index.ts";
import { tablesApart } from "../tables/index.ts";
import type { Pipeline } from "../settle/index.ts";
import type { Sheet, Workbook } from "../workbook/index.ts";
import { nearestTable } from "./nearest-table.ts";
import { type WhoseSheet, whoseSheets } from "./whose-sheets.ts";

/** Of two sheets that keep the same KPI the first is believed: a hidden one, often last year's, comes after. */
function visibleFirst(sheets: readonly Sheet[]): readonly Sheet[] {
  const isHidden = ({ visibility }: Sheet) => visibility !== "visible";
  return [...sheets.filter((sheet) => !isHidden(sheet)), ...sheets.filter(isHidden)];
}

/** Each layout with the sheets that fit it best; sheets that fit none are written down as left out. */
export function choose(context: Pipeline): Map<Layout, Claimed[]> {
  const { workbook, mapping, notebook } = context;
  const chosen = new Map<Layout, Claimed[]>();
  const own = workbook.sheets.some((sheet) => keepsKpis(sheet));
  const whose: WhoseSheet = own ? () => undefined : whoseSheets(workbook, mapping, notebook);
  for (const sheet of visibleFirst(workbook.sheets)) {
    const said = mapping.sheets?.find(({ name }) => name === sheet.name);
    const why =
      said?.leaveOut === true || isLeftOutHidden(sheet, mapping, own)
        ? "a person said so"
        : (whyLeftOut(said === undefined ? sheet : shown(sheet)) ?? whose(sheet));
    const bestOf = (part: Sheet) => bestLayout(part, workbook, own, said?.layout);
    const parts =
      own || why !== undefined ? [sheet] : tablesApart(sheet, (part) => bestOf(part) !== undefined);
    for (const part of parts) {
      const best = why === undefined ? bestOf(part) : undefined;
      if (best === undefined) leaveUnread(part, why ?? whyUnread(sheet, own), notebook);
      else claim(chosen, best.layout, { sheet: part, match: best.match });
    }
  }
  return chosen;
}

/** Whether a person said to leave out a sheet that is hidden whole; of Quarterlight's own, of that very sheet. */
function isLeftOutHidden({ name, visibility }: Sheet, mapping: Mapping, own: boolean): boolean {
  const said = hiddenOn(mapping, name) ?? (own ? undefined : mapping.hidden);
  return said === "leave out" && visibility === "hidden";
}

/** Says why no layout took a sheet, and what came nearest to a table of KPIs in it. */
function leaveUnread(sheet: Sheet, why: Reason, notebook: Pipeline["notebook"]): void {
  leaveOut(notebook, sheet, why, why === "no table found" ? nearestTable(sheet) : undefined);
}

/** A sheet of which a person has said how to read it: that it is hidden is no reason any more. */
function shown(sheet: Sheet): Sheet {
  return { ...sheet, visibility: "visible" };
}

function claim(chosen: Map<Layout, Claimed[]>, layout: Layout, claimed: Claimed): void {
  const known = chosen.get(layout);
  if (known === undefined) chosen.set(layout, [claimed]);
  else known.push(claimed);
}

/** Why no layout fits a sheet, in a workbook that is Quarterlight's own or not. */
function whyUnread(sheet: Sheet, own: boolean): Reason {
  if (!own) return isRegister(sheet) ? "a register of indicators" : "no table found";
  return isGuide(sheet) ? "a guide or a list" : "not one of Quarterlight's sheets";
}

const SURE_ENOUGH = 0.4;

function bestLayout(
  sheet: Sheet,
  workbook: Workbook,
  own: boolean,
  said: string | undefined,
): { layout: Layout; match: Match } | undefined {
  const fitting = layouts
    .filter(({ id }) => said === undefined || id === said)
    .filter(({ id }) => id === "quarterlight" || !own)
    .filter(({ id }) => id !== "quarterlight" || own || !needsKpis(sheet))
    .map((layout) => ({ layout, match: layout.matches(sheet, workbook) }))
    .filter(({ match }) => match !== NO_MATCH && match.sure >= SURE_ENOUGH);
  return fitting.toSorted((a, b) => b.match.sure - a.match.sure)[0];
}
