import { periodInFull, periodLabel } from "../period/index.ts";
import { addressName } from "../workbook/index.ts";
import { kpiIn, kpisIn } from "./named.ts";
import type { TargetAssumption } from "./of-targets.ts";

export function targetAssumptionInWords(assumption: TargetAssumption): string {
  switch (assumption.kind) {
    case "target of 0 means none":
      return `A target of 0 is taken to mean that there is no target for ${kpisIn(assumption)}, because the published status is “data only” or unknown.`;
    case "target from the latest period":
      return `The target in “${assumption.heading}” (${addressName(assumption.at)}) is taken to hold from ${periodInFull(assumption.period)}; the column does not say when it began.`;
    case "own target holds":
      return `${kpiIn(assumption)} has a target of its own for ${periodLabel(assumption.period)}, in ${addressName(assumption.own)}: it holds, and not the one in ${addressName(assumption.at)}.`;
    case "no target":
      return `“${assumption.text}” (${addressName(assumption.at)}) stands where a target would and is taken to mean that there is none${andMore(assumption.more)}.`;
    case "tolerance of none":
      return `“${assumption.text}” (${addressName(assumption.at)}) stands where a tolerance would and is taken as 0, so that a figure short of its target is never close to it${andMore(assumption.more)}. Clear the cell where nothing is agreed.`;
    case "tolerance below nought":
      return `The tolerance “${assumption.text}” (${addressName(assumption.at)}) is taken without its minus sign, as how far from the target counts as close${andMore(assumption.more)}.`;
    case "tolerance of the target":
      return `The tolerance “${assumption.text}” (${addressName(assumption.at)}) is taken as that share of the target, and not as so many percentage points${andMore(assumption.more)}. Where points are meant, type “3 points”.`;
    case "own tolerance holds":
      return `${kpiIn(assumption)} has a tolerance beside its target, in ${addressName(assumption.own)}: it holds from that target on, and not the one in ${addressName(assumption.at)}${andMore(assumption.more)}.`;
  }
}

function andMore(more: number): string {
  return more === 0 ? "" : more === 1 ? "; so is one more" : `; so are ${more} more`;
}
