import { z } from "zod";
import { Table, Text } from "./text.ts";

/** What an axis is labelled with, the lowest first: where it starts and ends, and the steps between. */
const Scale = z.object({
  ticks: z
    .array(z.object({ value: z.number(), text: z.string().min(1) }))
    .min(3)
    .readonly(),
});
export type Scale = z.infer<typeof Scale>;

const Common = {
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** The message, as a short sentence without a full stop. */
  title: Text,
  /** Measure, unit, how often, and where the scale starts if that is not nought. */
  subtitle: z.string().min(1),
  /** What a person who cannot see the chart needs: its kind, measure and time, what it shows, its message. */
  alt: Text,
  scale: Scale,
  /** Every figure in the chart. */
  table: Table,
};

/** One point in time. A missing value leaves a gap and has no `value`. */
const Point = z.object({
  /** The period in full, for the table: "July to September 2025". */
  period: z.string(),
  /** The period as an axis label. */
  axis: z.string(),
  /** What the axis says of the year that begins here: "Apr 2025"; absent elsewhere. */
  year: z.string().optional(),
  value: z.number().optional(),
  /** As printed, or the reason there is none. */
  text: Text,
  /** Not final: drawn as a hollow diamond, and nothing else is. */
  provisional: z.boolean(),
  /** What a rule that is told says of this point: drawn by shape. */
  signal: z.enum(["improvement", "concern", "high", "low"]).optional(),
});

/** A stretch of points, first and last included, counted from zero. */
const Stretch = { from: z.number().int(), to: z.number().int() };

export const LineChart = z.object({
  ...Common,
  kind: z.literal("line"),
  points: z.array(Point).min(1).readonly(),
  /** First points of stretches that are not comparable with what is before them; the line is not joined there. */
  breaks: z.array(z.number().int()).readonly(),
  /** The target, which may step; of an aim with two ends each is one, at least or at most. */
  targets: z
    .array(
      z.object({
        ...Stretch,
        value: z.number(),
        text: Text,
        edge: z.enum(["at least", "at most"]).optional(),
      }),
    )
    .readonly(),
  /** The range expected from the series itself, anew after each break; trial limits are drawn dashed. */
  expected: z
    .array(z.object({ ...Stretch, lower: z.number(), upper: z.number(), text: Text, trial: z.boolean() }))
    .readonly(),
  /** The middle of each stretch: what a run is above or below. */
  centres: z
    .array(z.object({ ...Stretch, value: z.number(), text: Text, called: z.enum(["average", "median"]) }))
    .readonly(),
  /** The rules that fired, the longest run first, each in at most fifty characters. */
  rules: z.array(z.object({ ...Stretch, side: z.enum(["high", "low"]), text: Text })).readonly(),
  /** Where months stand behind a quarter: the months it is made of, and its own figure. */
  whole: z.object({ ...Stretch, text: Text }).optional(),
  /** What has a letter in the chart and a sentence below it: what happened, and why there is no figure. */
  notes: z.array(z.object({ ...Stretch, kind: z.enum(["event", "gap"]), text: Text })).readonly(),
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
        /** Why it is not held against the time before, in a word or two; empty where it is. */
        apart: z.string(),
      }),
    )
    .min(1)
    .readonly(),
});
export type ShareChart = z.infer<typeof ShareChart>;

/** One figure of several areas, in the order that they are told: partnerships, and what they are part of. */
export const AreaChart = z.object({
  ...Common,
  kind: z.literal("areas"),
  rows: z
    .array(
      z.object({
        label: z.string(),
        value: z.number(),
        text: Text,
        kind: z.enum(["own", "place", "group"]),
      }),
    )
    .min(2)
    .readonly(),
});
export type AreaChart = z.infer<typeof AreaChart>;

/** What a chart shows, as data; how it is drawn at each size is the renderers' business. */
export const Chart = z.discriminatedUnion("kind", [LineChart, ShareChart, AreaChart]);
export type Chart = z.infer<typeof Chart>;

/** Where a scale starts, as the subtitle says it; nothing where it starts at nought. */
export function startOf({ ticks: [first] }: Scale): string {
  return first === undefined || first.value === 0 ? "" : `The scale starts at ${first.text}.`;
}
