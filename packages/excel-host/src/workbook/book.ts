import type { Area } from "./area.ts";
import { areaAt } from "./address.ts";
import { recalculate } from "./formula/recalculate.ts";
import type { ChangeKind, Happening, Source, Trigger } from "./happening.ts";
import { growTables } from "./grow-tables.ts";
import { HostError } from "./host-error.ts";
import type { Json } from "./json.ts";
import type { NamedItem } from "./named-item.ts";
import { leaveSheet } from "./sheet-list.ts";
import type { Sheet } from "./sheet.ts";
import type { Table } from "./table.ts";
import { revert, structureOf } from "./structure.ts";
import { Undo } from "./undo.ts";

/** How an edit came about; by default the person at this screen typed it. */
export type EditManner = {
  readonly source?: Source;
  readonly trigger?: Trigger;
  readonly change?: ChangeKind;
};

/**
 * The simulated workbook: data and the meaning of cells, with no knowledge of Office.js or of any wire. It is
 * called a book to tell it from core's Workbook, which is what an adapter makes of it.
 */
export class Book {
  /** The file's name without its folder. */
  readonly name: string;
  readonly date1904: boolean;
  /** Opened for reading only: every edit is refused with `AccessDenied`. */
  isReadOnly = false;
  sheets: readonly Sheet[] = [];
  tables: readonly Table[] = [];
  /** Names that hold in the whole workbook. */
  names: readonly NamedItem[] = [];
  readonly settings = new Map<string, Json>();
  /** Custom XML parts by their id, a GUID in braces. */
  readonly xmlParts = new Map<string, string>();
  /** Base64 of every workbook that an add-in asked Excel to open beside this one; empty for a blank one. */
  readonly created: string[] = [];
  title = "";
  calculationMode = "Automatic";
  /** While off, nothing that happens is told. */
  tellsEvents = true;
  /** How many of each it ever had, which numbers the next. */
  readonly made = { sheets: 0, tables: 0 };
  readonly undo = new Undo();
  readonly #listeners = new Set<(happening: Happening) => void>();
  #selection: Area | null = null;

  constructor(name = "Book1.xlsx", date1904 = false) {
    this.name = name;
    this.date1904 = date1904;
  }

  /** The sheet in front. Throws `ItemNotFound` in a book without sheets. */
  get active(): Sheet {
    return this.selection.sheet;
  }

  get selection(): Area {
    if (this.#selection === null) throw new HostError("ItemNotFound");
    return this.#selection;
  }

  sheet(nameOrId: string): Sheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted) ?? null;
  }

  table(nameOrId: string): Table | null {
    const wanted = nameOrId.toLowerCase();
    return this.tables.find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted) ?? null;
  }

  /** A defined name: the sheet's own before the workbook's. */
  named(name: string, sheet?: Sheet): NamedItem | null {
    const wanted = name.toLowerCase();
    const names = [...(sheet?.names ?? []), ...this.names];
    return names.find((item) => item.name.toLowerCase() === wanted) ?? null;
  }

  /**
   * Every change of cells comes through here, so that calculation, undo and events happen once a change.
   * Throws `AccessDenied` on a protected sheet or in a workbook opened for reading only.
   */
  edit(area: Area, change: () => void, manner: EditManner = {}): void {
    this.allow(area.sheet);
    const { source = "Local", trigger = "Unknown", change: kind = "RangeEdited" } = manner;
    const before = area.sheet.content(area.top, area.left);
    this.step(change, area, source);
    this.calculate();
    const after = area.sheet.content(area.top, area.left);
    const single = area.size === 1 ? { single: { before, after } } : {};
    this.tell({ kind: "changed", area, source, trigger, change: kind, ...single });
  }

  /**
   * Does something that the person at this screen can undo as one step; `area` is what an undo will tell of.
   * What another person does is theirs to undo.
   */
  step(act: () => void, area: Area | null = null, source: Source = "Local"): void {
    if (source === "Remote") act();
    else this.undo.step(() => structureOf(this), area, act);
  }

  /** Changes how cells look, which can be undone, and of which the events for values say nothing. */
  dress(area: Area, change: () => void): void {
    this.allow(area.sheet);
    this.step(change, area);
  }

  /** A person types something; `address` may name a sheet. Formulas start with an equals sign. */
  typeIn(address: string, value: string | number | boolean, source: Source = "Local"): void {
    const area = areaAt(this, address);
    const type = () => {
      area.each((row, column) => area.sheet.set(row, column, value));
      if (value !== "") growTables(area);
    };
    this.edit(area, type, { source });
  }

  /** Takes back the last step. False where there is none. */
  undoLast(): boolean {
    const step = this.undo.take();
    if (step === null) return false;
    const sheets = this.sheets;
    revert(this, step.before, step.after);
    for (const { sheet, row, column, before } of step.changes.toReversed()) sheet.put(row, column, before);
    for (const sheet of sheets.filter((each) => !this.sheets.includes(each))) leaveSheet(sheet, "Local");
    this.calculate();
    const how = { source: "Local", trigger: "Unknown", change: "RangeEdited" } as const;
    if (step.area !== null) this.tell({ kind: "changed", area: step.area, ...how });
    return true;
  }

  /** Selects without a word to anybody, in a book where nothing is selected yet. */
  start(area: Area): void {
    this.#selection ??= area;
  }

  select(area: Area): void {
    const left = this.#selection ?? area;
    this.#selection = area;
    if (left.sheet !== area.sheet) {
      this.tell({ kind: "deactivated", sheet: left.sheet });
      this.tell({ kind: "activated", sheet: area.sheet });
    }
    this.tell({ kind: "selected", area, left });
  }

  protect(sheet: Sheet, on: boolean, source: Source = "Local"): void {
    sheet.isProtected = on;
    this.undo.clear(on ? "WorksheetProtection.protect" : "WorksheetProtection.unprotect");
    this.tell({ kind: "protected", sheet, on, source });
  }

  /** Works out every formula it understands; the others keep what they last showed. */
  calculate(always = false): void {
    if (!always && this.calculationMode === "Manual") return;
    for (const sheet of recalculate(this)) this.tell({ kind: "calculated", sheet });
  }

  /** Calls the listener whenever something happens; the answer stops it. */
  listen(listener: (happening: Happening) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(happening: Happening): void {
    if (!this.tellsEvents) return;
    for (const listener of this.#listeners) listener(happening);
  }

  /** Throws `AccessDenied` where the sheet or the whole workbook is kept from changes. */
  allow(sheet: Sheet): void {
    if (sheet.isProtected || this.isReadOnly) throw new HostError("AccessDenied");
  }
}
