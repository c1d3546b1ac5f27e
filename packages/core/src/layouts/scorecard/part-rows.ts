import { isTargetName } from "../../tables/index.ts";
import { type Cell, textAt, textOf, type Sheet, nameKey, isBlankRow } from "../../workbook/index.ts";

type RowPart = "numerator" | "denominator" | "target" | "status" | "trend";

/** The words that say what a row holds beside its KPI's figures. */
const PARTS: Readonly<Record<string, RowPart>> = {
  numerator: "numerator",
  denominator: "denominator",
  n: "denominator",
  "n=": "denominator",
  "n =": "denominator",
  base: "denominator",
  "base size": "denominator",
  "sample size": "denominator",
  respondents: "denominator",
  "number of respondents": "denominator",
  "number of responses": "denominator",
  status: "status",
  rag: "status",
  "rag status": "status",
  trend: "trend",
  "direction of travel": "trend",
  variance: "trend",
  difference: "trend",
  change: "trend",
};

/** What stands beside a name where a row counts, and where it holds the share of those counted. */
const COUNT = /^(?:num|nos?\.?|numbers?|counts?|#)$/u;
const SHARE = /^(?:%|percentage|per ?cent|pct|rate(?: per .+)?)$/u;

/** Rows of parts that stand under or over the row they belong to, with the same name. */
export type PartRows = {
  /** The rows that hold parts, or nothing but the name of the rows under them, and no KPI of their own. */
  readonly rows: ReadonlySet<number>;
  /** The rows of a KPI's parts, by the row of its figures. */
  readonly of: ReadonlyMap<number, ReadonlyMap<RowPart, number>>;
  /** The row that names a row of figures, where its parts or its name stand above it. */
  readonly named: ReadonlyMap<number, number>;
  /** The word of a row of figures for what it holds, such as `%`, where others of its name hold something else. */
  readonly units: ReadonlyMap<number, string>;
  /** The columns of the words that say so. */
  readonly columns: ReadonlySet<number>;
};

type Place = {
  readonly sheet: Sheet;
  readonly nameAt: (row: number) => string;
  /** The column of areas, where what is called a target is no part of the row above it. */
  readonly areas: number | undefined;
  /** The column of units, which tells things of one name apart by itself. */
  readonly units: number | undefined;
  readonly hasFigures: (row: number) => boolean;
  /** The cells of targets that a row has, joined ones too. */
  readonly targetsAt: (row: number) => readonly Cell[];
};

/**
 * Finds the rows marked Numerator or Denominator whose KPI, named once or in every row, has a row of figures as well; so is a
 * row of counts the numerator of the one row of percentages or rates beside it.
 */
export function partRowsIn(place: Place, top: number, bottom: number): PartRows {
  const rows = new Set<number>();
  const of = new Map<number, ReadonlyMap<RowPart, number>>();
  const named = new Map<number, number>();
  const units = new Map<number, string>();
  const columns = new Set<number>();
  const groups = groupsIn(place, top, bottom);
  for (const [index, group] of groups.entries()) {
    const [after] = groups[index + 1] ?? [];
    const found = sortedIn(place, group, after === undefined || !place.hasFigures(after));
    if (found === undefined) continue;
    const { figures, parts } = found;
    for (const row of group) {
      const said = kindIn(place, row);
      if (said !== undefined) columns.add(said.column);
      if (row === figures && said?.kind === "share") units.set(row, said.text);
    }
    const [head = figures] = group;
    for (const row of parts.values()) rows.add(row);
    if (head !== figures && !place.hasFigures(head)) rows.add(head);
    of.set(figures, parts);
    named.set(figures, head);
  }
  return { rows, of, named, units, columns };
}

type Sorted = { readonly figures: number; readonly parts: ReadonlyMap<RowPart, number> };

/**
 * The row of figures among rows of one name, and those of its parts; nothing where none is a part of another. What stands over a
 * row called `%` is its name where nothing else stands under it, and else a section's.
 */
function sortedIn(place: Place, group: readonly number[], isAlone: boolean): Sorted | undefined {
  const kinds = group.map((row) => ({ row, kind: kindIn(place, row)?.kind }));
  const parts = new Map<RowPart, number>();
  for (const { row, kind } of kinds) if (kind !== undefined && isPart(kind)) parts.set(kind, row);
  const measured = kinds.filter(
    ({ row, kind }) => (kind === undefined || !isPart(kind)) && place.hasFigures(row),
  );
  const [one, ...more] = measured;
  const share = measured.find(({ kind }) => kind === "share")?.row;
  const count = measured.find(({ kind }) => kind === "count")?.row;
  if (share !== undefined && count !== undefined && measured.length === 2) {
    if (parts.has("numerator") || hasOwnTarget(place, count, share)) return undefined;
    return { figures: share, parts: parts.set("numerator", count) };
  }
  if (one === undefined) {
    const [head] = kinds;
    return parts.has("numerator") && head?.kind === undefined && head !== undefined
      ? { figures: head.row, parts }
      : undefined;
  }
  const isNamedAbove = isAlone && one.kind !== undefined && more.length === 0 && group[0] !== one.row;
  return parts.size > 0 || isNamedAbove ? { figures: one.row, parts } : undefined;
}

/** Whether a count has a target that is not its percentage's too: it then is a KPI by itself. */
function hasOwnTarget({ targetsAt }: Place, count: number, share: number): boolean {
  const shared = new Set(targetsAt(share));
  return targetsAt(count).some((cell) => !shared.has(cell) && !isPercent(cell));
}

function isPercent(cell: Cell): boolean {
  return textOf(cell).includes("%") || (cell.format ?? "").includes("%");
}

/** Rows one below the other that have one name, the first of them or each, and are one area's. */
function groupsIn({ sheet, nameAt, areas }: Place, top: number, bottom: number): number[][] {
  const groups: number[][] = [];
  let last = "";
  let lastArea = "";
  for (let row = top; row <= bottom; row += 1) {
    if (isBlankRow(sheet, row)) continue;
    const name = nameAt(row);
    const group = groups.at(-1);
    const isKind = kindNamed(name) !== undefined;
    const area = areas === undefined ? "" : textAt(sheet, row, areas);
    const isOther = area !== "" && area !== lastArea;
    if (area !== "") lastArea = area;
    if (group !== undefined && !isOther && (name === "" || name === last || isKind)) group.push(row);
    else groups.push([row]);
    if (!isKind) last = name || last;
  }
  return groups;
}

type Kind = RowPart | "count" | "share";

function isPart(kind: Kind): kind is RowPart {
  return kind !== "count" && kind !== "share";
}

/** What a row holds beside its KPI's figures, where a text is one of the words for that. */
export function partNamed(text: string): RowPart | undefined {
  return PARTS[nameKey(text)] ?? (isTargetName(text) ? "target" : undefined);
}

/** What a row holds of its KPI, where a text says so. */
export function kindNamed(text: string): Kind | undefined {
  const key = nameKey(text);
  return partNamed(text) ?? (COUNT.test(key) ? "count" : SHARE.test(key) ? "share" : undefined);
}

type Said = { readonly kind: Kind; readonly text: string; readonly column: number };

/** The words of a row that say what it holds; those of its parts are believed first. */
function kindIn({ sheet, areas, units }: Place, row: number): Said | undefined {
  const said = (sheet.rows[row] ?? []).flatMap((cell, column): readonly Said[] => {
    if (column === areas || typeof cell?.value !== "string") return [];
    const text = textOf(cell);
    const kind = column === units ? partNamed(text) : kindNamed(text);
    return kind === undefined ? [] : [{ kind, text, column }];
  });
  return said.find(({ kind }) => isPart(kind)) ?? said[0];
}
