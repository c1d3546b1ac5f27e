import { cellWords, charts, plain, type Report, type Table as Data } from "@quarterlight/core/report";
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { palette } from "../chart/index.ts";
import { columnShares, words } from "../outline/index.ts";
import { chapterHeading, heading } from "./heading.ts";
import { columnWidth, SIDEWAYS } from "./measures.ts";
import { bold, paragraph, run, signRun } from "./runs.ts";
import type { Block, Stretch } from "./stretch.ts";
import { hex } from "./styles.ts";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** Every indicator, who leads, and the figures behind each chart. */
export function annexPart(part: Report["annex"], id: string): readonly Stretch[] {
  const { title, introduction, tables, reporting } = part;
  const blocks: readonly Block[] = [
    chapterHeading(id, title),
    ...(introduction === "" ? [] : [paragraph("Summary", introduction)]),
    ...tables.flatMap((entry) => [heading(entry.title, 280), ...dataTable(entry.table, SIDEWAYS)]),
    ...(reporting === undefined ? [] : [heading(words.reporting, 280), ...dataTable(reporting, SIDEWAYS)]),
  ];
  return [{ columns: 1, page: "sideways", blocks }];
}

export function figuresPart(report: Report): readonly Stretch[] {
  const drawn = charts(report);
  if (drawn.length === 0) return [];
  return [
    { columns: 1, page: "new", blocks: [chapterHeading("part-figures", words.figures)] },
    {
      columns: 2,
      page: "same",
      blocks: drawn.flatMap((chart) => [
        heading(plain(chart.title), 200),
        ...dataTable(chart.table, columnWidth(2)),
      ]),
    },
  ];
}

/** A table under its caption: one header row that is repeated on each page, no merged cells. */
function dataTable(data: Data, width: number): readonly Block[] {
  const shares = columnShares(data);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((width * share) / all));
  const cell = (column: number, children: ReturnType<typeof run>[], line: { size: number; color: string }) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: column === 0 ? 0 : 80, right: 80 },
      borders: { top: NONE, left: NONE, right: NONE, bottom: { style: BorderStyle.SINGLE, ...line } },
      children: [
        new Paragraph({
          style: "Cell",
          alignment: data.numeric.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children,
        }),
      ],
    });
  const head = data.head.map((name, column) =>
    cell(column, [bold(name)], { size: 8, color: hex(palette.ink) }),
  );
  const rows = data.rows.map((cells) =>
    cells.map((held, column) => {
      const text = cellWords(held);
      const sign = held.kind === "status" ? [signRun(held.status)] : [];
      const content = [...sign, column === 0 ? bold(text) : run(text)];
      return cell(column, content, { size: 4, color: hex(palette.rule) });
    }),
  );
  return [
    paragraph("TableTitle", data.caption),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, share) => sum + share, 0), type: WidthType.DXA },
      columnWidths: widths,
      borders: {
        top: NONE,
        bottom: NONE,
        left: NONE,
        right: NONE,
        insideHorizontal: NONE,
        insideVertical: NONE,
      },
      rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    }),
    ...data.notes.map((note) => paragraph("Small", note)),
  ];
}

function row(cells: readonly TableCell[], tableHeader: boolean): TableRow {
  return new TableRow({ tableHeader, cantSplit: true, children: cells });
}
