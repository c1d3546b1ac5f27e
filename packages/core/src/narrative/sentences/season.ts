import { type FactSheet, measuredOf } from "../../facts/index.ts";
import { periodName } from "../../period/index.ts";
import type { Measured } from "../../register/index.ts";
import { valueInTable } from "../figures.ts";
import type { Sentence } from "../sentence.ts";
import type { Text } from "../text.ts";
import { counted } from "../words.ts";

export const season: Sentence = {
  id: "season",
  when: "the figures follow the time of year: how the latest stands among the same months of past years",
  say: (facts) => {
    const { pattern } = facts;
    const latest = measuredOf(facts.latest);
    if (pattern?.kind !== "seasonal" || !latest) return undefined;
    const sorted = pattern.season.past.toSorted((a, b) => a.value - b.value);
    const [lowest, highest] = [sorted[0], sorted.at(-1)];
    if (!lowest || !highest || facts.kpi.cumulative) return undefined;
    return [
      "These figures follow the time of year. ",
      ...among(facts, latest, lowest, highest, sorted.length),
    ];
  },
};

function among(facts: FactSheet, latest: Measured, lowest: Measured, highest: Measured, years: number): Text {
  const months = periodName(latest.period).replace(/ \d{4}$/, "");
  const place =
    latest.value > highest.value
      ? "is above all of those"
      : latest.value < lowest.value
        ? "is below all of those"
        : "is within that range";
  return [
    `In the same months (${months}) of the ${counted(years, "year")} before, they went from `,
    valueInTable(facts, lowest),
    " to ",
    valueInTable(facts, highest),
    `; this one ${place}.`,
  ];
}
