import {
  Area,
  emptyCell,
  type HostCell,
  HostError,
  insertCells,
  isBlank,
  MAX_COLUMNS,
  MAX_ROWS,
  removeCells,
} from "../workbook/index.ts";
import { byAddin, formats, formulas, kinds, texts, values, wrongSize } from "./cells.ts";
import { type Definition, found, readOnly } from "./definition.ts";
import type { Given } from "./given.ts";
import { type Handle, handle } from "./handle.ts";
import { hiddenColumn, hiddenRow, lineProperties } from "./hidden.ts";
import { regionAround } from "./region.ts";

export function range(area: Area): Handle<"Range"> {
  return handle("Range", area);
}

export function rangeOrNull(area: Area | null): Handle<"Range"> | null {
  return area === null ? null : range(area);
}

/** The used part of cells; with `valuesOnly`, what only looks different does not count. */
export function usedPart(area: Area, valuesOnly: boolean): Area | null {
  const { sheet } = area;
  return sheet.used(
    (cell) => (valuesOnly ? cell.content !== "" || cell.formula !== undefined : !isBlank(cell)),
    area,
  );
}

/** A row or column by its number within the range. */
function line(area: Area, index: number, isRow: boolean): Handle<"Range"> {
  if (index < 0 || index >= (isRow ? area.rows : area.columns)) throw new HostError("InvalidArgument");
  return range(isRow ? area.part(index, 0, 1, area.columns) : area.part(0, index, area.rows, 1));
}

function clear(area: Area, given: Given): void {
  const what = given.text(0, "All");
  const { sheet } = area;
  const act = () =>
    usedPart(area, false)?.each((row, column) => {
      const { content, formula } = sheet.cell(row, column);
      if (what === "Contents") sheet.put(row, column, bare(sheet.cell(row, column)));
      else if (what === "Formats") {
        sheet.put(row, column, { ...emptyCell, content, ...(formula === undefined ? {} : { formula }) });
      } else sheet.put(row, column, emptyCell);
    });
  sheet.book.edit(area, act, byAddin);
}

/** A cell's look without what it held. */
function bare({ format, style }: HostCell): HostCell {
  return { content: "", format, style };
}

function merged(area: Area): readonly Area[] {
  return area.sheet.merges.filter((joined) => joined.intersection(area) !== null);
}

/** Joins cells, row by row where asked to; of each joined block only the first cell keeps what it held. */
function merge(area: Area, given: Given): void {
  const rows = Array.from({ length: area.rows }, (_, row) => area.part(row, 0, 1, area.columns));
  const blocks = given.isSet(0) ? rows : [area];
  const { sheet } = area;
  const act = () => {
    sheet.merges = [...sheet.merges.filter((other) => other.intersection(area) === null), ...blocks];
    for (const block of blocks) {
      block.each((row, column, down, across) => {
        const isFirst = down === 0 && across === 0;
        if (!isFirst) sheet.put(row, column, bare(sheet.cell(row, column)));
      });
    }
  };
  sheet.book.dress(area, act);
}

export const rangeDefinition: Definition<Area> = {
  properties: {
    Values: values,
    Formulas: formulas,
    Text: texts,
    ValueTypes: kinds,
    NumberFormat: formats,
    Address: readOnly((area) => area.address),
    AddressLocal: readOnly((area) => area.address),
    RowIndex: readOnly((area) => area.top),
    ColumnIndex: readOnly((area) => area.left),
    RowCount: readOnly((area) => area.rows),
    ColumnCount: readOnly((area) => area.columns),
    CellCount: readOnly((area) => (area.size > 2 ** 31 - 1 ? -1 : area.size)),
    IsEntireRow: readOnly((area) => area.columns === MAX_COLUMNS),
    IsEntireColumn: readOnly((area) => area.rows === MAX_ROWS),
    RowHidden: hiddenRow,
    ColumnHidden: hiddenColumn,
    Hidden: readOnly((area) => hiddenRow.get(area) === true || hiddenColumn.get(area) === true),
  },
  navigations: {
    Format: (area) => handle("RangeFormat", area),
    Worksheet: (area) => handle("Worksheet", area.sheet),
    ConditionalFormats: (area) => handle("ConditionalFormatCollection", area),
    DataValidation: (area) => handle("DataValidation", area),
  },
  objects: {
    GetCell: (area, given) => range(area.part(given.number(0), given.number(1))),
    GetRow: (area, given) => line(area, given.number(0), true),
    GetColumn: (area, given) => line(area, given.number(0), false),
    GetLastRow: (area) => range(area.part(area.rows - 1, 0, 1, area.columns)),
    GetLastColumn: (area) => range(area.part(0, area.columns - 1, area.rows, 1)),
    GetLastCell: (area) => range(area.part(area.rows - 1, area.columns - 1)),
    GetOffsetRange: (area, given) =>
      range(area.part(given.number(0), given.number(1), area.rows, area.columns)),
    GetResizedRange: (area, given) =>
      range(area.part(0, 0, area.rows + given.number(0), area.columns + given.number(1))),
    GetAbsoluteResizedRange: (area, given) => range(area.part(0, 0, given.number(0), given.number(1))),
    GetEntireRow: (area) => range(new Area(area.sheet, area.top, 0, area.rows, MAX_COLUMNS)),
    GetEntireColumn: (area) => range(new Area(area.sheet, 0, area.left, MAX_ROWS, area.columns)),
    GetSurroundingRegion: (area) => range(regionAround(area)),
    GetBoundingRect: (area, given) => range(area.around(given.area(0, area.sheet))),
    GetIntersection: (area, given) => range(found(area.intersection(given.area(0, area.sheet)))),
    GetIntersectionOrNullObject: (area, given) => rangeOrNull(area.intersection(given.area(0, area.sheet))),
    GetUsedRange: (area, given) => range(usedPart(area, given.isSet(0)) ?? area.part(0, 0)),
    GetUsedRangeOrNullObject: (area, given) => rangeOrNull(usedPart(area, given.isSet(0))),
    GetRowsAbove: (area, given) => range(area.part(-given.number(0, 1), 0, given.number(0, 1), area.columns)),
    GetRowsBelow: (area, given) => range(area.part(area.rows, 0, given.number(0, 1), area.columns)),
    GetColumnsBefore: (area, given) =>
      range(area.part(0, -given.number(0, 1), area.rows, given.number(0, 1))),
    GetColumnsAfter: (area, given) => range(area.part(0, area.columns, area.rows, given.number(0, 1))),
    GetMergedAreasOrNullObject: (area) => {
      const merges = merged(area);
      return merges.length === 0 ? null : handle("RangeAreas", merges);
    },
    GetTables: (area) =>
      handle(
        "TableScopedCollection",
        area.sheet.book.tables.filter((table) => table.area.intersection(area) !== null),
      ),
    Insert: (area, given) => {
      const isDown = given.text(0) === "Down";
      const change = isDown ? "RowInserted" : "ColumnInserted";
      area.sheet.book.edit(area, () => insertCells(area, isDown ? "Down" : "Right"), { ...byAddin, change });
      return range(area);
    },
  },
  actions: {
    Select: (area) => area.sheet.book.select(area),
    Calculate: (area) => area.sheet.book.calculate(true),
    Clear: clear,
    Delete: (area, given) => {
      const isUp = given.text(0) === "Up";
      const change = isUp ? "RowDeleted" : "ColumnDeleted";
      area.sheet.book.edit(area, () => removeCells(area, isUp ? "Up" : "Left"), { ...byAddin, change });
    },
    Merge: merge,
    Unmerge: (area) =>
      area.sheet.book.dress(area, () => {
        area.sheet.merges = area.sheet.merges.filter((other) => other.intersection(area) === null);
      }),
    GetRowProperties: (area, given) => lineProperties(area, given.value(0), "row"),
    GetColumnProperties: (area, given) => lineProperties(area, given.value(0), "column"),
    _ValidateArraySize: (area, given) => {
      if (given.number(0) !== area.rows || given.number(1) !== area.columns) throw wrongSize();
    },
  },
};
