import { z } from "zod";
import { periodKey } from "../period/index.ts";

/** Whole months from a first month, as {@link Period} has it. */
export const PeriodShape = z.object({ start: z.number().int(), months: z.number().int().min(1) }).readonly();

/**
 * What a fact is held against, or what it ranges over. `season`: the same months of past years. `span`: from one
 * period to another, both included; `before` is the span it is held against.
 */
export const Basis = z.discriminatedUnion("kind", [
  z.object({
    kind: z.enum(["previous", "year before", "last recorded", "baseline", "season"]),
  }),
  z.object({ kind: z.literal("period"), period: PeriodShape }),
  z.object({
    kind: z.literal("span"),
    from: PeriodShape,
    to: PeriodShape,
    before: z.object({ from: PeriodShape, to: PeriodShape }).readonly().optional(),
  }),
  z.object({ kind: z.literal("area"), area: z.string() }),
  z.object({ kind: z.literal("level"), value: z.number() }),
  /** Those KPIs, by their ids; none named is all of them. With an area, as each stands beside its figure. */
  z.object({
    kind: z.literal("kpis"),
    kpis: z.array(z.string()).readonly(),
    area: z.string().optional(),
  }),
]);
export type Basis = Readonly<z.infer<typeof Basis>>;

/** A basis as part of an id: equal for equal bases. */
export function basisKey(basis: Basis): string {
  switch (basis.kind) {
    case "period":
      return periodKey(basis.period);
    case "span": {
      const span = `${periodKey(basis.from)}..${periodKey(basis.to)}`;
      const { before } = basis;
      return before ? `${span} less ${periodKey(before.from)}..${periodKey(before.to)}` : span;
    }
    case "area":
      return `area ${basis.area}`;
    case "level":
      return `level ${basis.value}`;
    case "kpis":
      return `kpis ${basis.kpis.join(" ")}${basis.area === undefined ? "" : ` beside ${basis.area}`}`;
    case "previous":
    case "year before":
    case "last recorded":
    case "baseline":
    case "season":
      return basis.kind;
  }
}
