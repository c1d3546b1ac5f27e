import { z } from "zod";
import { Table, Text } from "./text.ts";

const Common = {
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** The message, as a short sentence without a full stop. */
  title: Text,
  /** Measure, place and period. */
  subtitle: z.string().min(1),
  /** What a person who cannot see the chart needs: its kind, what it shows, its message. */
  alt: Text,
  /** Every figure in the chart. */
  table: Table,
};

/** One point in time. A missing value leaves a gap and has no `value`. */
const Point = z.object({
  /** The period in full, for the table and for hover: "July to September 2025". */
  period: z.string(),
  /** The period as an axis label. */
  axis: z.string(),
  value: z.number().optional(),
  /** As printed, or the reason there is none. */
  text: Text,
  /** Not final: drawn open. */
  provisional: z.boolean(),
  /** What earned a mark at this point: drawn by shape. */
  signal: z.enum(["improvement", "concern", "high", "low"]).optional(),
  /** Something that happened here, in a few words. */
  event: z.string().optional(),
});

/** A stretch of points, first and last included, counted from zero. */
const Stretch = { from: z.number().int(), to: z.number().int() };

export const LineChart = z.object({
  ...Common,
  kind: z.literal("line"),
  points: z.array(Point).min(1).readonly(),
  /** First points of stretches that are not comparable with what is before them; the line is not joined there. */
  breaks: z.array(z.number().int()).readonly(),
  /** The target, which may step. */
  targets: z.array(z.object({ ...Stretch, value: z.number(), text: Text })).readonly(),
  /** The range expected from the series itself; trial limits are drawn dashed. */
  expected: z
    .array(
      z.object({
        ...Stretch,
        centre: z.number(),
        lower: z.number(),
        upper: z.number(),
        text: Text,
        trial: z.boolean(),
      }),
    )
    .readonly(),
  /** The median of each stretch on a run chart, which has no expected range. */
  medians: z.array(z.object({ ...Stretch, value: z.number(), text: Text })).readonly(),
  /** Values outside these never occur: 0 and 100 for a percentage. */
  floor: z.number().optional(),
  ceiling: z.number().optional(),
});
export type LineChart = z.infer<typeof LineChart>;

/** Shares out of a hundred, now and before, with the margin of each where it is known. */
export const ShareChart = z.object({
  ...Common,
  kind: z.literal("shares"),
  now: z.string(),
  before: z.string().optional(),
  rows: z
    .array(
      z.object({
        label: z.string(),
        value: z.number(),
        text: Text,
        lower: z.number().optional(),
        upper: z.number().optional(),
        before: z.object({ value: z.number(), text: Text }).optional(),
      }),
    )
    .min(1)
    .readonly(),
});
export type ShareChart = z.infer<typeof ShareChart>;

/** One figure of several areas, the partnership's own marked. */
export const AreaChart = z.object({
  ...Common,
  kind: z.literal("areas"),
  rows: z
    .array(z.object({ label: z.string(), value: z.number(), text: Text, own: z.boolean() }))
    .min(2)
    .readonly(),
});
export type AreaChart = z.infer<typeof AreaChart>;

/** What a chart shows, as data; how it is drawn at each size is the renderers' business. */
export const Chart = z.discriminatedUnion("kind", [LineChart, ShareChart, AreaChart]);
export type Chart = z.infer<typeof Chart>;
