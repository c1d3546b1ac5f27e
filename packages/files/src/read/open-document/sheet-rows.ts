import {
  cellName,
  printable,
  type Address,
  type Block,
  type Cell,
  type Comment,
} from "@quarterlight/core/workbook";
import type { Grid } from "../grid.ts";
import { mostColumns, mostRows } from "../limits.ts";
import { attribute, wholeNumber } from "../markup/attribute.ts";
import { Stop } from "../stop.ts";
import { CellText } from "./cell-text.ts";
import { usualFormat, valueOf } from "./cell-value.ts";
import { excelFormula } from "./formula.ts";
import type { Styles } from "./styles.ts";

type Filled = {
  readonly value: Cell["value"];
  readonly column: number;
  readonly times: number;
  readonly format: string | undefined;
  readonly formula: string | undefined;
  readonly isUnseen: boolean;
  readonly isStruck: boolean;
};

/** Reads the elements of one sheet of an OpenDocument file into a grid: rows and cells that repeat, joined, hidden. */
export class SheetRows {
  readonly merges: Block[] = [];
  readonly hiddenRows: number[] = [];
  readonly unseen: Address[] = [];
  /** Cells of which everything is struck through. */
  readonly struck: Address[] = [];
  readonly comments: Comment[] = [];
  readonly grid: Grid;
  readonly #styles: Styles;
  readonly #date1904: boolean;
  readonly #columnStyles: { readonly past: number; readonly style: string; readonly isHidden: boolean }[] =
    [];
  readonly #text: CellText;
  #row = 0;
  #column = 0;
  /** The place in the list of columns of the one being read. */
  #group = 0;
  #rowTag = "";
  #cellTag: string | undefined;
  #filled: Filled[] = [];

  constructor(grid: Grid, styles: Styles, date1904: boolean) {
    this.grid = grid;
    this.#styles = styles;
    this.#date1904 = date1904;
    this.#text = new CellText(styles, () => this.#called());
  }

  open(name: string, tag: string): void {
    if (this.#cellTag !== undefined) this.#text.open(name, tag);
    else if (name === "table-column") this.#openColumns(tag);
    else if (name === "table-row") {
      this.#rowTag = tag;
      this.#column = 0;
      this.#group = 0;
      this.#filled = [];
    } else if (name === "table-cell" || name === "covered-table-cell") this.#cellTag = tag;
  }

  text(text: string): void {
    if (this.#cellTag !== undefined) this.#text.text(text);
  }

  close(name: string): void {
    if (name === "table-row") this.#closeRow();
    else if (this.#cellTag === undefined) return;
    else if (name === "table-cell" || name === "covered-table-cell") this.#closeCell(this.#cellTag);
    else this.#text.close();
  }

  /** The cell that is being read. */
  get at(): Address {
    const [row, column] = [Math.min(this.#row, mostRows - 1), Math.min(this.#column, mostColumns - 1)];
    return { sheet: this.grid.sheet, row, column };
  }

  /** Columns hidden from view among the first so many, counted from zero. */
  hiddenColumns(width: number): readonly number[] {
    const hidden: number[] = [];
    let column = 0;
    for (const { past, isHidden: isGone } of this.#columnStyles) {
      for (; column < Math.min(past, width); column += 1) if (isGone) hidden.push(column);
    }
    return hidden;
  }

  #openColumns(tag: string): void {
    const before = this.#columnStyles.at(-1)?.past ?? 0;
    if (before >= mostColumns) return;
    this.#columnStyles.push({
      past: before + repeated(tag, "table:number-columns-repeated"),
      style: attribute(tag, "table:default-cell-style-name") ?? "",
      isHidden: isHidden(tag),
    });
  }

  /** The style of a column's cells; cells come from left to right. */
  #columnStyle(): string {
    while (this.#column >= (this.#columnStyles[this.#group]?.past ?? Number.POSITIVE_INFINITY))
      this.#group += 1;
    return this.#columnStyles[this.#group]?.style ?? "";
  }

  #closeCell(tag: string): void {
    this.#cellTag = undefined;
    const times = repeated(tag, "table:number-columns-repeated");
    const { text, isStruck, comment } = this.#text.take();
    const formula = excelFormula(attribute(tag, "table:formula"));
    const value = valueOf(tag, text, this.#date1904);
    if (comment !== undefined) this.#keepComment(comment);
    if (value !== null || formula !== undefined) {
      const look = this.#styles.look(this.#styleOf(tag));
      const format = typeof value === "number" ? (look.format ?? usualFormat(tag)) : look.format;
      this.#filled.push({
        column: this.#column,
        times,
        value,
        format,
        formula,
        isUnseen: look.isUnseen,
        isStruck: isStruck || look.isStruck,
      });
    }
    this.#merge(tag);
    this.#column += times;
  }

  #styleOf(tag: string): string {
    return (
      attribute(tag, "table:style-name") ??
      attribute(this.#rowTag, "table:default-cell-style-name") ??
      this.#columnStyle()
    );
  }

  /** A row that is written once may stand for many: each of them is filled, as far as there is anything in it. */
  #closeRow(): void {
    const times = repeated(this.#rowTag, "table:number-rows-repeated");
    if (this.#filled.length > 0) {
      for (let row = this.#row; row < this.#row + times; row += 1) this.#place(row);
    }
    if (isHidden(this.#rowTag)) {
      const past = Math.min(mostRows, this.#row + times);
      for (let row = this.#row; row < past; row += 1) this.hiddenRows.push(row);
    }
    this.#row += times;
  }

  #place(row: number): void {
    for (const { column, times, value, format, formula, isUnseen, isStruck } of this.#filled) {
      for (let at = column; at < column + times; at += 1) {
        this.grid.place(row, at, { value, format, formula });
        if (isUnseen) this.unseen.push(this.grid.within(row, at));
        if (isStruck) this.struck.push(this.grid.within(row, at));
      }
    }
  }

  #merge(tag: string): void {
    const right = this.#column + repeated(tag, "table:number-columns-spanned") - 1;
    const bottom = this.#row + repeated(tag, "table:number-rows-spanned") - 1;
    if (right === this.#column && bottom === this.#row) return;
    this.grid.within(bottom, right);
    if (this.merges.push({ top: this.#row, left: this.#column, bottom, right }) <= mostMerges) return;
    throw new Stop({ kind: "damaged", part: `list of joined cells of sheet "${this.grid.sheet}"` });
  }

  #keepComment(comment: string): void {
    const at = this.grid.within(this.#row, this.#column);
    this.grid.budget.takeCell(this.grid.sheet, comment.length);
    this.comments.push({ at, text: printable(comment) });
  }

  #called(): string {
    return `cell ${cellName({ row: this.#row, column: this.#column })} of its sheet "${this.grid.sheet}"`;
  }
}

const mostMerges = 100_000;

/** How often something stands in a row; once where nothing is said, and never more than a sheet has room for. */
function repeated(tag: string, name: string): number {
  return Math.min(mostRows, Math.max(1, wholeNumber(tag, name) ?? 1));
}

function isHidden(tag: string): boolean {
  const visibility = attribute(tag, "table:visibility");
  return visibility === "collapse" || visibility === "filter";
}
