import { cellName, type Address, type Block } from "@quarterlight/core/workbook";
import type { TextsBeside } from "../beside/texts-beside.ts";
import type { Grid } from "../grid.ts";
import { mostColumns } from "../limits.ts";
import { attribute, flag } from "../markup/attribute.ts";
import type { Listener } from "../markup/scanner.ts";
import { Stop } from "../stop.ts";
import { blockFrom, placeFrom } from "../block.ts";
import { SheetTexts } from "./beside/sheet-texts.ts";
import { SharedFormula } from "./shared-formula.ts";
import { SheetCell, type FormulaElement, type Workshop } from "./sheet-cell.ts";

/**
 * Reads the elements of a sheet into a grid: its cells, what is joined and what is hidden. The format lets a
 * program leave out where rows and cells are that simply follow each other.
 */
export class SheetCells implements Listener {
  readonly merges: Block[] = [];
  readonly hiddenRows = new Set<number>();
  /** Cells with something in them that is written in the colour of what is behind it. */
  readonly unseen: Address[] = [];
  /** Cells of which everything is struck through. */
  readonly struck: Address[] = [];
  readonly #grid: Grid;
  readonly #workshop: Workshop;
  readonly #hiddenColumns = new Uint8Array(mostColumns);
  readonly #formulas = new Map<string, SharedFormula>();
  readonly #cell: SheetCell;
  readonly #texts: SheetTexts;
  #isInRows = false;
  #isInCell = false;
  #row = -1;
  #column = -1;

  constructor(grid: Grid, workshop: Workshop, beside: TextsBeside) {
    this.#grid = grid;
    this.#workshop = workshop;
    this.#texts = new SheetTexts((holder, place, text) =>
      beside.add(holder, { sheet: grid.sheet, ...place }, text),
    );
    this.#cell = new SheetCell(workshop, () => this.#called());
  }

  /** Columns hidden from view among the first so many, counted from zero. */
  hiddenColumns(width: number): readonly number[] {
    return Array.from(this.#hiddenColumns.keys()).filter(
      (column) => column < width && this.#hiddenColumns[column] === 1,
    );
  }

  readonly open = (name: string, tag: string): void => {
    if (this.#isInCell) this.#cell.open(name, tag);
    else if (name === "c" && this.#isInRows) this.#beginCell(tag);
    else if (name === "row" && this.#isInRows) this.#beginRow(tag);
    else if (name === "sheetData") this.#isInRows = true;
    else if (name === "col") this.#hide(tag);
    else if (name === "mergeCell") this.#merge(tag);
    else if (!this.#isInRows) this.#texts.open(name, tag);
  };

  readonly text = (text: string): void => {
    if (this.#isInCell) this.#cell.text(text);
    else if (!this.#isInRows) this.#texts.text(text);
  };

  readonly close = (name: string): void => {
    if (name === "sheetData") this.#isInRows = false;
    if (!this.#isInCell) {
      if (!this.#isInRows) this.#texts.close(name);
      return;
    }
    if (name === "c") this.#endCell();
    else this.#cell.close(name);
  };

  #beginRow(tag: string): void {
    const given = attribute(tag, "r");
    this.#row = given === undefined ? this.#row + 1 : this.#numbered(given) - 1;
    this.#column = -1;
    this.#grid.within(this.#row, 0);
    if (flag(tag, "hidden")) this.hiddenRows.add(this.#row);
  }

  #beginCell(tag: string): void {
    const given = attribute(tag, "r");
    if (given === undefined) this.#column += 1;
    else {
      const place = placeFrom(given);
      if (place === null) throw this.#damaged();
      this.#row = place.row;
      this.#column = place.column;
    }
    this.#grid.within(this.#row, this.#column);
    this.#isInCell = true;
    this.#cell.begin(tag);
  }

  #endCell(): void {
    this.#isInCell = false;
    if (this.#cell.isEmpty) return;
    const value = this.#cell.value();
    const formula = this.#formulaFrom(this.#cell.formula);
    if (value === null && formula === undefined) return;
    const { unseen } = this.#workshop.styles;
    if (unseen.has(this.#cell.style)) this.unseen.push(this.#grid.within(this.#row, this.#column));
    if (this.#cell.isStruck) this.struck.push(this.#grid.within(this.#row, this.#column));
    this.#grid.place(this.#row, this.#column, {
      value,
      format: this.#cell.format(),
      formula,
    });
  }

  /** A formula that is written once and shared by many cells is given for each of them. */
  #formulaFrom(element: FormulaElement | undefined): string | undefined {
    if (element === undefined) return undefined;
    const { text, tag } = element;
    if (attribute(tag, "t") !== "shared") return text === "" ? undefined : text;
    const key = attribute(tag, "si") ?? "";
    if (text !== "") {
      this.#formulas.set(key, new SharedFormula(text, this.#row, this.#column));
      return text;
    }
    return this.#formulas.get(key)?.at(this.#row, this.#column);
  }

  #hide(tag: string): void {
    const first = this.#numbered(attribute(tag, "min") ?? "1") - 1;
    const last = this.#numbered(attribute(tag, "max") ?? String(first + 1)) - 1;
    this.#grid.within(0, first);
    this.#grid.within(0, last);
    if (flag(tag, "hidden")) this.#hiddenColumns.fill(1, first, last + 1);
  }

  #merge(tag: string): void {
    const block = blockFrom(attribute(tag, "ref") ?? "");
    if (block !== null && this.merges.push(block) <= mostMerges) return;
    throw new Stop({ kind: "damaged", part: `list of joined cells of sheet "${this.#grid.sheet}"` });
  }

  #numbered(text: string): number {
    if (!/^[+-]?\d{1,15}$/.test(text)) throw this.#damaged();
    return Number(text);
  }

  #damaged(): Stop {
    return new Stop({ kind: "damaged", part: `sheet "${this.#grid.sheet}"` });
  }

  #called(): string {
    const name = cellName({ row: this.#row, column: this.#column });
    return `cell ${name} of its sheet "${this.#grid.sheet}"`;
  }
}

/** More joined blocks than any sheet that people read has. */
const mostMerges = 100_000;
