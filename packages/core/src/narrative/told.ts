import type { FactSheet } from "../facts/index.ts";
import { headingOf } from "./heading.ts";
import { type Sentence, tell } from "./sentence.ts";
import { FULL, SHORT } from "./sentences/index.ts";
import { type Text, joined } from "./text.ts";

/** The heading of a KPI: who did what, with the figure; without a sentence of its own, its title with the figure beside it. */
export function kpiHeading(facts: FactSheet): Text {
  return headingOf(facts).text;
}

/** A KPI told in full under its heading, a paragraph each: target, change, what happened at the same time, comparison. */
export function toldInFull(facts: FactSheet): readonly Text[] {
  return told(facts, FULL);
}

/** A KPI told in a few lines under its heading, where it is met or close and nothing clearly changed. */
export function toldShort(facts: FactSheet): readonly Text[] {
  return told(facts, SHORT);
}

function told(facts: FactSheet, steps: readonly (readonly Sentence[])[]): readonly Text[] {
  return steps.map((step) => joined(tell(facts, step))).filter((text) => text.length > 0);
}
