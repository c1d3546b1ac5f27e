import { type Span, type Told, guardTyped, inWords } from "@quarterlight/core/guard";
import type { Built } from "@quarterlight/core/report";
import type { Kpi } from "@quarterlight/core/register";

/** What of a person's words beside a KPI the workbook does not bear out, and the figures that were held to nothing. */
export type HeldWords = {
  readonly contradicted: readonly (Span & Told)[];
  readonly notRead: readonly string[];
};

/** Holds words as they are typed. The figures are those of the report in its edition: what it withholds is not told here. */
export function heldWords(text: string, { id }: Kpi, { index }: Pick<Built, "index">): HeldWords {
  const beside = {
    place: "commentary",
    text,
    kpis: [id],
    period: undefined,
    at: undefined,
    field: "",
  } as const;
  const { flags, notRead } = guardTyped(beside, index);
  return {
    contradicted: flags.map((flag) => ({
      start: flag.start,
      end: flag.end,
      ...inWords(flag, beside, index),
    })),
    notRead: notRead.map(({ start, end }) => text.slice(start, end)),
  };
}

/** A text in stretches: those that are contradicted, and those between them. */
export function stretches(
  text: string,
  spans: readonly Span[],
): readonly { readonly at: number; readonly words: string; readonly isContradicted: boolean }[] {
  const ends = [...new Set([0, ...spans.flatMap(({ start, end }) => [start, end]), text.length])];
  const cuts = ends.toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const at = cuts[i] ?? 0;
    const isContradicted = spans.some((span) => span.start <= at && span.end >= end);
    return { at, words: text.slice(at, end), isContradicted };
  });
}
