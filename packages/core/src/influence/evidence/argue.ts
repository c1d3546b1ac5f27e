import type { Sign } from "../cues/index.ts";
import type { Suggestion } from "../suggest.ts";
import { type Found, gather, saysNothing } from "./gather.ts";
import { leadOf } from "./lead.ts";
import { type IndicatorRow, type Said, plainText } from "./row.ts";
import { type Timing, isShortPeriod, isYearPeriod, timingOf } from "./timing.ts";
import { hasDirection, hasTarget, saysNeither, targetClash } from "./wishes.ts";

/** How an argument ended: the class, the step that settled it, and the words it rests on. */
export type Argument = {
  readonly class: Suggestion;
  readonly step:
    | "the name says nothing"
    | "cells contradict each other"
    | "not known in time"
    | "others' act"
    | "a condition of everyone"
    | "our own work"
    | "our choice, with a wish"
    | "a bare amount"
    | "a result"
    | "shared"
    | "nothing found";
  readonly found: readonly Found[];
  readonly timing: Timing | undefined;
  /** What the step rests on. */
  readonly because: readonly {
    readonly words: string;
    readonly cell: string;
    readonly said: Said;
    readonly why: string;
  }[];
};

/**
 * Thinks in order and stops at the first step that settles it; nothing is summed. A typed target is the
 * weakest cue: it can bring a doubtful row to discussion, never a watched one to be judged.
 */
export function argue(row: IndicatorRow): Argument {
  const found = gather(row);
  const timing = timingOf(row);
  const settled = (cls: Suggestion, step: Argument["step"], because: Argument["because"]): Argument => ({
    class: cls,
    step,
    found,
    timing,
    because,
  });
  if (saysNothing(row)) {
    return settled("discuss", "the name says nothing", [
      {
        words: plainText(row.title.text),
        cell: "title",
        said: row.title,
        why: "the name does not say what is counted",
      },
    ]);
  }
  const clash = clashIn(row, timing);
  if (clash !== undefined) return settled("discuss", "cells contradict each other", clash);
  if (timing?.says === "no") {
    return settled("monitoring", "not known in time", [
      { ...timing, why: "it is not known at least every quarter and within six months" },
    ]);
  }
  const signs = new Signs(found);
  const wish = {
    target: hasTarget(row),
    direction: hasDirection(row) && !saysNeither(row),
    lead: leadOf(row),
  };
  return judged(signs, wish, settled);
}

type Wish = {
  readonly target: boolean;
  readonly direction: boolean;
  readonly lead: ReturnType<typeof leadOf>;
};

/** The signs found, the title's before the definition's. */
class Signs {
  readonly #found: readonly Found[];
  constructor(found: readonly Found[]) {
    this.#found = found;
  }
  has(...signs: readonly Sign[]): boolean {
    return this.#found.some(({ sign }) => signs.includes(sign));
  }
  of(...signs: readonly Sign[]): readonly Found[] {
    return signs.flatMap((sign) => this.#found.filter((each) => each.sign === sign).slice(0, 1));
  }
}

function judged(
  signs: Signs,
  wish: Wish,
  settled: (cls: Suggestion, step: Argument["step"], because: Argument["because"]) => Argument,
): Argument {
  const wished = wish.target && wish.direction && wish.lead === "ours";
  if (signs.has("others")) {
    const served =
      signs.has("standard") && !signs.has("everyone", "condition") && wish.lead === "ours" && wish.target;
    return settled(served ? "discuss" : "monitoring", "others' act", signs.of("others"));
  }
  if (signs.has("condition", "everyone")) {
    const ours = signs.has("shared", "ours", "served", "chosen");
    const bothSides =
      (ours && wished) ||
      (signs.has("ours", "served") && signs.has("everyone") && !signs.has("condition", "shared"));
    if (!signs.has("standard") || signs.has("condition"))
      return settled(
        bothSides ? "discuss" : "monitoring",
        "a condition of everyone",
        signs.of("condition", "everyone"),
      );
  }
  if (signs.has("learning")) return settled("monitoring", "a bare amount", signs.of("learning"));
  if (wish.lead === "another body's") {
    return settled("discuss", "shared", signs.of("standard", "shared", "result", "count", "ours"));
  }
  if (signs.has("shared")) {
    const ours = signs.has("standard") && signs.has("ours", "served");
    const named = wish.target && wish.lead === "ours";
    if (ours && named) return settled("target", "our own work", signs.of("standard", "ours", "served"));
    if (signs.has("count") && !signs.has("standard", "result") && !wish.target && !wish.direction)
      return settled("monitoring", "a bare amount", signs.of("count", "shared"));
    return settled("discuss", "shared", signs.of("shared", "ours", "served"));
  }
  if (signs.has("standard")) return settled("target", "our own work", signs.of("standard"));
  if (signs.has("chosen") && wish.target && !signs.has("count"))
    return settled("target", "our choice, with a wish", signs.of("chosen"));
  if (signs.has("result")) {
    return settled(wished ? "target" : "discuss", "a result", signs.of("result"));
  }
  if (signs.has("count", "chosen")) {
    const isWished = wish.direction || wish.target;
    return settled(isWished ? "discuss" : "monitoring", "a bare amount", signs.of("count", "chosen"));
  }
  return settled("discuss", "nothing found", signs.of("ours", "served"));
}

function clashIn(row: IndicatorRow, timing: Timing | undefined): Argument["because"] | undefined {
  const target = targetClash(row);
  if (target !== undefined) {
    return [
      { words: target, cell: "target", said: row.target, why: "it says two things at once of its target" },
    ];
  }
  if (timing === undefined || timing.cell !== "frequency" || row.periods.length === 0) return undefined;
  const labels = row.periods.map(({ text }) => text);
  const [first] = row.periods;
  if (first === undefined) return undefined;
  const shortFigures = labels.length > 1 && labels.every(isShortPeriod);
  const yearFigures = labels.length > 1 && labels.every(isYearPeriod);
  const isClash =
    (timing.says === "no" && shortFigures && areNeighbours(labels)) || (timing.says === "yes" && yearFigures);
  if (!isClash) return undefined;
  return [
    { ...timing, why: "its frequency says one thing" },
    { words: plainText(first.text), cell: "series", said: first, why: "and its figures another" },
  ];
}

/** Whether figures come one after the other: the same quarter of several years is a yearly figure. */
function areNeighbours(labels: readonly string[]): boolean {
  const parts = new Set(
    labels.map((label) => /q[1-4]|-(\d\d)$|^\p{L}{3}/iu.exec(plainText(label))?.[0].toLowerCase()),
  );
  return parts.size > 1;
}
