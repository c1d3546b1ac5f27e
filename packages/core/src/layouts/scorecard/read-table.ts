import type { Period } from "../../period/index.ts";
import { type Sheet, textOf, addressAt, isBlankRow } from "../../workbook/index.ts";
import { type Remark, type Role, notUnderstood } from "../../reading/index.ts";
import { type Kpi, blankKpi } from "../../register/index.ts";
import type { FoundKpi } from "../../settle/index.ts";
import {
  type Context,
  type Lookup,
  isKnownArea,
  isUnitWord,
  throughMerges,
  typesRow,
} from "../../tables/index.ts";
import { bandText } from "./band.ts";
import type { Columns } from "./columns.ts";
import type { FoundTable } from "./headings.ts";
import { type Part, brokenDown } from "./broken-down.ts";
import { type ProseRow, proseIn, withComments } from "./comment-rows.ts";
import { commentaryOf } from "./commentary.ts";
import { areasBeside, comparatorsOf } from "./comparators.ts";
import type { Desk } from "./desk.ts";
import { latestPeriod } from "./latest-period.ts";
import { namesDown } from "./names-down.ts";
import { letteredParts } from "./lettered-parts.ts";
import { groupsDown } from "./groups-down.ts";
import { headsAnother, underAnother } from "./heads-another.ts";
import { notesUnder } from "./notes-under.ts";
import { datedColumn, figuresOf, headingOver } from "./figures.ts";
import { toleranceFrom } from "./row-tolerance.ts";
import { groupNamed } from "./own-outcomes.ts";
import { targetsOf } from "./row-targets.ts";
import { partRowsOf, saidOnce, tellingApart } from "./rows-together.ts";
import { rowsOfMoves } from "./rows-of-moves.ts";
import { isTotal, labelText, nameOf, namesColumns } from "./row-name.ts";

/** A KPI read from one row. */
export type RowRead = {
  readonly kpi: FoundKpi;
  /** Whose figures they are, where the table has a column for it. */
  readonly area: string;
};

type TableRows = {
  readonly rows: readonly RowRead[];
  /** The columns under no known heading whose words tell its rows apart. */
  readonly tellingApart: ReadonlySet<number>;
  readonly remarks: readonly Remark[];
};

/** The KPIs of one scorecard. Rows that only name a section give their name to the KPIs under them. */
export function readTable(
  sheet: Sheet,
  table: FoundTable,
  columns: Columns,
  section: string,
  context: Context,
): TableRows {
  const merged = throughMerges(sheet);
  const { rowOf: namedIn, remarks } = namesDown({ sheet, columns, through: merged }, table);
  const parts = partRowsOf(sheet, table, columns, (row, column) => merged(namedIn(row, column), column));
  const rowOf = saidOnce(namedIn, parts, columns, merged);
  const through: Lookup = (row, column) => merged(rowOf(row, column), column);
  const apart = brokenDown({ sheet, columns, through, parts }, table, (row) =>
    nameOf({ columns, through: merged }, row),
  );
  const figures = columns.dated.filter(({ role }) => role === "value").map(({ column }) => column);
  const types = typesRow(sheet, table.headingBottom, figures);
  const unit = unitUnder(table, columns);
  const groups = groupsDown({ sheet, columns, through }, table);
  const shared = { sheet, columns, through, rowOf, context, parts, apart: apart.rows, types, unit, groups };
  const lettered = letteredParts(shared, table);
  const desk: Desk = { ...shared, headed: lettered.titles, remarks: [...remarks] };
  const read: RowRead[] = [];
  let group = section;
  let lines: number[] = [];
  const comments: { readonly row: number; readonly prose: ProseRow }[] = [];
  // A line that names an area over rows of KPIs says whose they are, as the heading over their names may.
  let area = areaNamed(columns.readings.find(({ became }) => became === "title")?.heading ?? "");
  for (let row = table.headingBottom + 1; row <= table.lastRow; row += 1) {
    const isHeading = row === table.units?.row || row === types?.row;
    if (isBlankRow(sheet, row) || parts.rows.has(row) || isHeading || lettered.headings.has(row)) continue;
    const prose = parts.of.has(row) ? undefined : proseIn(desk, row);
    if (prose !== undefined) {
      comments.push({ row, prose });
      lines.push(row);
      continue;
    }
    const band = parts.of.has(row) ? undefined : bandText(desk, row);
    if (band !== undefined) {
      const named = areaNamed(band);
      if (named === "") group = band;
      else area = named;
      lines.push(row);
      continue;
    }
    if (headsAnother(desk, row)) {
      desk.remarks.push(...underAnother(desk, row, table.lastRow));
      break;
    }
    for (const kpi of rowsApart(desk, row, group)) read.push(kpi.area === "" ? { ...kpi, area } : kpi);
    lines = [];
  }
  const commented = withComments(desk, read, comments);
  const left = lines.filter((row) => !commented.taken.has(row));
  return {
    rows: commented.rows,
    tellingApart: tellingApart(desk, table, apart),
    remarks: [...desk.remarks, ...rowsOfMoves(desk), ...notesUnder(sheet, table, left, context)],
  };
}

function withWords(name: string, part: Part | undefined): string {
  return part === undefined || part.text === "" ? name : `${name}, ${part.text}`;
}

/** A title, after that of the row that heads it where there is one. */
function titleIn({ headed }: Desk, row: number, title: string): string {
  const heading = headed.get(row);
  return heading === undefined ? title : `${heading}, ${title}`;
}

function areaNamed(text: string): string {
  return isKnownArea(text) ? text : "";
}

/** What a row is read as: one KPI, or where names tell columns of one period apart, one for each of them. */
function rowsApart(desk: Desk, row: number, group: string): readonly RowRead[] {
  const { dated } = desk.columns;
  const names = [...new Set(dated.flatMap(({ apart }) => (apart === undefined ? [] : [apart])))];
  if (names.length === 0) return [readRow(desk, row, group)].filter((read) => read !== undefined);
  const read = names.map((name) => {
    const own = dated.filter(({ apart }) => apart === undefined || apart === name);
    return { name, row: readRow({ ...desk, columns: { ...desk.columns, dated: own } }, row, group) };
  });
  return read.flatMap(({ name, row: found }): RowRead[] => {
    if (found === undefined) return [];
    const { id, title } = found.kpi;
    const kpi = {
      ...found.kpi,
      ...(found.kpi.says === undefined || isUnitWord(name)
        ? {}
        : { says: { unitTitle: title, ...found.kpi.says } }),
      id: `${id}, ${name}`,
      title: `${title}, ${name}`,
      apart: { name, id, title },
    };
    return [{ ...found, kpi }];
  });
}

function readRow(desk: Desk, row: number, group: string): RowRead | undefined {
  const { sheet, remarks } = desk;
  const label = (role: Role) => labelText(desk, row, role);
  const part = desk.apart.get(row);
  const named = part?.named ?? desk.parts.named.get(row) ?? row;
  const name = nameOf(desk, named);
  const at = addressAt(sheet, row, name.column);
  if (name.id === "") {
    remarks.push(notUnderstood("row", at, "", "no id"));
    return undefined;
  }
  if (namesColumns(desk, row)) {
    remarks.push(notUnderstood("row", at, name.title, "a row of headings"));
    return undefined;
  }
  if (part === undefined && isTotal(desk, row)) {
    remarks.push(notUnderstood("row", at, name.title, "a total or summary row"));
    return undefined;
  }
  if (part?.whole !== undefined || OF_ABOVE.test(name.title)) {
    remarks.push(notUnderstood("row", at, withWords(name.title, part), "a part of a whole"));
    return undefined;
  }
  const figures = figuresOf(desk, row);
  const tolerance = toleranceFrom(desk, row);
  const latest = desk.columns.newest ?? latestPeriod(figures.observations);
  const published = publishedOf(desk, row, latest);
  const areas = areasBeside(desk, row);
  const kpi: FoundKpi = {
    ...blankKpi(withWords(name.id, part), withWords(titleIn(desk, named, name.title), part), at),
    says: {
      unit: [label("unit") || (desk.parts.units.get(row) ?? desk.unit)].filter(Boolean),
      cells: figures.unit,
      ...(part === undefined || part.text === "" || isUnitWord(part.text) ? {} : { unitTitle: name.title }),
      heading: headingOver(desk.columns),
      frequency: label("frequency"),
      direction: label("polarity"),
    },
    meaning: label("meaning"),
    source: label("source"),
    group: groupNamed(desk.groups.get(row) ?? "", headingOf(desk.columns, "group")) || group,
    priority: label("priority"),
    outcomes: [...label("outcomes").matchAll(/\b[1-9]\b/gu)].map(Number),
    lead: label("lead"),
    reporter: label("reporter"),
    ...(tolerance === undefined ? {} : { tolerance }),
    targets: targetsOf(desk, row, latest),
    ...(published === undefined ? {} : { published }),
    observations: figures.observations,
    commentary: commentaryOf(desk, row, latest),
    comparators: comparatorsOf(desk, row),
    ...(areas.length === 0 ? {} : { areas }),
  };
  return { kpi, area: label("area") || labelText(desk, named, "area") };
}

/** What heads the column of a role; empty where there is none. */
function headingOf({ labels, readings }: Columns, role: Role): string {
  const column = labels.get(role);
  return column === undefined ? "" : (readings.find(({ at }) => at.column === column)?.heading ?? "");
}

/** A row that says of itself that it is a part of the one above. */
const OF_ABOVE = /^\W*(?:of which|of these|of whom)\b/iu;

/** The unit that a row under the headings gives all figures; empty where it gives none, or several. */
function unitUnder({ units }: FoundTable, { dated }: Columns): string {
  const values = dated.filter(({ role }) => role === "value");
  const texts = new Set(values.map(({ column }) => units?.texts.get(column) ?? ""));
  const [only = ""] = texts;
  return texts.size === 1 ? only : "";
}

/** The status somebody published for the latest figure: in its own column, in the one for all periods, or in a row of its own under the latest figure. */
function publishedOf(
  { sheet, columns, through, parts }: Desk,
  row: number,
  latest: Period | undefined,
): Kpi["published"] {
  if (latest === undefined) return undefined;
  const below = parts.of.get(row)?.get("status");
  const beside = datedColumn(columns, "status", latest) ?? columns.labels.get("status");
  const column = beside ?? (below === undefined ? undefined : datedColumn(columns, "value", latest));
  const at = addressAt(sheet, beside === undefined ? (below ?? row) : row, column ?? 0);
  const status = column === undefined ? "" : textOf(through(at.row, at.column));
  const earlier = columns.dated.flatMap((each) => {
    const said = each.role === "status" && each.column !== column ? textOf(through(row, each.column)) : "";
    return said === "" ? [] : [{ status: said, period: each.period, at: addressAt(sheet, row, each.column) }];
  });
  return status === ""
    ? undefined
    : { status, period: latest, at, ...(earlier.length === 0 ? {} : { earlier }) };
}
