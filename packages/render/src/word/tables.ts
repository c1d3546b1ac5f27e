import { cellWords, charts, plain, type Report, type Table as Data } from "@quarterlight/core/report";
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
import { words } from "../outline/index.ts";
import { columnWidths } from "./columns.ts";
import { chapterHeading, heading } from "./heading.ts";
import { signPicture } from "./picture.ts";
import { paragraph, run, strong } from "./runs.ts";
import type { Block, Setting } from "./setting.ts";
import { TABLE_STYLE } from "./style/index.ts";

/** Every indicator, and who leads. */
export function annexPart(part: Report["annex"], id: string, setting: Setting): readonly Block[] {
  const { title, introduction, tables, reporting } = part;
  return [
    chapterHeading(id, title, setting),
    ...(introduction === "" ? [] : [paragraph("Aim", introduction)]),
    ...tables.flatMap((entry) => [heading(entry.title), ...dataTable(entry.table, setting)]),
    ...(reporting === undefined ? [] : [heading(words.reporting), ...dataTable(reporting, setting)]),
  ];
}

export function figuresPart(report: Report, setting: Setting): readonly Block[] {
  const drawn = charts(report);
  if (drawn.length === 0) return [];
  return [
    chapterHeading("part-figures", words.figures, setting),
    ...drawn.flatMap((chart) => [heading(plain(chart.title)), ...dataTable(chart.table, setting)]),
  ];
}

/** A table under its caption: one header row that is repeated on each page, no merged cells, no row broken across pages. */
function dataTable(data: Data, { pictures, width }: Setting): readonly Block[] {
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
