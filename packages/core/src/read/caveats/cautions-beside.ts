import type { ColumnReading, Role, SheetReading } from "../../reading/index.ts";
import { type Period, samePeriod } from "../../period/index.ts";
import { type Caution, type Flag, type Kpi, type Observation, isMeasured } from "../../register/index.ts";
import type { Pipeline } from "../../settle/index.ts";
import {
  type Address,
  type Sheet,
  addressAt,
  addressName,
  plainSpaces,
  textAt,
} from "../../workbook/index.ts";
import { caveatIn } from "./caveat-in.ts";
import { answerFor, withFlags, withNotes } from "./caveats-of-lines.ts";
import { asAtSaid } from "./as-at-said.ts";
import { headsOthers, isOfAnotherPeriod, isOfOthers, waitsForQuarter } from "./of-another.ts";
import { figuresOf, newestOf, periodNamedIn } from "./period-named.ts";

/** Words of a KPI, and the figure that they are about where they name no other. */
type Beside = { readonly text: string; readonly at: Address; readonly figure: Observation | undefined };

/** Columns whose cells say something of the figures beside them. */
const MAY_SAY: ReadonlySet<Role> = new Set<Role>(["note", "status", "source", "last update", "flags"]);

/**
 * KPIs with what words beside their figures say against these: in a column of notes or one that is not known, in a comment
 * of its owner, in the note of a figure or on its cell. “Provisional” marks the figure; words that it is wrong, partial,
 * unchecked, or another area's or period's, are kept with it. Any words that a person answered for stand as answered: said
 * no more, marked or printed beside the figure.
 */
export function withCautions(
  kpis: readonly Kpi[],
  { workbook, notebook, mapping }: Pick<Pipeline, "workbook" | "notebook" | "mapping">,
): readonly Kpi[] {
  const comments = new Map(
    (workbook.beside?.comments ?? []).map(({ at, text }) => [addressName(at), { at, text }]),
  );
  const columnsOf = columnsIn(workbook.sheets, notebook.sheets);
  return kpis.map((kpi) => {
    const found = [...rowWords(kpi, columnsOf), ...saidOf(kpi), ...onCells(kpi, comments)];
    const cautions: Caution[] = [];
    const flags: (readonly [Observation, Flag])[] = [];
    const notes: (readonly [Observation, string])[] = [];
    for (const { text, at, figure } of found) {
      const heard = caveatIn(text) ?? asAtSaid(text, figure?.period);
      const said = mapping.caveats === undefined ? undefined : answerFor(text, mapping.caveats);
      const of = heard === undefined ? figure : aboutWhich(heard, { text, at, figure }, kpi);
      if (said !== undefined) {
        if (of !== undefined && said === "beside") notes.push([of, text]);
        if (of !== undefined && said === "provisional") flags.push([of, said]);
        continue;
      }
      if (heard === undefined || of === undefined) continue;
      if ("flag" in heard) flags.push([of, heard.flag]);
      // The note of a revised figure says what was wrong with the one before it.
      else if (heard.says !== "colour" && !of.flags.includes("revised")) {
        const isSaid = cautions.some(
          (each) =>
            addressName(each.of) === addressName(of.at) &&
            (addressName(each.at) === addressName(at) || each.text.includes(text)),
        );
        if (!isSaid) cautions.push({ of: of.at, says: heard.says, text, at });
      }
    }
    const flagged =
      flags.length === 0
        ? kpi
        : withFlags(kpi, (each) => flags.flatMap(([of, flag]) => (of === each ? [flag] : [])));
    const marked =
      notes.length === 0
        ? flagged
        : withNotes(flagged, ({ at }) =>
            notes.flatMap(([of, text]) => (addressName(of.at) === addressName(at) ? [text] : [])),
          );
    return cautions.length === 0 ? marked : { ...marked, cautions };
  });
}

/**
 * The figure whose quarter or month the words name, else the one beside them; none where they are about the figures of others
 * or of a period that has none. Words of another period's figure name that, and not its own.
 */
function aboutWhich(
  heard: NonNullable<ReturnType<typeof caveatIn>>,
  { text, figure }: Beside,
  kpi: Kpi,
): Observation | undefined {
  if ("says" in heard && heard.says === "another period") return figure;
  if (isOfOthers(text) && !("says" in heard && heard.says === "another area")) return undefined;
  const named = periodNamedIn(text, kpi);
  if (named !== undefined) return named !== figure && waitsForQuarter(text) ? undefined : named;
  return figure !== undefined && isOfAnotherPeriod(text, figure.period) ? undefined : figure;
}

/** What was read as words about a period, and the notes of figures. */
function saidOf(kpi: Kpi): readonly Beside[] {
  const figures = figuresOf(kpi);
  const of = (period: Period) => figures.find((each) => samePeriod(each.period, period));
  return [
    ...kpi.commentary.map(({ text, at, period }) => ({ text, at, figure: of(period) })),
    ...figures.flatMap((each) =>
      each.note === undefined || each.note === "" ? [] : [{ text: each.note, at: each.at, figure: each }],
    ),
  ];
}

/** A sheet that figures were read from, and what its columns became. */
type Columns = {
  readonly sheet: Sheet;
  readonly tables: readonly SheetReading[];
  readonly columns: ReadonlyMap<number, ColumnReading>;
};

function columnsIn(sheets: readonly Sheet[], read: readonly SheetReading[]): ReadonlyMap<string, Columns> {
  return new Map(
    sheets.flatMap((sheet) => {
      const tables = read.filter((each) => each.sheet === sheet.name && each.layout !== "quarterlight");
      const columns = tables.flatMap((each) =>
        each.columns.map((column) => [column.at.column, column] as const),
      );
      return tables.length === 0 ? [] : [[sheet.name, { sheet, tables, columns: new Map(columns) }] as const];
    }),
  );
}

function rowWords(kpi: Kpi, columnsOf: ReadonlyMap<string, Columns>): readonly Beside[] {
  const rows = new Map<string, Observation[]>();
  for (const figure of [...kpi.observations, ...kpi.monthly]) {
    const key = `${figure.at.sheet}|${figure.at.row}`;
    const here = rows.get(key);
    if (here) here.push(figure);
    else rows.set(key, [figure]);
  }
  return [...rows.values()].flatMap((here) => {
    const [{ at: { sheet: name, row } } = { at: kpi.at }] = here;
    const { sheet, tables, columns } = columnsOf.get(name) ?? {};
    if (sheet === undefined || tables === undefined || columns === undefined) return [];
    const taken = new Set(here.map(({ at }) => at.column));
    return (sheet.rows[row] ?? []).flatMap((cell, column): Beside[] => {
      const known = columns.get(column);
      if (typeof cell?.value !== "string" || taken.has(column) || !maySay(known)) return [];
      const at = addressAt(sheet, row, column);
      const heading = known === undefined ? headingOver(sheet, tables, at) : "";
      if (headsOthers(heading)) return [];
      const text = answered(plainSpaces(cell.value).trim(), heading);
      return [{ text, at, figure: figureFor(known?.period, here) }];
    });
  });
}

/** What stands over a cell in the row of the headings. */
function headingOver(sheet: Sheet, tables: readonly SheetReading[], { row, column }: Address): string {
  const above = tables.flatMap(({ columns }) => columns.map(({ at }) => at.row)).filter((each) => each < row);
  return textAt(sheet, Math.max(0, ...above), column);
}

/** A yes or a no says what its heading asks: “No” under “Validated?” is “not validated”. */
function answered(text: string, heading: string): string {
  const asked = heading.replace(/\s*(?:\(?y\/n\)?|\(?yes\/no\)?)?\s*\??\s*$/iu, "").trim();
  if (asked === "" || !/^(?:y|yes|n|no|not yet)$/iu.test(text)) return text;
  return /^y/iu.test(text)
    ? asked
    : `Not ${asked.toLowerCase().replace(/^(?:is |has )?(?:the )?(?:data|figures?) (?:been |is )?/u, "")}`;
}

function maySay(column: ColumnReading | undefined): boolean {
  return column === undefined || MAY_SAY.has(column.became);
}

function figureFor(period: Period | undefined, here: readonly Observation[]): Observation | undefined {
  const own = period && here.find((each) => samePeriod(each.period, period));
  return (
    own ??
    here
      .filter(isMeasured)
      .toSorted((a, b) => a.period.start - b.period.start)
      .at(-1)
  );
}

/** What is written on the cells of figures, and on the one that names the KPI. */
function onCells(kpi: Kpi, comments: ReadonlyMap<string, Pick<Beside, "text" | "at">>): readonly Beside[] {
  if (comments.size === 0) return [];
  const own = figuresOf(kpi).flatMap((figure) => {
    const comment = comments.get(addressName(figure.at));
    return comment === undefined ? [] : [{ ...comment, figure }];
  });
  const named = comments.get(addressName(kpi.at));
  return named === undefined ? own : [...own, { ...named, figure: newestOf(kpi) }];
}
