import {
  type Given,
  beyondHelp,
  beyondInWords,
  besideInWords,
  clearedFor,
  hiddenBeside,
  insteadInWords,
  isPublished,
} from "../../protect/index.ts";
import { figureAt, kpiInput, quarter } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import type { CheckInput, Desk } from "../frame/subjects.ts";

/** What the edition hides although it is not small, or cannot hide any more: never its number. */
export const hiddenBesideSmall = defineCheck({
  id: "M16",
  title: "Number that would give a small count away",
  why: "Whoever has the total and all its parts but one can work that one out, and may know who it is.",
  severity: "information",
  scope: "register",
  check: (desk) => [...besideOn(desk), ...beyondOn(desk)],
  message: ({ says }) => says,
  remedy: ({ instead }) => instead,
  cause: ({ at: [{ sheet, row, column }], says }) => `${sheet}|${row}|${column}|${says}`,
  departs:
    "Ours. Of every choice that gives nothing away, the one that costs a reader least; nothing is said of an internal edition, which hides nothing.",
  examples: {
    keep: [() => withMonths([30, 31, 32]), () => withMonths([3, 31, 32], "internal")],
    break: [() => withMonths([3, 31, 32])],
  },
});

type Told = { readonly at: readonly [Given["kpi"]["at"]]; readonly says: string; readonly instead: string };

function besideOn(desk: Desk): readonly Told[] {
  const cleared = clearedOn(desk);
  return hiddenBeside(desk.register, cleared).map((each) => ({
    at: [each.at],
    says: besideInWords(each, desk.audience),
    instead: `${insteadInWords(each)}, or leave it hidden.`,
  }));
}

function beyondOn(desk: Desk): readonly Told[] {
  return beyondHelp(desk.register, clearedOn(desk)).map((given) => ({
    at: [given.kpi.at],
    says: beyondInWords(given),
    instead: "Decide whether the last report should be taken back, and tell whoever looks after information.",
  }));
}

function clearedOn({ register, audience, facts, previous }: Desk) {
  if (!isPublished(audience, register.settings))
    return { register, decided: [], about: new Map<string, never>() };
  const { edition } = facts();
  return clearedFor(register, { audience, period: edition.period }, previous);
}

/** A quarter with the three months behind it. */
function withMonths(
  values: readonly [number, number, number],
  audience?: CheckInput["audience"],
): CheckInput {
  const total = values.reduce((sum, value) => sum + value, 0);
  const { start } = quarter(8);
  return kpiInput(
    {
      unit: { kind: "count", of: "people" },
      observations: [figureAt(total, 8)],
      monthly: values.map((value, nth) => figureAt(value, 20, { period: { start: start + nth, months: 1 } })),
    },
    { period: quarter(8), audience: audience ?? "public" },
  );
}
