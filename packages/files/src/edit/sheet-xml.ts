import { type CellValue, cellName } from "@quarterlight/core/workbook";
import { attributeIn, withAttribute } from "./attributes.ts";
import { cellXml, isDay } from "./cell-xml.ts";
import { cellAt, grown } from "./references.ts";
import type { Styles } from "./styles.ts";
import { Unfit } from "./unfit.ts";

type Place = { readonly row: number; readonly column: number };
type CellPiece = { readonly column: number; text: string };
type RowPiece = { readonly row: number; tag: string; readonly cells: CellPiece[] };

/** The cells of a sheet's own part, row by row, with everything around them kept as it was. */
export class SheetXml {
  readonly #before: string;
  readonly #after: string;
  readonly #rows: RowPiece[];
  readonly #name: string;
  readonly #columnStyles: string;

  /** Refuses what it could not put together again as it was. */
  constructor(xml: string, name: string) {
    const found = /<sheetData\s*(?:\/>|>([\s\S]*?)<\/sheetData>)/.exec(xml);
    const inner = found?.[1] ?? "";
    if (found === null || /<!--|<!\[CDATA\[/.test(inner)) {
      throw new Unfit(
        `The sheet “${name}” is written in a way that cannot be changed. Save the workbook with Excel first.`,
      );
    }
    this.#name = name;
    this.#before = xml.slice(0, found.index);
    this.#after = xml.slice(found.index + found[0].length);
    this.#rows = rowsIn(inner);
    this.#columnStyles = /<cols>[\s\S]*?<\/cols>/.exec(this.#before)?.[0] ?? "";
  }

  /** Puts a value into a cell. A formula is never written over. */
  put(at: Place, value: CellValue, styles: Styles, date1904: boolean): void {
    const row = this.#rowAt(at.row);
    const there = row.cells.find(({ column }) => column === at.column);
    if (there !== undefined && /<f[\s>/]/.test(there.text)) {
      throw new Unfit(`${this.#name}!${cellName(at)} holds a formula, which is never written over.`);
    }
    const look = this.#styleAt(at, there);
    const style = isDay(value) ? styles.asDate(look) : look;
    const text = cellXml(at, value, style, date1904);
    if (there !== undefined) there.text = text;
    else {
      const next = row.cells.findIndex(({ column }) => column > at.column);
      row.cells.splice(next < 0 ? row.cells.length : next, 0, { column: at.column, text });
    }
    row.tag = withAttribute(row.tag, "spans", undefined);
  }

  /** The cell's own look, else that of its column in the row above, else that of the column. */
  #styleAt({ row, column }: Place, there: CellPiece | undefined): number | undefined {
    const above = this.#rows
      .find((each) => each.row === row - 1)
      ?.cells.find((each) => each.column === column);
    const own = [there, above].map((cell) => cell && attributeIn(/^<[^>]*>/.exec(cell.text)?.[0] ?? "", "s"));
    const found = own.find((style) => style !== undefined) ?? this.#styleOfColumn(column);
    return found === undefined ? undefined : Number(found);
  }

  #styleOfColumn(column: number): string | undefined {
    const tag = this.#columnStyles.match(/<col\b[^>]*>/g)?.find((each) => {
      const [min, max] = ["min", "max"].map((name) => Number(attributeIn(each, name)));
      return min !== undefined && max !== undefined && min <= column + 1 && column + 1 <= max;
    });
    return tag === undefined ? undefined : attributeIn(tag, "style");
  }

  #rowAt(row: number): RowPiece {
    const found = this.#rows.find((each) => each.row === row);
    if (found !== undefined) return found;
    const fresh: RowPiece = { row, tag: `<row r="${row + 1}">`, cells: [] };
    const next = this.#rows.findIndex((each) => each.row > row);
    this.#rows.splice(next < 0 ? this.#rows.length : next, 0, fresh);
    return fresh;
  }

  /** The whole part. The block that it says is in use grows with it. */
  get text(): string {
    const rows = this.#rows.map(({ tag, cells }) =>
      cells.length === 0
        ? `${tag.replace(/\/?>$/, "")}/>`
        : `${tag.replace(/\/?>$/, "")}>${cells.map(({ text }) => text).join("")}</row>`,
    );
    const filled = this.#rows.flatMap(({ row, cells }) => cells.map(({ column }) => ({ row, column })));
    const before = this.#before.replace(/<dimension\b[^>]*>/, (tag) =>
      withAttribute(tag, "ref", grown(attributeIn(tag, "ref") ?? "A1", filled)),
    );
    return `${before}<sheetData>${rows.join("")}</sheetData>${this.#after}`;
  }
}

/** Rows and cells may leave out where they stand: then each follows the one before it. */
function rowsIn(inner: string): RowPiece[] {
  const rows: RowPiece[] = [];
  let last = -1;
  for (const [, tag = "", content = ""] of inner.matchAll(
    /(<row\b[^>]*?(?:\/>|>))(?:(?<!\/>)([\s\S]*?)<\/row>)?/g,
  )) {
    const said = attributeIn(tag, "r");
    const row = said === undefined ? last + 1 : Number(said) - 1;
    last = row;
    rows.push({ row, tag, cells: cellsIn(content) });
  }
  return rows;
}

function cellsIn(content: string): CellPiece[] {
  const cells: CellPiece[] = [];
  let last = -1;
  for (const [text = ""] of content.matchAll(/<c\b[^>]*?\/>|<c\b[^>]*>[\s\S]*?<\/c>/g)) {
    const said = attributeIn(/^<[^>]*>/.exec(text)?.[0] ?? "", "r");
    const column = said === undefined ? last + 1 : cellAt(said).column;
    last = column;
    cells.push({ column, text });
  }
  return cells;
}
