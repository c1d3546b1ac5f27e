import { describe, expect, test } from "vitest";
import type { UnitKind } from "../../figure/index.ts";
import { financialQuarter, financialYear } from "../../period/index.ts";
import { type Observation, isMeasured } from "../../register/index.ts";
import { HOUSE_LEGEND, type FigureRead, decimalMarkOf, readFigure } from "../../tables/index.ts";
import { BESIDE, GRADES, NONE, NUMBERS, SHARES } from "../../tables/value/spellings.fixture.ts";
import { UNREAD } from "../../tables/value/unread.fixture.ts";
import { read } from "../index.ts";
import type { Invented } from "./facts.fixture.ts";
import {
  type Grid,
  asCodeAndYear,
  asCovalent,
  asCrosstab,
  asOwn,
  asScorecard,
  asSheets,
  asTidy,
  asYearGrid,
  workbookOf,
} from "./written.fixture.ts";

/** Every layout with the periods that it can hold. */
const LAYOUTS: readonly (readonly [
  string,
  (register: Invented) => Record<string, Grid>,
  Invented["periods"],
])[] = [
  ["quarterlight", asOwn, quarters(2)],
  ["scorecard", asScorecard, quarters(2)],
  ["covalent", asCovalent, quarters(2)],
  ["tidy", asTidy, quarters(2)],
  ["code-and-year", asCodeAndYear, [financialYear(2023), financialYear(2024)]],
  ["sheet-per-indicator", asSheets, [financialYear(2023), financialYear(2024)]],
  ["year-grid", asYearGrid, quarters(4)],
  ["crosstab", asCrosstab, quarters(1)],
];

function quarters(count: number): Invented["periods"] {
  return Array.from({ length: count }, (_, at) => financialQuarter(2024, at + 1));
}

const SPELLED = [...NUMBERS, ...SHARES, ...BESIDE, ...GRADES, ...NONE].map(([text]) => text);

/** The unit that Quarterlight's own workbook states for such a figure. */
const STATED: Readonly<Partial<Record<string, UnitKind>>> = {
  percentage: "percentage",
  money: "money",
  duration: "duration",
  "yes or no": "yes or no",
  grade: "grade",
};

function written(figure: string, as: string, periods: Invented["periods"]): Invented {
  const kpi = (id: string, title: string, cell: string | number, unit: UnitKind) => {
    const figures = periods.map(() => ({ written: cell, says: "" }));
    return { id, title, unit, figures, scotland: figures, parts: [], target: undefined };
  };
  const unit = STATED[as] ?? "number";
  // A table across has a name for each of its columns and one down its side, and some table of figures holds a number.
  return {
    periods,
    kpis: [
      kpi("K1", "People, Men", figure, unit),
      kpi("K2", "People, Women", figure, unit),
      kpi("K3", "Visits, Men", 5, "number"),
      kpi("K4", "Visits, Women", 5, "number"),
    ],
  };
}

function expected(figure: FigureRead): string {
  if (figure.read === "number") return [figure.value, ...figure.flags].join(" ");
  if (figure.read !== "marker") return "unread";
  return figure.meaning === "zero" ? "0" : [figure.meaning, ...figure.flags].join(" ");
}

function seen(each: Observation): string {
  return [isMeasured(each) ? each.value : each.state, ...each.flags].join(" ");
}

/**
 * A unit that a workbook of ours states is never another because a cell says so; and a table that is mostly words is
 * none, and said to be.
 */
function mayBe(layout: string, as: string, said: string, text: string): readonly string[] {
  // A fraction with nothing that says that it is a share may be a date.
  if (/^\d+ ?\/ ?\d+$/u.test(text)) return [said, "unread"];
  // In brackets a figure is negative among amounts and differences, and nowhere else.
  if (/^\(.+\)$/u.test(text)) return [said, "unread"];
  if (layout === "quarterlight" && STATED[as] === undefined) return [said, "unread"];
  return layout === "crosstab" && said === "unread" ? [said, ""] : [said];
}

describe.each(LAYOUTS)("what people write in a cell, in the layout %s", (layout, write, periods) => {
  const readBack = (text: string, as: string) => {
    const workbook = workbookOf(write(written(text, as, periods)));
    const period = periods.length === 1 ? { period: "2024/25 Q1" } : {};
    const mapping = { version: 1 as const, area: "West Dunbartonshire", ...period };
    const { kpis } = read(workbook, { mapping }).register;
    const ours = kpis.filter(({ id, title }) => /^K[12]$/u.test(id) || title.startsWith("People"));
    return new Set(ours.flatMap(({ observations }) => observations.map(seen)));
  };

  test("is read as its spelling says, or is unread: never another figure", () => {
    const wrong = SPELLED.flatMap((text) => {
      const figure = readFigure({ value: text }, [HOUSE_LEGEND]);
      const as = figure.read === "number" ? figure.as : "";
      const is = [...readBack(text, as)].join("; ");
      // People are counted only by a KPI whose title or unit says so.
      const isCounted = figure.read === "number" && figure.counted !== undefined;
      return mayBe(layout, as, expected(figure), text).includes(is) || (isCounted && is === "unread")
        ? []
        : [`${text}: ${is}, not ${expected(figure)}`];
    });
    expect(wrong).toEqual([]);
  });

  test("is unread where it may be read in two ways, or in none", () => {
    // A decimal comma is one where a file has no decimal point: that is decided for the file.
    const alone = UNREAD.filter((text) => decimalMarkOf(workbookOf({ Sheet: [[text]] })).mark === "point");
    const wrong = alone.filter((text) => ![...readBack(text, "")].every((is) => is === "unread"));
    expect(wrong).toEqual([]);
  });
});
