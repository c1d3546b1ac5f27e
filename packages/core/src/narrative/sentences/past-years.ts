import { measuredOf } from "../../facts/index.ts";
import { periodLabel } from "../../period/index.ts";
import { valueInTable } from "../figures.ts";
import type { Sentence } from "../sentence.ts";
import { listed } from "../text.ts";

export const pastYears: Sentence = {
  id: "past-years",
  when: "the figure is annual and at least two of the five years before it are known",
  say: (facts) => {
    const { pastYears: years } = facts;
    if (!measuredOf(facts.latest) || years.length < 2) return undefined;
    const items = years.map((year) => [valueInTable(facts, year), ` in ${periodLabel(year.period)}`]);
    return ["Before that it was ", ...listed(items), "."];
  },
};
