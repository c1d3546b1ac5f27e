import { type Kpi, type Observation, isMeasured } from "../register/index.ts";
import { statusNamed } from "../tables/index.ts";
import type { Judgement } from "./status.ts";

/** A status somebody else published that its own figures do not bear out. */
export type Disagreement = {
  readonly published: "met" | "close" | "missed";
  readonly ours: Exclude<Judgement, { kind: "none" }>;
  /** The likeliest cause the figures themselves show; absent where they show none. */
  readonly cause?:
    | "zero may be a missing figure"
    | "figure is the same as the one before"
    | "figure equals the target";
};

/** The published status held against ours; nothing where they agree or where either says nothing. */
export function disagreementOf(
  kpi: Kpi,
  latest: Observation | undefined,
  ours: Judgement,
): Disagreement | undefined {
  const named = statusNamed(kpi.published?.status ?? "");
  const published = named === undefined ? undefined : KIND[named];
  if (published === undefined || ours.kind === "none" || published === ours.kind) return undefined;
  const cause = latest ? causeOf(kpi, latest, ours) : undefined;
  return { published, ours, ...(cause ? { cause } : {}) };
}

const KIND = { green: "met", amber: "close", red: "missed" } as const;

function causeOf(
  { observations }: Kpi,
  latest: Observation,
  { target }: Exclude<Judgement, { kind: "none" }>,
): Disagreement["cause"] {
  if (!isMeasured(latest)) return undefined;
  const earlier = observations.filter(isMeasured).filter(({ period }) => period.start < latest.period.start);
  const before = earlier.findLast(({ period }) => period.months === latest.period.months);
  if (latest.value === 0 && earlier.some(({ value }) => value !== 0)) return "zero may be a missing figure";
  if (before !== undefined && before.value === latest.value) return "figure is the same as the one before";
  return latest.value === target.value ? "figure equals the target" : undefined;
}
