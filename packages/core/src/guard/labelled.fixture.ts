import type { Address } from "../workbook/index.ts";
/** Labelled sentences and the figures they are of, from a folder of the shape that `../shared/guard/README.md` describes. */
import { z } from "zod";
import { factIndex } from "../facts/index.ts";
import { type Period, readPeriod } from "../period/index.ts";
import type { Comparator, Kpi, Observation, Register, Target } from "../register/index.ts";
import { kpiWith, registerWith } from "../register/kpi.fixture.ts";
import { guardText } from "./index.ts";

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
/** What the program sees of a sentence: no verdict, no span, no claim; no KPI where it stands beside none, as a notice. */
const sentenceSchema = z.object({ id: z.string(), kpi: z.string(), text: z.string() });
const spanSchema = z.object({ at: z.tuple([z.number(), z.number()]) });
const labelSchema = z.object({
  id: z.string(),
  verdict: z.enum(["true", "broken", "out of scope"]),
  fault: z.string().nullish(),
  span: spanSchema.nullish(),
  orSpan: z.array(spanSchema).nullish(),
});
type Label = z.infer<typeof labelSchema>;

const UNITS: Readonly<Record<string, Kpi["unit"]["kind"]>> = {
  count: "count",
  percentage: "percentage",
  days: "days",
  rate: "rate",
  money: "money",
  number: "number",
  duration: "duration",
};

function unitKind(kind: string): Kpi["unit"]["kind"] {
  return UNITS[kind] ?? "number";
}

/** A file of the folder as its JSON, by its name. */
type ReadJson = (name: "data.json" | "sentences.json") => unknown;

function period(label: string): Period {
  const found = readPeriod(label, "financial");
  if (found.kind !== "period") throw new Error(`${label} is not a period`);
  return found.period;
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

function registerOf(data: z.infer<typeof dataSchema>, when: "now" | "before"): Register {
  return registerWith({ kpis: data.kpis.map((each) => kpiOf(each, when)) });
}

/** What the guard flags in each sentence of a folder; it sees the text and the KPI, and no label. */
export function flaggedIn(read: ReadJson) {
  const data = dataSchema.parse(read("data.json"));
  const register = registerOf(data, "now");
  const index = factIndex(
    register,
    { audience: "public", area: "", period: period(data.reporting) },
    { previous: registerOf(data, "before") },
  );
  const byId = new Map(register.kpis.map((kpi) => [kpi.id, kpi]));
  return z
    .array(sentenceSchema)
    .parse(read("sentences.json"))
    .map(({ id, kpi, text }) => {
      const beside = byId.get(kpi);
      const isKnown = beside !== undefined || kpi === "";
      const flags = isKnown ? guardText(text, beside, index, false, []).flags : [];
      return { id, text, flags: flags.map(({ start, end, fault }) => ({ start, end, fault })) };
    });
}

/** Which labelled sentences are broken and caught at the broken words, broken and missed, or true and flagged. */
export function scoreOf(read: ReadJson, found: ReturnType<typeof flaggedIn>) {
  const labels = z
    .array(z.unknown())
    .parse(read("sentences.json"))
    .flatMap((each) => labelSchema.safeParse(each).data ?? []);
  const by = new Map(found.map((each) => [each.id, each]));
  const flagsOf = ({ id }: Label) => by.get(id)?.flags ?? [];
  const isPlaced = (label: Label) =>
    flagsOf(label).some(({ start, end }) =>
      [...(label.span ? [label.span] : []), ...(label.orSpan ?? [])].some(
        ({ at: [from, to] }) => start < to && end > from,
      ),
    );
  const told = (label: Label) => `${label.id}: ${by.get(label.id)?.text ?? ""}`;
  const broken = labels.filter(({ verdict }) => verdict === "broken");
  const whole = labels.filter(({ verdict }) => verdict === "true");
  /** Of the broken ones with these faults, or of all, the share that is caught. */
  const caught = (...faults: readonly string[]) => {
    const of = broken.filter(({ fault }) => faults.length === 0 || faults.includes(fault ?? ""));
    return of.length === 0 ? 1 : of.filter(isPlaced).length / of.length;
  };
  return {
    caught,
    missed: broken.filter((label) => !isPlaced(label)).map(told),
    alarms: whole.filter((label) => flagsOf(label).length > 0).map(told),
    whole: whole.length,
  };
}

/** "Figures!D17" as an address. */
function addressOf(text: string): Address {
  const found = /^(?:(.+)!)?([A-Z]+)(\d+)$/u.exec(text);
  const letters = (found?.[2] ?? "A").split("");
  const column = letters.reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet: found?.[1] ?? "", row: Number(found?.[3] ?? 1) - 1, column };
}
