import { samePeriod } from "../period/index.ts";
import type { Kpi, Target } from "../register/index.ts";
import { type Change, PARTS, type Part } from "./change.ts";

/** Targets of one beginning that say something else. A new one with a period of its own is no change in place. */
export function targetChanges(before: Kpi, kpi: Kpi): readonly Change[] {
  return kpi.targets.flatMap((target): readonly Change[] => {
    const was = before.targets.find(({ from }) => samePeriod(from, target.from));
    if (!was || says(was) === says(target)) return [];
    const { id, title } = kpi;
    return [
      { kind: "target", id, title, at: target.at, from: target.from, was: was.shown, now: target.shown },
    ];
  });
}

function says(target: Target): string {
  return target.state === "value"
    ? `${target.value} ${target.upTo ?? ""} ${target.strict === true}`
    : `${target.state} ${target.shown}`;
}

export function toleranceChange(before: Kpi, kpi: Kpi): readonly Change[] {
  const [was, now] = [toleranceWords(before.tolerance), toleranceWords(kpi.tolerance)];
  const at = kpi.tolerance?.at ?? kpi.at;
  return was === now ? [] : [{ kind: "tolerance", id: kpi.id, title: kpi.title, at, was, now }];
}

/** "10% of the target", "4", "none"; of one that could not be read, what its cell shows. */
export function toleranceWords(tolerance: Kpi["tolerance"]): string {
  if (!tolerance) return "none";
  if (tolerance.kind === "unread") return `“${tolerance.shown}”, which could not be read`;
  return `${tolerance.amount}${tolerance.kind === "relative" ? "% of the target" : ""}`;
}

export function definitionChange(before: Kpi, kpi: Kpi): readonly Change[] {
  const parts = PARTS.filter((part) => PART[part](kpi) !== PART[part](before));
  if (parts.length === 0) return [];
  const isRecorded = kpi.events.some(({ kind }) => kind === "definition change");
  return [{ kind: "definition", id: kpi.id, title: kpi.title, at: kpi.at, parts, isRecorded }];
}

const PART: Readonly<Record<Part, (kpi: Kpi) => string>> = {
  meaning: ({ meaning }) => meaning.trim(),
  unit: ({ unit }) => `${unit.kind} ${unit.of}`,
  "which way is good": ({ polarity = "" }) => polarity,
  frequency: ({ frequency }) => frequency,
  "whether it adds up over the year": ({ cumulative }) => String(cumulative),
  source: ({ source }) => source.trim(),
};
