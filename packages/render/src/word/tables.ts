import { type Cell, cellWords, type Table as Data } from "@quarterlight/core/report";
import {
  ImportedXmlComponent,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { leading } from "./bookmark.ts";
import { columnWidths } from "./columns.ts";
import { type Pictures, trendPicture } from "./picture.ts";
import { paragraph, run, strong } from "./runs.ts";
import type { Block, Setting } from "./setting.ts";
import { PLAIN_TABLE_STYLE, TABLE_STYLE } from "./style/index.ts";
import { changing, standing } from "./verdict.ts";

/**
 * A table under its caption, unless a heading has said it: one header row that is repeated on each page, no merged cells,
 * no row broken across pages.
 */
export function dataTable(
  data: Data,
  { pictures, width }: Setting,
  { captioned = true }: { readonly captioned?: boolean } = {},
): readonly Block[] {
  const widths = columnWidths(data, width);
  const cell = (column: number, children: readonly Paragraph[]) =>
    new TableCell({ width: { size: widths[column] ?? 0, type: WidthType.DXA }, children });
  const styleOf = (column: number) => (data.numeric.includes(column) ? "CellNumber" : "Cell");
  const head = data.head.map((name, column) => cell(column, [paragraph(`${styleOf(column)}Head`, name)]));
  const rows = data.rows.map((cells) =>
    cells.map((held, column) => cell(column, cellBlocks(held, styleOf(column), pictures))),
  );
  return [
    ...(captioned ? [paragraph("Caption", data.caption)] : []),
    new Described(data.caption, {
      style: TABLE_STYLE,
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, share) => sum + share, 0), type: WidthType.DXA },
      columnWidths: widths,
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    }),
    ...data.notes.map((note) => paragraph("TableNote", note)),
  ];
}

/** Blocks beside each other, each under its head: a table of one row whose heads say what stands in it. */
export function besides(
  title: string,
  columns: readonly { readonly head: Paragraph; readonly blocks: readonly Block[] }[],
  width: number,
): Block {
  const share = Math.floor(width / columns.length);
  const cell = (children: readonly Block[]) =>
    new TableCell({ width: { size: share, type: WidthType.DXA }, children: children.filter(isText) });
  return new Described(title, {
    style: PLAIN_TABLE_STYLE,
    layout: TableLayoutType.FIXED,
    width: { size: share * columns.length, type: WidthType.DXA },
    columnWidths: columns.map(() => share),
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      row(
        columns.map(({ head }) => cell([head])),
        true,
      ),
      row(
        columns.map(({ blocks }) => cell(blocks)),
        false,
      ),
    ],
  });
}

function isText(block: Block): block is Paragraph {
  return block instanceof Paragraph;
}

function cellBlocks(cell: Cell, style: string, pictures: Pictures): readonly Paragraph[] {
  switch (cell.kind) {
    case "name":
      return [
        paragraph(
          style,
          leading(cell.to, strong(cell.text)),
          ...(cell.under === "" ? [] : [run(`, ${cell.under}`, "CellUnder")]),
        ),
      ];
    case "status":
      return [paragraph(style, ...standing(cell.status, cell.text, pictures))];
    case "change":
      return [paragraph(style, ...changing(cell.change, cell.text, pictures))];
    case "trend":
      return [paragraph(style, ...trendPicture(cell.trend, pictures))];
    case "words":
    case "address":
    case "period":
    case "missing":
    case "text":
      return [paragraph(style, cellWords(cell))];
  }
}

function row(cells: readonly TableCell[], tableHeader: boolean): TableRow {
  return new TableRow({ tableHeader, cantSplit: true, children: cells });
}

/** A table with what it is called for those who do not see it; docx has no form for that. */
class Described extends Table {
  constructor(caption: string, options: ConstructorParameters<typeof Table>[0]) {
    super(options);
    const [properties] = this.root;
    properties.addChildElement(new ImportedXmlComponent("w:tblCaption", { "w:val": caption }));
  }
}
