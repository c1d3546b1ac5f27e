import { z } from "zod";
import { type FactIndex, PeriodShape } from "../facts/index.ts";
import { mostAllowed } from "../comparison/index.ts";
import { UNIT_KINDS, roundedNumber } from "../figure/index.ts";
import { type Period, comparePeriods, endOf } from "../period/index.ts";
import {
  EMPTY_REGISTER,
  type Kpi,
  type Observation,
  type Register,
  type Target,
  isMeasured,
} from "../register/index.ts";

const Flags = z.enum(["provisional", "revised", "estimated", "forecast", "break"]);

/**
 * What a report rests on of one KPI, as its edition may know it: how it is defined, judged and targeted, and every figure up
 * to its period, as printed. Enough to tell the readers of the next report what is otherwise.
 */
export const PublishedKpi = z.object({
  id: z.string(),
  title: z.string(),
  meaning: z.string(),
  unit: z.object({ kind: z.enum(UNIT_KINDS), of: z.string(), decimals: z.number().int().optional() }),
  polarity: z.enum(["higher", "lower", "closer", "neither"]).optional(),
  frequency: z.enum(["month", "quarter", "half-year", "year", "two years", "three years"]),
  cumulative: z.boolean(),
  lag: z.number(),
  source: z.string(),
  class: z.enum(["target", "monitoring"]).optional(),
  tolerance: z
    .union([
      z.object({ amount: z.number(), kind: z.enum(["relative", "absolute"]) }),
      z.object({ kind: z.literal("unread"), shown: z.string() }),
    ])
    .optional(),
  targets: z.array(
    z.object({
      from: PeriodShape,
      to: PeriodShape.optional(),
      state: z.enum(["value", "unread", "open", "direction only"]),
      value: z.number().optional(),
      upTo: z.number().optional(),
      strict: z.literal(true).optional(),
      due: PeriodShape.optional(),
      shown: z.string(),
    }),
  ),
  figures: z.array(z.object({ period: PeriodShape, value: z.number(), flags: z.array(Flags) })),
  /** The periods of which it hides the figure, and where it says so, fewer than how many that is; absent where the file is older than that. */
  hidden: z.array(z.object({ period: PeriodShape, fewerThan: z.number().int().optional() })).optional(),
});
export type PublishedKpi = z.infer<typeof PublishedKpi>;

/** What a report rests on of each KPI. */
export function publishedKpis(index: FactIndex): PublishedKpi[] {
  return index.register.kpis.map((kpi) => {
    const { id, title, meaning, unit, polarity, frequency, cumulative, lag, source, tolerance } = kpi;
    return {
      id,
      title,
      meaning,
      unit,
      polarity,
      frequency,
      cumulative,
      lag,
      source,
      class: kpi.decision?.class,
      tolerance: tolerance && withoutCell(tolerance),
      targets: kpi.targets.map(kept),
      figures: kpi.observations
        .filter(isMeasured)
        .filter(({ period }) => endOf(period) <= endOf(index.edition.period))
        .toSorted((a, b) => comparePeriods(a.period, b.period))
        .map(({ period, value, flags }) => ({
          period,
          value: roundedNumber(value, index.decimalsOf(kpi)),
          flags: [...flags],
        })),
      ...hiddenIn(kpi, index.edition.period),
    };
  });
}

function hiddenIn({ observations }: Kpi, reporting: Period): Pick<PublishedKpi, "hidden"> {
  const hidden = observations
    .filter(({ state, period }) => state === "suppressed" && endOf(period) <= endOf(reporting))
    .map((each) => {
      const most = each.state === "suppressed" ? mostAllowed(each.marker) : undefined;
      return { period: each.period, ...(most === undefined ? {} : { fewerThan: most + 1 }) };
    });
  return hidden.length > 0 ? { hidden } : {};
}

function withoutCell(tolerance: NonNullable<Kpi["tolerance"]>): PublishedKpi["tolerance"] {
  return tolerance.kind === "unread"
    ? { kind: tolerance.kind, shown: tolerance.shown }
    : { amount: tolerance.amount, kind: tolerance.kind };
}

/** A target without its cell and without why it was set. */
function kept(target: Target): PublishedKpi["targets"][number] {
  const { from, to, state, shown } = target;
  if (target.state !== "value") return { from, to, state, shown };
  const { value, upTo, strict, due } = target;
  return { from, to, state, shown, value, upTo, strict, due };
}

/** Nothing of a published report is read from a cell of today's workbook. */
const NOWHERE = { sheet: "", row: 0, column: 0 };

/** The register that a published report rested on, as far as its facts file keeps it. */
export function registerOfPublished(
  kpis: readonly PublishedKpi[],
  period: Register["settings"]["period"],
): Register {
  const { settings } = EMPTY_REGISTER;
  return {
    ...EMPTY_REGISTER,
    settings: { ...settings, ...(period ? { period } : {}) },
    kpis: kpis.map(kpiOf),
  };
}

function kpiOf({
  class: kpiClass,
  figures,
  hidden = [],
  tolerance,
  targets,
  unit,
  polarity,
  ...rest
}: PublishedKpi): Kpi {
  const decision = { reason: "", person: "", date: "", reviewBy: "", at: NOWHERE };
  return {
    ...rest,
    unit: {
      kind: unit.kind,
      of: unit.of,
      ...(unit.decimals === undefined ? {} : { decimals: unit.decimals }),
    },
    ...(polarity ? { polarity } : {}),
    ...(kpiClass ? { decision: { ...decision, class: kpiClass } } : {}),
    ...(tolerance ? { tolerance: { ...tolerance, at: NOWHERE } } : {}),
    targets: targets.map(targetOf),
    observations: [
      ...figures.map(({ period, value, flags }): Observation => ({
        state: "value",
        period,
        value,
        flags,
        at: NOWHERE,
      })),
      ...hidden.map(({ period, fewerThan }): Observation => ({
        state: "suppressed",
        marker: fewerThan === undefined ? "[c]" : `fewer than ${fewerThan}`,
        period,
        flags: [],
        at: NOWHERE,
      })),
    ].toSorted((a, b) => comparePeriods(a.period, b.period)),
    group: "",
    priority: "",
    outcomes: [],
    lead: "",
    reporter: "",
    rubric: {},
    comparators: [],
    commentary: [],
    events: [],
    monthly: [],
    at: NOWHERE,
  };
}

function targetOf({ state, value, upTo, strict, due, from, to, shown }: PublishedKpi["targets"][number]) {
  const span = { from, ...(to ? { to } : {}), shown, rationale: "", at: NOWHERE };
  if (state !== "value" || value === undefined) {
    return { ...span, state: state === "value" ? ("unread" as const) : state };
  }
  return {
    ...span,
    state,
    value,
    ...(upTo === undefined ? {} : { upTo }),
    ...(strict ? { strict } : {}),
    ...(due ? { due } : {}),
  };
}
