import { z } from "zod";
import { Claim } from "../../claims/index.ts";
import { Status, StoryBlock } from "./blocks.ts";
import { Chart } from "./chart.ts";
import { Change, Run, Text } from "./text.ts";

/** Said by people, and done. */
export const Done = z.object({ said: z.string(), did: z.string() });

/** Said by people, and not to be done: why, and what instead. */
export const CouldNot = z.object({ said: z.string(), why: z.string() });

/** Something to be done, when and by whom; `when` is empty where nobody said. */
export const Due = z.object({ when: z.string(), what: z.string(), who: z.string() });
export type Due = z.infer<typeof Due>;

/** A list with its heading; nothing of it is printed where it is empty. */
function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ title: z.string(), items: z.array(item).readonly() });
}

/** The two pages that anybody can read in five minutes. */
export const Summary = z.object({
  /** What to know, the most important first, in one sentence each. */
  things: listOf(
    z.object({
      kind: z.enum(["good", "watch", "missed", "people", "plain"]),
      /** The block it is about; empty where it is about more than one. */
      to: z.string(),
      /** What happened, and what that means. */
      strong: Text,
      rest: z.array(Run).readonly(),
    }),
  ),
  /** What may still change in them. */
  caveats: z.array(Text).readonly(),
  /** One person, and where the whole story stands. */
  story: z.object({ block: StoryBlock, to: z.string() }).optional(),
  standing: z.object({
    title: z.string(),
    /** How many of the judged KPIs stand where. */
    tally: z.array(z.object({ status: Status, count: z.number().int(), claim: Claim.optional() })).readonly(),
    /** What changed, in sentences that add up to the whole. */
    changed: z.array(Text).readonly(),
    /** Which periods are meant, and what could not be judged. */
    judged: z.array(Text).readonly(),
    /** Those that came close, by name with their figures; empty where there are none. */
    close: z.array(Run).readonly(),
  }),
  /** Changes that are unlikely to be chance: the worst and the best with their charts, the others in sentences. */
  changes: listOf(
    z.object({
      to: z.string(),
      kpi: z.string(),
      status: Status,
      change: Change,
      headline: Text,
      chart: Chart.optional(),
    }),
  ).extend({ others: z.array(Text).readonly() }),
  /** Every target that was missed, with what will be done about it; those there is no room for in a sentence. */
  missed: listOf(
    z.object({
      to: z.string(),
      kpi: z.string(),
      name: z.string(),
      /** The figure with its base. */
      now: Text,
      target: Text,
      change: Change,
      /** What its owner or the list of actions says will be done; empty where nobody says. */
      action: z.string(),
      when: z.string(),
    }),
  ).extend({ others: z.array(Run).readonly() }),
  next: listOf(z.object({ when: z.string(), what: z.array(z.string()).min(1).readonly() })),
  done: listOf(Done),
  couldNot: listOf(CouldNot),
  /** How to get it in another form; empty where nobody is named to ask. */
  formats: z.string(),
});
export type Summary = z.infer<typeof Summary>;
