import type { Mapping } from "../answers/index.ts";
import { type AnswersNothing, type Question, caveatKey } from "../reading/index.ts";
import type { Kpi } from "../register/index.ts";
import { holdsArea } from "../tables/index.ts";
import { type Workbook, headingKey, nameKey, shownText, textOf } from "../workbook/index.ts";

type Understood = { readonly kpis: readonly Kpi[]; readonly questions: readonly Question[] };

type About = {
  /** What each answer is about, and how it is typed. */
  readonly given: readonly (readonly [named: string, typed: string])[];
  readonly lacks: AnswersNothing["lacks"];
  readonly isKnown: (named: string) => boolean;
  readonly there?: readonly string[];
};

/**
 * Answers about something that the workbooks do not hold: a KPI by another name, a marker, a name or words of a consent
 * that no cell holds, a column or an area that is not there. Where no KPI was read, nothing is said of KPIs.
 */
export function unknownAnswers(
  mapping: Mapping,
  workbooks: readonly Workbook[],
  { kpis, questions }: Understood,
): AnswersNothing[] {
  const named = new Set(kpis.flatMap(({ id, title }) => [nameKey(id), nameKey(title)]));
  const isKpi = (name: string) => kpis.length === 0 || named.has(nameKey(name));
  const tabs = new Set(workbooks.flatMap(({ sheets }) => sheets.map(({ name }) => nameKey(name))));
  const isKpiOrSheet = (name: string) => tabs.has(nameKey(name)) || isKpi(name);
  const isInCell = cellsOf(workbooks, nameKey);
  const ids = kpis.map(({ id }) => id);
  // A name that was taken for another is a KPI no more; of one made of several cells each part stands in its own.
  const isName = (name: string) => isKpi(name) || isInCell(name) || name.split(/[,:] /u).every(isInCell);
  const all: readonly About[] = [
    { given: keyed("direction", mapping.directions), lacks: "KPI", isKnown: isKpi, there: ids },
    { given: keyed("frequency", mapping.frequencies), lacks: "KPI", isKnown: isKpi, there: ids },
    { given: keyed("target", mapping.targets), lacks: "KPI", isKnown: isKpi, there: ids },
    {
      given: keyed("whose", mapping.whose),
      lacks: "sheet",
      isKnown: (name) => name === "sheets" || tabs.has(nameKey(name)),
    },
    { given: keyed("percentages", mapping.percentagesOf), lacks: "KPI", isKnown: isKpiOrSheet, there: ids },
    { given: keyed("amounts", mapping.amountsOf), lacks: "KPI", isKnown: isKpiOrSheet, there: ids },
    { given: keyed("decimal", mapping.decimalOf), lacks: "KPI", isKnown: isKpiOrSheet, there: ids },
    { given: keyed("months", mapping.monthsOf), lacks: "KPI", isKnown: isKpiOrSheet, there: ids },
    { given: keyed("hidden", mapping.hiddenOf), lacks: "sheet", isKnown: (name) => tabs.has(nameKey(name)) },
    { given: keyed("name", mapping.names), lacks: "cell", isKnown: isName, there: ids },
    {
      given: Object.entries(mapping.names ?? {}).flatMap(([found, taken]) =>
        taken === "itself" || !isName(found) ? [] : [[taken, `name:${found}=${taken}`] as const],
      ),
      lacks: "KPI",
      isKnown: isKpi,
      there: ids,
    },
    {
      given: keyed("marker", mapping.markers),
      lacks: "cell",
      isKnown: (marker) => isInCell(marker) || workbooks.some((workbook) => isMarked(workbook, marker)),
      there: questions.flatMap((each) => (each.asks === "marker" ? [each.marker] : [])),
    },
    {
      given: keyed("consent", mapping.consents),
      lacks: "cell",
      isKnown: isInCell,
      there: questions.flatMap((each) => (each.asks === "consent words" ? [each.words] : [])),
    },
    {
      given: keyed("note", mapping.caveats),
      lacks: "cell",
      isKnown: cellsOf(workbooks, (text) => nameKey(caveatKey(text))),
      there: questions.flatMap((each) => (each.asks === "caveat" ? [caveatKey(each.text)] : [])),
    },
    {
      given: listedIn("figure", mapping.values),
      lacks: "column",
      isKnown: cellsOf(workbooks, headingKey),
    },
    {
      given: listedIn("compare", mapping.peers),
      lacks: "area",
      isKnown: (area) => workbooks.some(({ sheets }) => holdsArea(sheets, area)),
    },
  ];
  return all.flatMap(({ given, lacks, isKnown, there = [] }) =>
    given
      .filter(([name]) => name !== "" && !isKnown(name))
      .map(([name, answer]): AnswersNothing => ({
        kind: "answers nothing",
        answer,
        lacks,
        named: name,
        there,
      })),
  );
}

function keyed(
  name: string,
  answers: Readonly<Record<string, string>> = {},
): readonly (readonly [string, string])[] {
  return Object.entries(answers).map(([about, said]) => [about, `${name}:${about}=${said}`]);
}

function listedIn(name: string, answers: readonly string[] = []): readonly (readonly [string, string])[] {
  return answers.map((about) => [about, `${name}=${about}`]);
}

/** Whether a cell holds no more than a text; the cells are looked through once, when first asked. */
function cellsOf(workbooks: readonly Workbook[], key: (text: string) => string): (text: string) => boolean {
  let texts: ReadonlySet<string> | undefined;
  return (text) => {
    const sheets = workbooks.flatMap((workbook) => workbook.sheets);
    texts ??= new Set(
      sheets.flatMap(({ rows }) => rows.flatMap((cells) => cells.map((cell) => key(textOf(cell))))),
    );
    return texts.has(key(text));
  };
}

/** Whether a marker stands in a cell beside a flag or a figure, or is what a cell shows instead of its number. */
function isMarked({ sheets, date1904 }: Workbook, marker: string): boolean {
  const key = nameKey(marker).replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const alone = new RegExp(String.raw`(?<![\p{L}\p{N}])${key}(?![\p{L}\p{N}])`, "u");
  return sheets.some(({ rows }) =>
    rows.some((cells) =>
      cells.some((cell) => {
        const shown = cell === null ? "" : nameKey(shownText(cell, date1904));
        return shown !== "" && shown.length <= LONGEST && alone.test(shown);
      }),
    ),
  );
}

/** A longer text tells something, and is no figure with a mark. */
const LONGEST = 40;
