import { cellWords, type Table as Data } from "@quarterlight/core/report";
import {
  AlignmentType,
  ImportedXmlComponent,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { columnWidths } from "./columns.ts";
import { signPicture } from "./picture.ts";
import { paragraph, run, strong } from "./runs.ts";
import type { Block, Setting } from "./setting.ts";
import { TABLE_STYLE } from "./style/index.ts";

/** A table under its caption: one header row that is repeated on each page, no merged cells, no row broken across pages. */
export function dataTable(whole: Data, { pictures, width }: Setting): readonly Block[] {
  const data = withoutTrends(whole);
  const widths = columnWidths(data, width);
  const cell = (column: number, style: string, children: readonly ParagraphChild[]) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({
          style,
          ...(data.numeric.includes(column) ? { alignment: AlignmentType.RIGHT } : {}),
          children,
        }),
      ],
    });
  const head = data.head.map((name, column) => cell(column, "CellHead", [run(name)]));
  const rows = data.rows.map((cells) =>
    cells.map((held, column) => {
      const text = cellWords(held);
      const sign = held.kind === "status" ? [...signPicture(held.status, pictures), run("\u00A0")] : [];
      return cell(column, "Cell", [...sign, column === 0 ? strong(text) : run(text)]);
    }),
  );
  return [
    paragraph("Caption", data.caption),
    new Described(data.caption, {
      style: TABLE_STYLE,
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, share) => sum + share, 0), type: WidthType.DXA },
      columnWidths: widths,
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    }),
    ...data.notes.map((note) => paragraph("Small", note)),
  ];
}

/** A small picture of the series has no place in a row of words. */
function withoutTrends({ head, rows, numeric, ...data }: Data): Data {
  const kept = head.flatMap((_, i) => (rows.some((cells) => cells[i]?.kind === "trend") ? [] : [i]));
  return {
    ...data,
    head: kept.flatMap((i) => head[i] ?? []),
    rows: rows.map((cells) => kept.flatMap((i) => cells[i] ?? [])),
    numeric: kept.flatMap((i, at) => (numeric.includes(i) ? [at] : [])),
  };
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
