import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LayoutId } from "../../reading/index.ts";
import { type Holds, MAY_HOLD, type MayHold, layouts } from "../../layouts/index.ts";
import { periodKey, periodLabel } from "../../period/index.ts";
import { type Kpi, type Observation, isLevel, isTolerance } from "../../register/index.ts";
import { statusNamed } from "../../tables/index.ts";
import { read } from "../read.ts";
import { PERIODS, type PeriodsName, type Whole, wholes } from "./whole.fixture.ts";
import { OURS, WRITTEN } from "./whole-written.fixture.ts";
import { workbookOf } from "./written.fixture.ts";

const RUNS = { numRuns: 10, seed: 20_261_129 };
const PATIENCE = 60_000;

const FITS: Readonly<Record<Holds["periods"], readonly PeriodsName[]>> = {
  any: ["quarters", "years", "whole years", "one quarter"],
  "two or more": ["quarters", "years", "whole years"],
  years: ["years"],
  "parts of years": ["whole years"],
  "one for all": ["one quarter"],
};

const KEEPING_FIGURES = layouts.filter(({ holds }) => holds.facts.length > 0);

function holding(periods: PeriodsName) {
  return KEEPING_FIGURES.filter(({ holds }) => FITS[holds.periods].includes(periods));
}

/** What a reading says of one thing, comparable across layouts. */
const SAID: Readonly<Record<MayHold, (kpi: Kpi) => unknown>> = {
  code: ({ id }) => id,
  title: ({ title }) => title,
  unit: ({ unit }) => unit.kind,
  direction: ({ polarity }) => polarity,
  frequency: ({ frequency }) => frequency,
  target: ({ targets }) => {
    const target = targets.at(-1);
    return isLevel(target) ? target.value : target?.state;
  },
  tolerance: ({ tolerance }) =>
    isTolerance(tolerance) ? [tolerance.amount, tolerance.kind] : tolerance?.shown,
  status: ({ published }) => published && statusNamed(published.status),
  comment: ({ commentary }) => commentary.map(({ period, text }) => [periodKey(period), text]),
  parts: (kpi) => seriesOf(kpi, ({ numerator, denominator }) => [numerator?.value, denominator?.value]),
  limits: (kpi) => seriesOf(kpi, ({ lower, upper }) => [lower?.value, upper?.value]),
  nation: ({ comparators }) =>
    comparators.map(({ area, kind, observations }) => [area, kind, observations.map(figure)]),
  group: ({ group }) => group,
  meaning: ({ meaning }) => meaning,
  source: ({ source }) => source,
  lead: ({ lead }) => lead,
  reporter: ({ reporter }) => reporter,
};

/** What is said of a thing that nothing says. */
const UNKNOWN: Readonly<Partial<Record<MayHold, unknown>>> = {
  unit: "number",
  comment: [],
  parts: [],
  limits: [],
  nation: [],
  group: "",
  meaning: "",
  source: "",
  lead: "",
  reporter: "",
};

function seriesOf(
  { observations }: Kpi,
  parts: (each: Extract<Observation, { state: "value" }>) => unknown[],
) {
  return observations.flatMap((each) => {
    const said = each.state === "value" ? parts(each).filter((part) => part !== undefined) : [];
    return said.length === 0 ? [] : [[periodKey(each.period), ...said]];
  });
}

function figure(each: Observation): string {
  return `${periodLabel(each.period)} ${each.state === "value" ? each.value : each.state}`;
}

function readIn(layout: LayoutId, register: Whole, periods: PeriodsName): readonly Kpi[] {
  const write = WRITTEN[layout];
  if (write === undefined) throw new Error(`nothing writes a register as ${layout}`);
  const period = periods === "one quarter" ? PERIODS[periods].map(periodLabel).join("") : undefined;
  const mapping = { version: 1 as const, area: OURS, ...(period === undefined ? {} : { period }) };
  const { register: back, reading } = read(workbookOf(write(register)), { mapping });
  expect(new Set(reading.sheets.map((sheet) => sheet.layout))).toEqual(new Set([layout]));
  return back.kpis;
}

/** The direction that the title tells, where neither has a column for another. */
function titleTells({ polarity }: Kpi, ...both: readonly Holds[]): unknown {
  return both.every(({ facts }) => facts.includes("title") && !facts.includes("direction")) ? polarity : "";
}

/** What both can hold. */
function compared(one: Holds, other: Holds): readonly MayHold[] {
  return one.facts.filter((fact) => other.facts.includes(fact));
}

test("every layout of figures is written, and every thing that one holds is compared", () => {
  expect(Object.keys(WRITTEN).toSorted()).toEqual(KEEPING_FIGURES.map(({ id }) => id).toSorted());
});

describe.each(FITS.any)("one register of %s", (periods) => {
  test(
    "is the same in every two layouts that can hold it, in all that both can hold",
    () => {
      fc.assert(
        fc.property(wholes(periods), (register) => {
          const found = holding(periods).map((layout) => ({
            ...layout,
            kpis: readIn(layout.id, register, periods),
          }));
          for (const [at, one] of found.entries()) {
            for (const other of found.slice(at + 1)) {
              const facts = compared(one.holds, other.holds);
              const said = (kpis: readonly Kpi[]) =>
                kpis.map((kpi) => [
                  kpi.observations.map(figure),
                  titleTells(kpi, one.holds, other.holds),
                  ...facts.map((fact) => [fact, SAID[fact](kpi)]),
                ]);
              expect([one.id, other.id, said(one.kpis)]).toEqual([one.id, other.id, said(other.kpis)]);
            }
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    "is unknown in what a layout cannot hold, never another value",
    () => {
      fc.assert(
        fc.property(wholes(periods), (register) => {
          for (const { id, holds } of holding(periods)) {
            const lacking = MAY_HOLD.filter((fact) => !holds.facts.includes(fact));
            for (const [at, kpi] of readIn(id, register, periods).entries()) {
              const given = register.kpis[at];
              if (given === undefined) continue;
              const unknown: typeof UNKNOWN = {
                ...UNKNOWN,
                code: given.title,
                title: given.code,
                direction: titled(kpi),
                frequency: kpi.frequency,
              };
              expect([id, ...lacking.map((fact) => [fact, SAID[fact](kpi)])]).toEqual([
                id,
                ...lacking.map((fact) => [fact, unknown[fact]]),
              ]);
            }
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});

/** Which way the names of the invented KPIs say is good. */
function titled({ title }: Kpi): Kpi["polarity"] {
  if (/on time|completed/u.test(title)) return "higher";
  return title.startsWith("Falls") ? "lower" : undefined;
}
