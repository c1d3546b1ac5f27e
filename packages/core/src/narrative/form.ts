import { type Fact, type FactSheet, measuredOf } from "../facts/index.ts";
import { numberInWords } from "../figure/index.ts";
import { type Form, formOf } from "../register/index.ts";
import { aboutFigure } from "./about.ts";
import { figure, name, short } from "./holes.ts";
import { known } from "./known.ts";
import { type Bound, type Text, lowerFirst, say } from "./text.ts";

/** A KPI's own sentence with its figures in their places, and whether it tells them as counts or as the figure itself. */
export type Filled = { readonly text: Text; readonly tells: "counts" | "figure" };

/** The form of a KPI filled in for its latest figure; nothing without a form, or where a place in it has no fact. */
export function filledForm(facts: FactSheet): Filled | undefined {
  const form = formOf(facts.kpi);
  if (!form) return undefined;
  const has = (kind: Form[number]["kind"]) => form.some((piece) => piece.kind === kind);
  const tells = has("number") ? "counts" : "figure";
  const main = known(facts, tells === "counts" ? "numerator" : "level") ?? wholeLevel(facts, tells);
  const base = has("whole") ? known(facts, "denominator") : undefined;
  if (!main || (has("whole") && !base)) return undefined;
  if (isOne(main) && !has("whole") && !has("one or many")) return undefined;
  const told = form.map((piece, i): Text => {
    switch (piece.kind) {
      case "number":
        return say`${numberOf(main, facts, has("whole"))}`;
      case "figure":
        return figureOf(main, facts);
      case "whole":
        return base ? say`${short(base)}` : [];
      case "one or many":
        return say`${name(isOne(main) ? piece.one : piece.many)}`;
      case "words":
        return say`${name(i === 0 ? lowerFirst(piece.words) : piece.words)}`;
    }
  });
  return { text: told.flat(), tells };
}

/** A count that is kept without counts behind it is its own number. */
function wholeLevel(facts: FactSheet, tells: Filled["tells"]): Fact | undefined {
  return tells === "counts" && facts.kpi.unit.kind === "count" ? known(facts, "level") : undefined;
}

function isOne({ value, unit }: Fact): boolean {
  return value === 1 && unit.kind === "count";
}

/** A count: none of several, no people at all, and people who died in words where they are few. */
function numberOf(fact: Fact, { kpi }: FactSheet, isOfWhole: boolean): Bound {
  const { value = Number.NaN } = fact;
  if (value === 0) return figure(fact, isOfWhole ? "none" : "no");
  if (kpi.care !== undefined && value < 10 && Number.isInteger(value))
    return figure(fact, numberInWords(value));
  return short(fact);
}

/** The figure as it stands within a sentence; an estimate is no more exact than it can be. */
function figureOf(fact: Fact, facts: FactSheet): Text {
  if (fact.unit.kind === "count") return say`${numberOf(fact, facts, false)}`;
  const isEstimate = measuredOf(facts.latest)?.flags.includes("estimated") === true;
  const about = isEstimate ? aboutFigure(fact) : undefined;
  if (about) return say`${about}`;
  return say`${fact.unit.kind === "duration" || fact.unit.kind === "money" ? figure(fact) : short(fact)}`;
}
