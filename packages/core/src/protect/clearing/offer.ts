import type { Kpi } from "../../register/index.ts";
import type { Unit } from "../../figure/index.ts";
import type { Period } from "../../period/index.ts";
import type { Address } from "../../workbook/index.ts";
import { type Few, isFew } from "../few.ts";
import type { Cell, Count, Identity, Need, Printed } from "../disclosure/index.ts";

/** A KPI before and after its small counts were masked, and its place in the register. */
export type Seen = { readonly at: number; readonly whole: Kpi; readonly masked: Kpi };

/** Which number of a KPI a cell stands for. */
type What = "figure" | "numerator" | "denominator";

/** A count as it was laid out: which KPI and period it is of, and whether the workbook itself hides it. */
export type Point = {
  readonly id: string;
  readonly period: Period;
  readonly at: Address;
  /** Undefined where the workbook holds a mark in its place. */
  readonly value: number | undefined;
};

/** The counts of one KPI, or of one part of its shares, over time. */
export type Line = {
  readonly id: string;
  /** The place of its KPI in the register. */
  readonly kpi: number;
  readonly title: string;
  /** What the KPI is said to mean. */
  readonly meaning: string;
  readonly what: What | "comparator";
  readonly isRunningTotal: boolean;
  /** Whether it counts things, or is a sum of money or time: nothing of it is hidden for its own sake. */
  readonly isOfThings: boolean;
  readonly points: readonly Point[];
};

/** A figure that may be made of counts elsewhere: an average, or a share or rate whose own counts are not kept. */
export type Made = {
  readonly kpi: number;
  readonly title: string;
  readonly meaning: string;
  readonly kind: Unit["kind"];
  /** What the counts are multiplied by; undefined where the words do not say. */
  readonly times: number | undefined;
  /** The most decimals that the house prints. */
  readonly dp: number;
  readonly points: readonly MadePoint[];
};

export type MadePoint = {
  readonly period: Period;
  readonly at: Address;
  readonly value: number;
  readonly loss: number;
};

/** Whole numbers that may say by how much a count rose or fell, those too that are not shown. */
export type Change = Pick<Made, "kpi" | "title" | "meaning" | "dp"> & {
  readonly points: readonly (MadePoint & { readonly isShown: boolean })[];
};

/** What a number stands for in the register, so that it can be taken out of it. */
export type About = {
  readonly kpi: number;
  readonly what: What | "share" | "comparator";
  /** The area of a comparator. */
  readonly area?: string;
  readonly period: Period;
  readonly at: Address;
};

/** Everything that could be worked with: the numbers of a register, what ties them, and what must stay open. */
export type Offer = {
  readonly cells: Map<string, Cell>;
  readonly identities: Identity[];
  readonly known: Printed[];
  readonly protect: Need[];
  /** What is printed before anything more is withheld. */
  readonly first: Printed[];
  readonly about: Map<string, About>;
  readonly lines: Line[];
  readonly made: Made[];
  readonly changes: Change[];
};

export function nothingOffered(): Offer {
  return {
    cells: new Map(),
    identities: [],
    known: [],
    protect: [],
    first: [],
    about: new Map(),
    lines: [],
    made: [],
    changes: [],
  };
}

/** A count that is printed nowhere by itself: the rest of a total, what one quarter added, what came late. */
export function unprinted(id: string, value: number): Count {
  return {
    id,
    kind: "count",
    value,
    loss: 0,
    printable: false,
    mustPrint: false,
    people: true,
    sensitive: false,
  };
}

export function protectIfFew(offer: Offer, id: string, value: number, few: Few): void {
  if (isFew(value, few)) offer.protect.push({ cell: id, from: few.least, to: few.most });
}
