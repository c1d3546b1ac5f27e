import { Area, columnIndex, type Sheet } from "@quarterlight/excel-host/workbook";
import {
  CellStyleModule,
  type CellFocusedEvent,
  ClientSideRowModelModule,
  type GridApi,
  type GridOptions,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  ScrollApiModule,
  TextEditorModule,
} from "ag-grid-community";
import { AgGridReact } from "ag-grid-react";
import { useMemo, useState } from "react";
import type { Doing } from "../host/doing.ts";
import type { OpenBook } from "../host/open-book.ts";
import { columnsOf } from "./columns.ts";
import { extentOf, type Line, linesFrom, NUMBERS } from "./line.ts";
import { focusCell } from "./place.ts";
import { rowHeight } from "./row-height.ts";
import { SelectedLetters } from "./SelectedLetters.tsx";
import { gridTheme } from "./theme.ts";
import { useDragged } from "./use-dragged.ts";
import { asOwn, useFollowed } from "./use-followed.ts";
import { useInCells } from "./use-in-cells.ts";

ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelModule,
  PinnedRowModule,
  RenderApiModule,
  ScrollApiModule,
  TextEditorModule,
]);

/** In pixels, as the style sheet draws it; a browser whose bars lie over the cells would hide the last row. */
const SCROLLBAR = 12;
const EVERY_COLUMN = { sortable: false, resizable: true, suppressMovable: true, cellDataType: false };

type Props = { readonly open: OpenBook; readonly sheet: Sheet; readonly doing: Doing };

/** The sheet in front: what each cell shows, and what a person does in it. */
export function Grid({ open, sheet, doing }: Props) {
  const [api, setApi] = useState<GridApi<Line> | null>(null);
  const inCells = useInCells(sheet, doing);
  const dragged = useDragged(sheet, doing.select);
  const { rows, columns } = extentOf(sheet);
  const { rows: frozenRows, columns: frozenColumns } = sheet.frozen;
  const columnDefs = useMemo(
    () => columnsOf(sheet, { count: columns, frozen: frozenColumns }, inCells),
    [sheet, columns, frozenColumns, inCells],
  );
  const pinned = useMemo(() => linesFrom(0, frozenRows), [frozenRows]);
  const lines = useMemo(() => linesFrom(frozenRows, rows), [frozenRows, rows]);
  const callbacks = useMemo(() => callbacksFor(sheet), [sheet]);
  useFollowed(open, sheet, api);

  const focused = ({ rowIndex, rowPinned, column }: CellFocusedEvent<Line>) => {
    const letters = typeof column === "object" ? column?.getColId() : column;
    if (rowIndex === null || letters === undefined || letters === NUMBERS) return;
    const area = new Area(sheet, rowPinned ? rowIndex : rowIndex + frozenRows, columnIndex(letters));
    if (sheet.book.selection.part(0, 0).address !== area.address) doing.select(asOwn(area));
  };

  return (
    <div className={sheet.showsGridLines ? "grid" : "grid no-lines"}>
      <SelectedLetters selection={sheet.book.selection} />
      <AgGridReact<Line>
        theme={gridTheme}
        columnDefs={columnDefs}
        rowData={lines}
        pinnedTopRowData={pinned}
        {...callbacks}
        defaultColDef={EVERY_COLUMN}
        suppressHeaderFocus
        animateRows={false}
        scrollbarWidth={SCROLLBAR}
        enterNavigatesVertically
        enterNavigatesVerticallyAfterEdit
        stopEditingWhenCellsLoseFocus
        onGridReady={(event) => setApi(event.api)}
        onCellFocused={focused}
        onCellEditingStarted={() => doing.edit(true)}
        onCellEditingStopped={() => doing.edit(false)}
        onCellMouseDown={dragged.start}
        onCellMouseOver={dragged.over}
        onColumnHeaderClicked={({ column }) => {
          if ("getColId" in column) dragged.letter(column.getColId());
        }}
      />
    </div>
  );
}

/** Made once a sheet: the grid lays its rows out anew for others. */
function callbacksFor(sheet: Sheet): Pick<GridOptions<Line>, "getRowHeight" | "focusGridInnerElement"> {
  return {
    getRowHeight: ({ data }) => (data === undefined ? undefined : rowHeight(sheet, data.row)),
    focusGridInnerElement: ({ api }) => {
      focusCell(api, sheet, sheet.book.selection.part(0, 0));
      return true;
    },
  };
}
