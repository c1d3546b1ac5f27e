import { periodInFull, periodLabel } from "../period/index.ts";
import { addressName } from "../workbook/index.ts";
import { kpisInWords } from "./listed.ts";
import type { TargetAssumption } from "./of-targets.ts";

export function targetAssumptionInWords(assumption: TargetAssumption): string {
  switch (assumption.kind) {
    case "target of 0 means none":
      return `A target of 0 is taken to mean that there is no target for ${kpisInWords(assumption.kpis)}, because the published status is “data only” or unknown.`;
    case "target from the latest period":
      return `The target in “${assumption.heading}” (${addressName(assumption.at)}) is taken to hold from ${periodInFull(assumption.period)}; the column does not say when it began.`;
    case "own target holds":
      return `${kpisInWords([assumption.kpi])} has a target of its own for ${periodLabel(assumption.period)}, in ${addressName(assumption.own)}: it holds, and not the one in ${addressName(assumption.at)}.`;
    case "no target":
      return `“${assumption.text}” (${addressName(assumption.at)}) stands where a target would and is taken to mean that there is none${andMore(assumption.more)}.`;
    case "tolerance of none":
      return `“${assumption.text}” (${addressName(assumption.at)}) stands where a tolerance would and is taken as 0, so that a figure short of its target is never close to it${andMore(assumption.more)}. Clear the cell where nothing is agreed.`;
  }
}

function andMore(more: number): string {
  return more === 0 ? "" : more === 1 ? "; so is one more" : `; so are ${more} more`;
}
