import { z } from "zod";
import { Basis, PeriodShape, ROLES } from "../facts/index.ts";

/**
 * How a number is softened. `just under` and `just over` say on which side the figure lies; `more than`, `at least`,
 * `fewer than` and `at most` say nothing but that.
 */
export const HEDGES = [
  "about",
  "just under",
  "just over",
  "more than",
  "at least",
  "fewer than",
  "at most",
  "between",
] as const;

/** A number as it was said: written with that many places, so that it stands for all that round to it. */
const Quantity = z.object({
  value: z.number(),
  /** Negative where it was said in tens, hundreds or thousands. */
  decimals: z.number().int(),
  /** The other end of "between". */
  upTo: z.number().optional(),
});
export type Quantity = Readonly<z.infer<typeof Quantity>>;

/**
 * What a sentence says, whoever wrote it: a generated one is written from claims, a typed one is read into claims,
 * a published one is kept as claims. Each can be held against the facts of today or of the next workbook.
 */
export const Claim = z
  .object({
    /** As the slots of a fact: of which KPI, when, what, and against what. */
    kpi: z.string(),
    period: PeriodShape,
    role: z.enum(ROLES),
    basis: Basis.optional(),
    /** What is said of it: a number, a word such as a status, or which way it went. */
    quantity: Quantity.optional(),
    hedge: z.enum(HEDGES).optional(),
    word: z.string().optional(),
    way: z.enum(["higher", "lower", "same", "better", "worse"]).optional(),
    negated: z.boolean().optional(),
    /** What earns it: "cell", "arithmetic", "target", or a rule set and its signal. */
    rule: z.string(),
  })
  .readonly();
export type Claim = z.infer<typeof Claim>;

export type Hedge = (typeof HEDGES)[number];
