import { rememberRange } from "../objects/index.ts";
import {
  type Area,
  type Book,
  type Happening,
  type Json,
  plainContent,
  type Table,
} from "../workbook/index.ts";
import type { EventEntry } from "./wire.ts";

/** The library's numbers for what may happen. */
const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selected: 14,
  sheetDeleted: 15,
  calculated: 16,
  protected: 24,
  tableSelected: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  paneShown: 65_539,
};

const WORKBOOK = "Workbook";

/** What Excel pushes to an add-in when something happens: one message for each that may be listening. */
export function entriesOf(book: Book, happening: Happening): readonly EventEntry[] {
  switch (happening.kind) {
    // Told since ExcelApi 1.17, which the library here does not know.
    case "sheetRenamed":
      return [];
    case "changed":
      return changed(book, happening);
    case "selected":
      return selected(book, happening.area, happening.left);
    case "activated":
    case "deactivated":
    case "calculated": {
      const { kind, sheet } = happening;
      return entries(EVENT[kind], [sheet.id, WORKBOOK], { worksheetId: sheet.id });
    }
    case "sheetAdded":
    case "sheetDeleted": {
      const { kind, sheet, source } = happening;
      return entries(EVENT[kind], [WORKBOOK], { worksheetId: sheet.id, source });
    }
    case "tableAdded":
    case "tableDeleted": {
      const { kind, table, source } = happening;
      const message = { tableId: table.id, worksheetId: table.sheet.id, source };
      return entries(EVENT[kind], [table.sheet.id, WORKBOOK], message);
    }
    case "protected": {
      const { sheet, on, source } = happening;
      return entries(EVENT.protected, [sheet.id, WORKBOOK], {
        worksheetId: sheet.id,
        isProtected: on,
        source,
      });
    }
    case "paneAsked":
      return entries(EVENT.paneShown, [""], { visibility: happening.visible ? "Visible" : "Hidden" });
  }
}

function changed(book: Book, happening: Extract<Happening, { kind: "changed" }>): readonly EventEntry[] {
  const { area, source, trigger, change, single } = happening;
  const message = {
    changeType: change,
    source,
    worksheetId: area.sheet.id,
    address: area.a1,
    referenceId: rememberRange(book, area),
    triggerSource: trigger,
    shiftDirection: "None",
    ...(single === undefined
      ? {}
      : { valueBefore: plainContent(single.before), valueAfter: plainContent(single.after) }),
  };
  const isRemote = source === "Remote";
  const tables = tablesAt(book, area).flatMap((table) =>
    entries(
      EVENT.tableChanged,
      [table.id, area.sheet.id, WORKBOOK],
      { ...message, tableId: table.id },
      isRemote,
    ),
  );
  return [...entries(EVENT.changed, [area.sheet.id, WORKBOOK], message, isRemote), ...tables];
}

/** A table is told both when the selection enters it and when it leaves. */
function selected(book: Book, area: Area, left: Area): readonly EventEntry[] {
  const message = { address: area.a1, worksheetId: area.sheet.id };
  const entered = tablesAt(book, area);
  const tables = new Set([...entered, ...tablesAt(book, left)]);
  const told = [...tables].flatMap((table) => {
    const inside = area.intersection(table.area);
    return entries(EVENT.tableSelected, [table.id], { ...message, address: inside?.a1 ?? "" });
  });
  return [...entries(EVENT.selected, [area.sheet.id, WORKBOOK], message), ...told];
}

function tablesAt(book: Book, area: Area): readonly Table[] {
  return book.tables.filter((table) => table.area.intersection(area) !== null);
}

function entries(
  messageType: number,
  targets: readonly string[],
  message: { readonly [name: string]: Json },
  isRemoteOverride = false,
): readonly EventEntry[] {
  const text = JSON.stringify(message);
  return targets.map((targetId) => ({
    messageCategory: 65_536,
    messageType,
    targetId,
    message: text,
    id: 0,
    isRemoteOverride,
  }));
}
