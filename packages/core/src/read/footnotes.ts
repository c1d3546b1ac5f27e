import type { Flag, Kpi, Observation } from "../register/index.ts";
import { isMeasured } from "../register/index.ts";
import { type Notebook, tell } from "../reading/index.ts";
import type { Pipeline } from "../settle/index.ts";
import { type Legend, readFigure } from "../tables/index.ts";
import { type Sheet, addressAt, addressName, cellAt, shortRows, textOf } from "../workbook/index.ts";

/** A line that says what a mark beside figures of its sheet means. */
type Footnote = { readonly words: string; readonly at: ReturnType<typeof addressAt> };

const MARK = String.raw`\*{1,3}|[†‡§#^]|[¹²³⁴-⁹]+|\(?(?:[a-zA-Z]|\d{1,2})[)\]]|\[(?:[a-zA-Z]|[Nn]ote \d{1,2}|\d{1,2})\]|\d{1,2}(?=\s+\p{Lu})|[prePRE](?=\s*(?:[=:–-]|(?:[Pp]rovisional|[Rr]evised|[Ee]stimate)))`;
const LINE = new RegExp(
  `^(?:(?:[Nn]otes?|NOTES?):\\s*)?(?<mark>${MARK})\\s*(?:=|:|-|–|—|\\.)?\\s*(?<words>\\p{L}.{3,220})$`,
  "u",
);
const ALONE = new RegExp(`^(?<mark>${MARK})$`, "u");
const NOTE = /^note (?<mark>\d{1,2})\s*[:.–-]\s*(?<words>\p{L}.{3,220})$/iu;

/** Whether a line says what a mark beside figures means. */
export function isFootnoteLine(text: string): boolean {
  return LINE.test(text) || NOTE.test(text);
}

const FLAGS: readonly (readonly [RegExp, Flag])[] = [
  [/\bprovisional\b/iu, "provisional"],
  [/\brevised\b/iu, "revised"],
  [/\b(?:estimate[ds]?|imputed|modelled)\b/iu, "estimated"],
  [/\b(?:forecast|projected)\b/iu, "forecast"],
  [/\bbreak in (?:the )?series\b/iu, "break"],
];
/** What no figure that stands there can be. */
const NO_FIGURE = /suppress|not (?:available|applicable|recorded|collected)|fewer than|missing|no data/iu;

/**
 * KPIs whose figures have the flags and notes that a line on their sheet gives to the mark beside them: “412*” over
 * “* estimate, see below”, also where it stands in the heading over them. A mark that two lines say otherwise of stays one of which nothing is known.
 */
export function withFootnotes(
  kpis: readonly Kpi[],
  { workbook, notebook, legends }: Pick<Pipeline, "workbook" | "notebook" | "legends">,
): readonly Kpi[] {
  const footnotes = new Map(workbook.sheets.map((sheet) => [sheet.name, footnotesOf(sheet)]));
  if ([...footnotes.values()].every(({ size }) => size === 0)) return kpis;
  // A line that says of p, r or e what the house takes them for has nothing to add.
  const understood = new Set(
    [...footnotes.values()].flatMap((each) =>
      [...each].flatMap(([key, { words, at }]) =>
        flagsIn(words).some((flag) => flag.charAt(0) === key) ? [addressName(at)] : [],
      ),
    ),
  );
  const headed = headingMarks(notebook);
  const marked = (observation: Observation): Observation => {
    const own = footnotes.get(observation.at.sheet);
    const over = headed.get(columnOf(observation.at)) ?? [];
    const found = [
      ...notesBeside(observation, workbook.sheets, footnotes, legends),
      ...(isMeasured(observation) ? over.flatMap((mark) => own?.get(keyOf(mark)) ?? []) : []),
    ];
    if (found.length === 0) return observation;
    const flags = found.flatMap(({ words }) => flagsIn(words));
    for (const { at } of [...found, observation]) understood.add(addressName(at));
    for (const flag of flags.filter((each) => !observation.flags.includes(each)))
      tell(notebook, [
        { tells: "marker", marker: flag, meaning: flag, legend: "the workbook's own", at: observation.at },
      ]);
    const note = [...new Set([observation.note ?? "", ...found.map(({ words }) => words)])]
      .filter(Boolean)
      .join(" ");
    return { ...observation, flags: [...new Set([...observation.flags, ...flags])], note };
  };
  const settled = kpis.map((kpi) => ({
    ...kpi,
    observations: kpi.observations.map(marked),
    monthly: kpi.monthly.map(marked),
  }));
  forget(notebook, understood);
  return settled;
}

/** A mark and its words stand in a row with nothing else. */
const MOST_FILLED = 2;

/** The lines of a sheet that say what marks mean, by the mark; none for one that is said twice. */
function footnotesOf(sheet: Sheet): ReadonlyMap<string, Footnote> {
  const found = new Map<string, Footnote | undefined>();
  for (const { row, filled: cells } of shortRows(sheet)) {
    if (cells.length > MOST_FILLED) continue;
    const filled = cells.map(({ cell, column }) => ({ text: textOf(cell).trim(), column }));
    const [first, second] = filled;
    if (first === undefined) continue;
    const line = LINE.exec(first.text)?.groups ?? NOTE.exec(first.text)?.groups;
    const alone = filled.length === 2 ? ALONE.exec(first.text)?.groups?.["mark"] : undefined;
    const mark = filled.length === 1 ? line?.["mark"] : alone;
    const words = filled.length === 1 ? line?.["words"] : second?.text;
    if (mark === undefined || words === undefined || !/\p{L}{3}/u.test(words) || NO_FIGURE.test(words))
      continue;
    const key = keyOf(mark);
    found.set(key, found.has(key) ? undefined : { words, at: addressAt(sheet, row, first.column) });
  }
  return new Map([...found].flatMap(([key, each]) => (each === undefined ? [] : [[key, each] as const])));
}

function notesBeside(
  observation: Observation,
  sheets: readonly Sheet[],
  footnotes: ReadonlyMap<string, ReadonlyMap<string, Footnote>>,
  legends: readonly Legend[],
): readonly Footnote[] {
  const { at } = observation;
  const own = footnotes.get(at.sheet);
  const sheet = sheets.find(({ name }) => name === at.sheet);
  const cell = sheet && cellAt(sheet, at.row, at.column);
  if (!isMeasured(observation) || own === undefined || own.size === 0 || typeof cell?.value !== "string")
    return [];
  const figure = readFigure(cell, legends, at.sheet);
  const marks = figure.read === "number" ? figure.notes.flatMap((each) => each.split(/[\s,]+/u)) : [];
  return marks.flatMap((mark) => own.get(keyOf(mark)) ?? []);
}

const LAST_MARK = /(?<=[^\s*†‡§^¹²³⁴-⁹])\s?(?<mark>\*{1,3}|[†‡§^]|[¹²³⁴-⁹]+|\[note \d{1,2}\])$/u;

/** The marks at the end of the headings of columns of figures: `2025/26*` over “* April to September only”. */
function headingMarks({ sheets }: Notebook): ReadonlyMap<string, readonly string[]> {
  return new Map(
    sheets.flatMap(({ columns }) =>
      columns.flatMap(({ at, heading, became }) => {
        const mark = became === "target" ? undefined : LAST_MARK.exec(heading.trim())?.groups?.["mark"];
        return mark === undefined ? [] : [[columnOf(at), [mark]] as const];
      }),
    ),
  );
}

function columnOf({ sheet, column }: Observation["at"]): string {
  return `${sheet}|${column}`;
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A mark without its brackets, and raised digits as digits: `¹`, `(1)` and `[note 1]` are one. */
function keyOf(mark: string): string {
  return mark
    .toLowerCase()
    .replaceAll(/[()[\]]|note\s*/gu, "")
    .replaceAll(/[⁰¹²³⁴-⁹]/gu, (digit) => String(RAISED.indexOf(digit)))
    .trim();
}

function flagsIn(words: string): readonly Flag[] {
  return FLAGS.flatMap(([pattern, flag]) => (pattern.test(words) ? [flag] : []));
}

/** Says no more of marks, and of lines under a table, that were understood after all. */
function forget({ notUnderstood }: Notebook, understood: ReadonlySet<string>): void {
  const left = notUnderstood.filter(
    ({ why, at }) =>
      !((why === "a mark alone" || why === "outside the table") && understood.has(addressName(at))),
  );
  notUnderstood.splice(0, notUnderstood.length, ...left);
}
