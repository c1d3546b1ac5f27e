import { type Chart, type LineChart, startOf } from "./chart.ts";
import { type Piece, given, period, typed } from "./piece.ts";
import { type Cell, type Run, type Table, cellWords, claimsOf } from "./text.ts";

/** What a chart prints, what is read out in place of it, and its table. */
export function chartOf(chart: Chart, of: string): readonly Piece[] {
  const where = `chart ${chart.id}`;
  const times = chart.kind === "line" ? chart.points.map((point) => point.period) : [];
  const label = (text: readonly Run[]): Piece => ({ where, kind: "label", of, text, times });
  return [
    label(chart.title),
    ...subtitleOf(chart, where, measuredBy(chart, of)),
    { where, kind: "alternative text", of, text: chart.alt, times },
    ...chart.scale.ticks.map(({ value, text }): Piece => ({
      ...label([{ said: text, as: "rule" }]),
      of: measuredBy(chart, of),
      scale: [value],
    })),
    ...(chart.kind === "line" ? chart.points.flatMap((point) => pointOf(point, where, of)) : []),
    ...(chart.kind === "shares" ? [given(where, chart.now), given(where, chart.before ?? "")] : []),
    ...(chart.kind === "line" ? [] : chart.rows.map((row) => given(where, row.label))),
    ...labelsOf(chart).map(label),
    ...tableOf(chart.table, where, of),
  ];
}

/** The KPI whose unit the axis has, also where the chart stands beside none; the answers of a survey are shares. */
function measuredBy(chart: Chart, of: string): string {
  if (of !== "" || chart.kind === "shares") return of;
  const drawn = chart.kind === "line" ? chart.points : chart.rows;
  return drawn.flatMap(({ text }) => claimsOf(text))[0]?.kpi ?? "";
}

/** What the subtitle says of the measure, and where it says that the scale starts. */
function subtitleOf({ subtitle, scale }: Chart, where: string, of: string): readonly Piece[] {
  const start = startOf(scale);
  const [first] = scale.ticks;
  if (start === "" || !subtitle.endsWith(start)) return [{ ...given(where, subtitle), of }];
  return [
    { ...given(where, subtitle.slice(0, -start.length).trim()), of },
    { where, kind: "given", of, text: [{ said: start, as: "rule" }], scale: first ? [first.value] : [] },
  ];
}

/** A point says its period twice, and its figure is of that period. */
function pointOf(point: LineChart["points"][number], where: string, of: string): readonly Piece[] {
  const beside = claimsOf(point.text);
  return [
    { where, kind: "label", of, text: point.text },
    { ...period(where, point.period), of, beside },
    { ...period(where, point.axis), of, beside },
    period(where, point.year ?? ""),
  ];
}

function labelsOf(chart: Chart): readonly (readonly Run[])[] {
  if (chart.kind !== "line") {
    return chart.rows.flatMap((row) =>
      "before" in row && row.before ? [row.text, row.before.text] : [row.text],
    );
  }
  const { targets, expected, centres, rules, whole, notes } = chart;
  return [...targets, ...expected, ...centres, ...rules, ...(whole ? [whole] : []), ...notes].map(
    ({ text }) => text,
  );
}

/** What a table prints, cell by cell. */
export function tableOf(
  { caption, head, rows, notes, typed: written = [] }: Table,
  at: string,
  of: string,
): readonly Piece[] {
  const where = `table of ${at}`;
  return [
    { ...given(where, caption), of },
    ...head.map((text) => given(where, text)),
    ...notes.map((text): Piece => {
      const by = written.find(({ note }) => note === text);
      const [only = "", ...others] = by?.of ?? [];
      return by
        ? { ...typed(where, text), of: others.length > 0 ? "" : only, cells: by.cells }
        : given(where, text);
    }),
    ...rows.flatMap((row) => {
      const beside = row.flatMap((cell) => (cell.kind === "text" ? claimsOf(cell.text) : []));
      const [first] = row;
      const whose = first?.kind === "name" ? first.kpi : of;
      return row.map((cell): Piece => ({ where, kind: "cell", of: whose, text: runsOf(cell), beside }));
    }),
  ];
}

/** A cell as runs: what it is decides what its words may say. */
function runsOf(cell: Cell): readonly Run[] {
  if (cell.kind === "text")
    return [...cell.text, ...cell.marks.map((mark) => ({ said: ` ${mark}`, as: "rule" }) as const)];
  if (cell.kind === "name" && cell.under !== "")
    return [cell.text, `, ${cell.under}`].map((said) => ({ said, as: "name" }) as const);
  const text = cellWords(cell);
  if ((cell.kind === "status" || cell.kind === "change") && cell.claim) {
    return [{ judged: text, cells: ["-"], claim: cell.claim }];
  }
  return [{ said: text, as: AS[cell.kind] }];
}

const AS = {
  address: "cell",
  period: "period",
  words: "name",
  name: "name",
  trend: "rule",
  missing: "rule",
  status: "rule",
  change: "rule",
} as const;
