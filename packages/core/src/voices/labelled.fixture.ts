/**
 * The one place that opens a labelled set. What it gives to the program carries no label; labels are read apart, and
 * a set without them runs all the same.
 */
import { z } from "zod";
import { type Period, periodOfDate, readPeriod } from "../period/index.ts";
import type { Evaluation, Kpi, Register, ReportingLine } from "../register/index.ts";
import { kpiWith, registerWith } from "../register/kpi.fixture.ts";
import type { Use } from "./diet/use.ts";

const at = (sheet: string, row: number) => ({ sheet, row, column: 0 });

/** The files of a set: what a name holds, and whether it is there. */
export type SetFiles = {
  readonly isThere: (...names: readonly string[]) => boolean;
  readonly json: (name: string) => unknown;
};

export const words = z
  .string()
  .nullish()
  .transform((text) => text ?? "");
const ids = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);
const number = z
  .number()
  .nullish()
  .transform((value) => value ?? undefined);

const dutySchema = z.object({
  id: z.string(),
  what: words,
  kpis: ids,
  signed_off_by: words,
  prepared_by: words,
  to: words,
  why: words,
  form: words,
  every: words,
  next_due: words,
  working_days_after_period: number,
  last_sent: words,
  figures_as: words,
  last_used_on: words,
});
const kpiSchema = z.object({
  code: z.string(),
  title: z.string(),
  unit: words,
  every: z.enum(["month", "quarter", "half-year", "year"]),
  lead: words,
  class: z.enum(["target", "monitoring"]),
  required_by: words,
  same_measure_as: z.union([z.string(), ids]).nullish(),
  target: number,
  good: z.enum(["higher", "lower", "closer", "neither"]).nullish(),
  balances: words,
  readers: ids,
  in_8_quarters: z.object({ commentary: z.number(), actions: z.number(), board_minutes: z.number() }),
  months_until_known: number,
  note: words,
  figures: z.array(z.object({ period: z.string(), value: number, numerator: number, denominator: number })),
});
const evaluationSchema = z.object({
  id: z.string(),
  service: words,
  finished: z.string(),
  by: words,
  kind: z.enum(["evaluation", "inspection", "audit", "review"]).or(z.string()),
  recommendations: z.array(
    z.object({
      id: z.string(),
      recommendation: words,
      response: words,
      why_not: words,
      action: words,
      lead: words,
      due: words,
      due_moved: number,
      state: words,
      evidence: words,
      closed_on: words,
      kpi: words,
    }),
  ),
});

function oneOf<const Choice extends string>(choices: readonly Choice[], text: string): Choice | "" {
  return choices.find((choice) => choice === text) ?? "";
}

export function period(label: string): Period {
  const read = readPeriod(label, "financial");
  if (read.kind !== "period") throw new Error(`${label} is not a period`);
  return read.period;
}

function kpiOf(each: z.infer<typeof kpiSchema>, row: number): Kpi {
  const observations = each.figures.map(({ period: label, value, numerator, denominator }, column) => {
    const common = { period: period(label), at: { sheet: "Figures", row, column }, flags: [] };
    if (value === undefined) return { ...common, state: "blank" as const, marker: "" };
    const parts = {
      ...(numerator === undefined ? {} : { numerator: { value: numerator, at: common.at } }),
      ...(denominator === undefined ? {} : { denominator: { value: denominator, at: common.at } }),
    };
    return { ...common, state: "value" as const, value, ...parts };
  });
  const same = each.same_measure_as ?? "";
  const sameAs = typeof same === "string" ? [same].filter((id) => id !== "") : same;
  const first = observations[0]?.period;
  return kpiWith({
    id: each.code,
    title: each.title,
    meaning: each.note,
    unit: { kind: each.unit === "per cent" ? "percentage" : "count", of: each.unit },
    frequency: each.every,
    lag: each.months_until_known ?? 0,
    lead: each.lead,
    sameAs,
    ...(each.good ? { polarity: each.good } : {}),
    ...(each.required_by === "" ? {} : { requiredBy: each.required_by }),
    ...(each.balances === "" ? {} : { balances: each.balances }),
    decision: { class: each.class, reason: "", person: "", date: "", reviewBy: "", at: at("KPIs", row) },
    targets:
      each.target === undefined || first === undefined
        ? []
        : [
            {
              state: "value",
              value: each.target,
              shown: String(each.target),
              from: first,
              rationale: "",
              at: at("Targets", row),
            },
          ],
    observations,
    at: at("KPIs", row),
  });
}

/** Duties and indicators as the register has them; `idOf` gives back the set's own id of a duty. */
export function dutiesAndKpis(files: SetFiles) {
  const { as_of: asOf, duties } = z
    .object({ as_of: z.string(), duties: z.array(dutySchema) })
    .parse(files.json("duties.json"));
  const { kpis } = z.object({ kpis: z.array(kpiSchema) }).parse(files.json("kpis.json"));
  const reporting = duties.map((duty, row): ReportingLine => ({
    what: duty.what,
    lead: duty.signed_off_by,
    reportsTo: duty.to,
    when: duty.every,
    partners: "",
    kpis: duty.kpis,
    preparedBy: duty.prepared_by,
    why: oneOf(["law or direction", "agreed", "asked for", "habit"], duty.why),
    form: duty.form,
    figuresAs: duty.figures_as,
    nextDue: duty.next_due,
    workingDays: duty.working_days_after_period,
    lastSent: duty.last_sent,
    lastUsedOn: duty.last_used_on,
    at: at("Who reports what", row),
  }));
  const register = registerWith({ kpis: kpis.map(kpiOf), reporting });
  const uses = new Map(
    kpis.map(({ code, readers, in_8_quarters: { commentary, actions, board_minutes } }): [string, Use] => [
      code,
      { readers, acted: { commentary, actions, minutes: board_minutes } },
    ]),
  );
  const idOf = (line: ReportingLine) => duties[line.at.row]?.id ?? "";
  return { asOf, register, uses: (kpi: Kpi) => uses.get(kpi.id) ?? {}, idOf };
}

export function recommendations(files: SetFiles): { readonly asOf: string; readonly register: Register } {
  const set = z
    .object({ as_of: z.string(), evaluations: z.array(evaluationSchema) })
    .parse(files.json("evaluations.json"));
  const evaluations = set.evaluations.flatMap(({ service, finished, by, kind, recommendations: all }) =>
    all.map((each, row): Evaluation => ({
      service,
      period: periodOfDate(finished),
      found: "",
      change: each.action,
      lead: each.lead,
      reference: each.id,
      kind: oneOf(["evaluation", "inspection", "audit", "review"], kind),
      by,
      finishedOn: finished,
      grades: "",
      recommendation: each.recommendation,
      response: oneOf(["accepted", "partly", "not accepted"], each.response),
      whyNot: each.why_not,
      due: each.due,
      firstDue: "",
      timesMoved: each.due_moved,
      state: oneOf(["not started", "under way", "done", "overtaken", "not accepted"], each.state),
      evidence: each.evidence,
      closedOn: each.closed_on,
      kpis: each.kpi === "" ? [] : [each.kpi],
      themes: [],
      saidBefore: "",
      at: at("Evaluations", row),
    })),
  );
  return { asOf: set.as_of, register: registerWith({ ...dutiesAndKpis(files).register, evaluations }) };
}

/** The quarter that a day lies in. */
export function quarterOfDay(iso: string): Period {
  const { start } = periodOfDate(iso);
  return { start: start - (start % 3), months: 3 };
}
