/**
 * The labelled sentences: held against the data of the folder that GUARD_CORPUS names, written to GUARD_OUT,
 * then scored. Sets that are not shown, or that carry no labels, run the same way.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { factIndex } from "../facts/index.ts";
import { type Period, readPeriod } from "../period/index.ts";
import type { Comparator, Kpi, Observation, Register, Target } from "../register/index.ts";
import { kpiWith, registerWith } from "../register/kpi.fixture.ts";
import { addressOf } from "./corpus.fixture.ts";
import { guardText } from "./index.ts";

const repository = resolve(import.meta.dirname, "../../../..");
const shared = process.env["QUARTERLIGHT_SHARED"] || resolve(repository, "../shared");
const folder = process.env["GUARD_CORPUS"] || join(shared, "guard");
const out = process.env["GUARD_OUT"];
const isThere = existsSync(join(folder, "data.json")) && existsSync(join(folder, "sentences.json"));

const observationSchema = z.object({
  period: z.string(),
  value: z.number().nullish(),
  numerator: z.number().nullish(),
  denominator: z.number().nullish(),
  state: z.string().nullish(),
  flags: z.array(z.string()).nullish(),
  was: z.number().nullish(),
  lower: z.number().nullish(),
  upper: z.number().nullish(),
  cell: z.string(),
});
const kpiSchema = z.object({
  id: z.string(),
  title: z.string(),
  alsoCalled: z.array(z.string()).default([]),
  unit: z.object({ kind: z.string(), of: z.string().default("") }),
  base: z.string().default(""),
  polarity: z.enum(["higher", "lower", "closer", "neither"]).optional(),
  class: z.enum(["target", "monitoring"]).default("monitoring"),
  decimals: z.number().optional(),
  tolerance: z.object({ amount: z.number(), kind: z.enum(["relative", "absolute"]) }).nullish(),
  frequency: z.enum(["month", "quarter", "half-year", "year", "two years", "three years"]).default("quarter"),
  cumulative: z.boolean().default(false),
  targets: z
    .array(z.object({ from: z.string(), to: z.string().nullish(), value: z.number(), cell: z.string() }))
    .default([]),
  observations: z.array(observationSchema),
  peers: z
    .array(
      z.object({
        area: z.string(),
        kind: z.enum(["nation", "peer", "peer group"]),
        period: z.string(),
        value: z.number(),
        cell: z.string(),
      }),
    )
    .default([]),
});
const dataSchema = z.object({ reporting: z.string(), kpis: z.array(kpiSchema) });
/** What the program sees of a sentence: no verdict, no span, no claim. */
const sentenceSchema = z.object({ id: z.string(), kpi: z.string(), text: z.string() });
const spanSchema = z.object({ at: z.tuple([z.number(), z.number()]) });
const labelSchema = z.object({
  id: z.string(),
  verdict: z.enum(["true", "broken", "out of scope"]),
  fault: z.string().nullish(),
  span: spanSchema.nullish(),
  orSpan: z.array(spanSchema).nullish(),
});

const UNITS: Readonly<Record<string, Kpi["unit"]["kind"]>> = {
  count: "count",
  percentage: "percentage",
  days: "days",
  rate: "rate",
  money: "money",
  number: "number",
};

function unitKind(kind: string): Kpi["unit"]["kind"] {
  return UNITS[kind] ?? "number";
}

function json(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), "utf8"));
}

function period(label: string): Period {
  const read = readPeriod(label, "financial");
  if (read.kind !== "period") throw new Error(`${label} is not a period`);
  return read.period;
}

function observationOf(each: z.infer<typeof observationSchema>, when: "now" | "before"): Observation {
  const common = { period: period(each.period), at: addressOf(each.cell), flags: [] };
  const value = when === "before" ? (each.was ?? each.value) : each.value;
  if (value === null || value === undefined)
    return { ...common, state: "not available", marker: each.state ?? "" };
  const part = (number: number | null | undefined) =>
    number === null || number === undefined ? undefined : { value: number, at: addressOf(each.cell) };
  const [numerator, denominator] = [part(each.numerator), part(each.denominator)];
  return {
    ...common,
    state: "value",
    value,
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
  };
}

function kpiOf(each: z.infer<typeof kpiSchema>, when: "now" | "before"): Kpi {
  const { kind, of } = each.unit;
  const areas = new Map<string, Comparator>();
  for (const peer of each.peers) {
    const known = areas.get(peer.area) ?? {
      area: peer.area,
      kind: peer.kind,
      observations: [],
      source: "",
      differs: "",
    };
    const figure: Observation = {
      state: "value",
      period: period(peer.period),
      value: peer.value,
      flags: [],
      at: addressOf(peer.cell),
    };
    areas.set(peer.area, { ...known, observations: [...known.observations, figure] });
  }
  const targets = each.targets.map(({ from, to, value, cell }): Target => ({
    state: "value",
    shown: String(value),
    value,
    from: period(from),
    ...(to ? { to: period(to) } : {}),
    rationale: "",
    at: addressOf(cell),
  }));
  const unit = {
    kind: unitKind(kind),
    of,
    ...(each.decimals === undefined ? {} : { decimals: each.decimals }),
  };
  return kpiWith({
    id: each.id,
    title: each.title,
    alsoCalled: each.alsoCalled,
    meaning: each.base,
    unit,
    ...(each.polarity === undefined ? {} : { polarity: each.polarity }),
    ...(each.tolerance
      ? { tolerance: { ...each.tolerance, at: addressOf(each.observations[0]?.cell ?? "A1") } }
      : {}),
    decision: { class: each.class, reason: "", person: "", date: "", reviewBy: "", at: addressOf("A1") },
    frequency: each.frequency,
    cumulative: each.cumulative,
    targets,
    observations: each.observations.map((one) => observationOf(one, when)),
    comparators: [...areas.values()],
  });
}

function registerOf(when: "now" | "before"): Register {
  return registerWith({ kpis: dataSchema.parse(json("data.json")).kpis.map((each) => kpiOf(each, when)) });
}

function flagged() {
  const now = period(dataSchema.parse(json("data.json")).reporting);
  const register = registerOf("now");
  const index = factIndex(
    register,
    { audience: "public", area: "", period: now },
    { previous: registerOf("before") },
  );
  const byId = new Map(register.kpis.map((kpi) => [kpi.id, kpi]));
  return z
    .array(sentenceSchema)
    .parse(json("sentences.json"))
    .map(({ id, kpi, text }) => {
      const beside = byId.get(kpi);
      const flags = beside === undefined ? [] : guardText(text, beside, index).flags;
      return { id, flags: flags.map(({ start, end, fault }) => ({ start, end, fault })) };
    });
}

test.skipIf(!isThere)("holds labelled sentences to their figures (skipped where the set is absent)", () => {
  const found = flagged();
  if (out !== undefined && out !== "") {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "guard-flags.json"), `${JSON.stringify(found, null, 1)}\n`);
  }
  const labels = z
    .array(z.unknown())
    .parse(json("sentences.json"))
    .flatMap((each) => labelSchema.safeParse(each).data ?? []);
  if (labels.length === 0) return;
  const flagsOf = new Map(found.map(({ id, flags }) => [id, flags]));
  const isPlaced = ({ id, span, orSpan }: z.infer<typeof labelSchema>) =>
    (flagsOf.get(id) ?? []).some(({ start, end }) =>
      [...(span ? [span] : []), ...(orSpan ?? [])].some(({ at: [from, to] }) => start < to && end > from),
    );
  const broken = labels.filter(({ verdict }) => verdict === "broken");
  const whole = labels.filter(({ verdict }) => verdict === "true");
  const share = (part: number, of: number) => (of === 0 ? 1 : part / of);
  const of = (...faults: readonly string[]) => broken.filter(({ fault }) => faults.includes(fault ?? ""));
  const figures = of("wrong figure", "digit swap", "stale figure");
  const directions = of("flipped direction");
  expect(share(figures.filter(isPlaced).length, figures.length)).toBeGreaterThanOrEqual(0.95);
  expect(share(directions.filter(isPlaced).length, directions.length)).toBeGreaterThanOrEqual(0.95);
  expect(share(broken.filter(isPlaced).length, broken.length)).toBeGreaterThanOrEqual(0.85);
  const alarms = whole.filter(({ id }) => (flagsOf.get(id) ?? []).length > 0);
  expect(alarms.length / Math.max(1, whole.length)).toBeLessThanOrEqual(0.03);
});
