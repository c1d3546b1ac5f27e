import { type Apart, type Interval, apartOf, intervalOf } from "../../comparison/index.ts";
import type { Kpi, Register } from "../../register/index.ts";
import { type Aligned, align } from "./align.ts";

/** A partnership beside ours. */
export type Other = { readonly name: string; readonly register: Register };

/** One of their figures beside ours. Without both intervals, or where they meet, nobody can tell. */
type Beside = {
  readonly name: string;
  readonly aligned: Extract<Aligned, { kind: "aligned" }>;
  readonly interval: Interval | undefined;
  readonly verdict: Apart;
  /** Whether one of the two figures is provisional and the other is not. */
  readonly isProvisional: boolean;
};

export type Compared = {
  readonly kpi: Kpi;
  readonly beside: readonly Beside[];
  readonly notCompared: readonly {
    readonly name: string;
    readonly aligned: Extract<Aligned, { kind: "not aligned" }>;
  }[];
  /** Those whose figure is better by more than chance, the furthest first: whom to ring, and ask how. */
  readonly ring: readonly Beside[];
  /** Where ours stands among them, only where it stands apart from all: never a place that chance may explain. */
  readonly place: "highest" | "lowest" | "among the others" | undefined;
};

/** Fewer others than this are no list to stand in. */
const ENOUGH = 4;

/** Every indicator of ours that another partnership has too, in our order. */
export function compareWith(ours: Register, others: readonly Other[]): readonly Compared[] {
  return ours.kpis.flatMap((kpi) => {
    const found = others.flatMap(({ name, register }) => {
      const aligned = align(kpi, register.kpis);
      return aligned === undefined ? [] : [{ name, aligned }];
    });
    if (found.length === 0) return [];
    const beside = found.flatMap(({ name, aligned }) =>
      aligned.kind === "aligned" ? [besideOf(kpi, name, aligned)] : [],
    );
    const notCompared = found.flatMap(({ name, aligned }) =>
      aligned.kind === "not aligned" ? [{ name, aligned }] : [],
    );
    return [{ kpi, beside, notCompared, ring: toRing(kpi, beside), place: placeAmong(beside) }];
  });
}

function besideOf(kpi: Kpi, name: string, aligned: Beside["aligned"]): Beside {
  const [our, their] = [intervalOf(kpi.unit, aligned.our), intervalOf(aligned.theirs.unit, aligned.their)];
  const isProvisional =
    aligned.our.flags.includes("provisional") !== aligned.their.flags.includes("provisional");
  return { name, aligned, interval: their, verdict: apartOf(our, their), isProvisional };
}

function toRing({ polarity }: Kpi, beside: readonly Beside[]): readonly Beside[] {
  if (polarity !== "higher" && polarity !== "lower") return [];
  const better = polarity === "higher" ? "lower" : "higher";
  const gap = ({ aligned }: Beside) => Math.abs(aligned.our.value - aligned.their.value);
  return beside.filter(({ verdict }) => verdict === better).toSorted((a, b) => gap(b) - gap(a));
}

function placeAmong(beside: readonly Beside[]): Compared["place"] {
  const told = beside.filter(({ interval }) => interval !== undefined);
  if (told.length < ENOUGH || told.length < beside.length) return undefined;
  if (told.every(({ verdict }) => verdict === "higher")) return "highest";
  return told.every(({ verdict }) => verdict === "lower") ? "lowest" : "among the others";
}
