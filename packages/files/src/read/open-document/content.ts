import { printable, type Block, type Sheet, type Table } from "@quarterlight/core/workbook";
import { blockFrom } from "../block.ts";
import type { TextsBeside } from "../beside/texts-beside.ts";
import type { Budget } from "../budget.ts";
import { Grid } from "../grid.ts";
import { attribute } from "../markup/attribute.ts";
import type { Listener } from "../markup/scanner.ts";
import { Stop } from "../stop.ts";
import { ContentTexts } from "./beside/content-texts.ts";
import { SheetRows } from "./sheet-rows.ts";
import type { Styles } from "./styles.ts";

/** Before the first sheet and behind the last. */
export const NOWHERE = { sheet: "", row: 0, column: 0 };

const mostSheets = 2000;
const mostTables = 2000;

type Read = { readonly rows: SheetRows; readonly isHidden: boolean };

/** Reads the content of an OpenDocument spreadsheet in one pass: its own styles, then its sheets, then its tables. */
export class Content implements Listener {
  date1904 = false;
  /** Sheets kept as copies from other files. */
  otherWorkbooks = 0;
  readonly read: Read[] = [];
  readonly #styles: Styles;
  readonly #budget: Budget;
  readonly #texts: ContentTexts;
  readonly #tables = new Map<string, Table[]>();
  #sheet: SheetRows | undefined;
  /** Sheets within sheets: a cell or a drawing may hold another, which is passed over. */
  #depth = 0;
  #isHidden = false;
  #isCopy = false;
  #areStyles = false;

  constructor(styles: Styles, budget: Budget, beside: TextsBeside) {
    this.#styles = styles;
    this.#budget = budget;
    this.#texts = new ContentTexts(beside, () => this.#sheet?.at ?? NOWHERE);
  }

  readonly open = (name: string, tag: string): void => {
    if (name === "table") this.#openSheet(tag);
    else if (this.#sheet !== undefined) {
      if (name === "table-source") this.#isCopy = true;
      if (this.#depth === 1) this.#sheet.open(name, tag);
      this.#texts.open(name, tag);
    } else if (name === "automatic-styles" || name === "styles") this.#areStyles = true;
    else if (this.#areStyles) this.#styles.open(name, tag);
    else if (name === "null-date")
      this.date1904 = attribute(tag, "table:date-value")?.startsWith("1904") ?? false;
    else if (name === "database-range") this.#keepTable(tag);
    else this.#texts.open(name, tag);
  };

  readonly text = (text: string): void => {
    if (this.#areStyles) this.#styles.text(text);
    else {
      if (this.#depth === 1) this.#sheet?.text(text);
      this.#texts.text(text);
    }
  };

  readonly close = (name: string): void => {
    if (!this.#areStyles) this.#texts.close(name);
    if (name === "table") this.#closeSheet();
    else if (this.#depth === 1) this.#sheet?.close(name);
    else if (name === "automatic-styles" || name === "styles") this.#areStyles = false;
    else if (this.#areStyles) this.#styles.close(name);
  };

  /** The sheets as plain data, once everything has been read. */
  sheets(): readonly Sheet[] {
    return this.read.map(({ rows: sheet, isHidden }) => {
      const { grid, merges } = sheet;
      const rows = grid.rows(merges);
      const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
      return {
        name: grid.sheet,
        visibility: isHidden ? "hidden" : "visible",
        rows,
        merges,
        tables: this.#tables.get(grid.sheet) ?? [],
        hiddenRows: sheet.hiddenRows.filter((row) => row < rows.length),
        hiddenColumns: sheet.hiddenColumns(width),
      };
    });
  }

  #openSheet(tag: string): void {
    this.#depth += 1;
    if (this.#depth > 1) return;
    const name = printable(attribute(tag, "table:name") ?? "");
    this.#isHidden = this.#styles.look(attribute(tag, "table:style-name") ?? "").isHidden;
    this.#isCopy = false;
    this.#sheet = new SheetRows(new Grid(name, this.#budget), this.#styles, this.date1904);
    if (this.read.length > mostSheets) throw new Stop({ kind: "damaged", part: "list of sheets" });
  }

  #closeSheet(): void {
    this.#depth -= 1;
    if (this.#depth > 0 || this.#sheet === undefined) return;
    if (this.#isCopy) this.otherWorkbooks += 1;
    else this.read.push({ rows: this.#sheet, isHidden: this.#isHidden });
    this.#sheet = undefined;
  }

  /** What Excel calls a table: a named block with headings. Blocks without a name of their own are mere filters. */
  #keepTable(tag: string): void {
    const name = attribute(tag, "table:name") ?? "";
    const target = attribute(tag, "table:target-range-address") ?? "";
    const hasHeadings = attribute(tag, "table:contains-header") !== "false";
    const [, quoted, plain, first = "", last = ""] =
      /^\$?(?:'((?:[^']|'')*)'|([^.']*))\.(\$?[A-Z]+\$?\d+):(?:.*\.)?(\$?[A-Z]+\$?\d+)$/.exec(target) ?? [];
    const sheet = printable(quoted?.replaceAll("''", "'") ?? plain ?? "");
    const block: Block | null = blockFrom(`${first}:${last}`);
    if (block === null || !hasHeadings || name === "" || name.startsWith("__Anonymous")) return;
    const tables = this.#tables.get(sheet) ?? [];
    if (tables.length < mostTables) tables.push({ name: printable(name), block });
    this.#tables.set(sheet, tables);
  }
}
