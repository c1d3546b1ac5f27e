import type { Area } from "./area.ts";
import type { Content } from "./content.ts";
import type { Sheet } from "./sheet.ts";
import type { Table } from "./table.ts";

/** Who did it: the person at this screen (or the add-in for them), or another person elsewhere. */
export type Source = "Local" | "Remote";

/** Office.js's words for a change of cells. */
export type ChangeKind =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** Whether the add-in itself made the change. */
export type Trigger = "ThisLocalAddin" | "Unknown";

/** Something that happened to a workbook, of which an add-in may ask to be told. */
export type Happening =
  | {
      readonly kind: "changed";
      readonly area: Area;
      readonly source: Source;
      readonly trigger: Trigger;
      readonly change: ChangeKind;
      /** Where a single cell changed: what it held before and what it holds now. */
      readonly single?: { readonly before: Content; readonly after: Content };
    }
  | { readonly kind: "selected"; readonly area: Area; readonly left: Area }
  | { readonly kind: "activated" | "deactivated"; readonly sheet: Sheet }
  | {
      readonly kind: "sheetAdded" | "sheetDeleted" | "sheetRenamed";
      readonly sheet: Sheet;
      readonly source: Source;
    }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly table: Table; readonly source: Source }
  | { readonly kind: "protected"; readonly sheet: Sheet; readonly on: boolean; readonly source: Source }
  | { readonly kind: "calculated"; readonly sheet: Sheet }
  /** The add-in asks for its pane to be shown, or to be put away while its page runs on. */
  | { readonly kind: "paneAsked"; readonly visible: boolean };
