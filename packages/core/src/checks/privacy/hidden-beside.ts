import { type Period, periodName } from "../../period/index.ts";
import {
  type Given,
  type HiddenBeside,
  beyondHelp,
  clearedFor,
  hiddenBeside,
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
    says: `${whatOf(each)} is hidden in a ${desk.audience} edition, or ${reasonOf(each.gives)} could be worked out.`,
    instead: `${insteadOf(each)}, or leave it hidden.`,
  }));
}

function beyondOn(desk: Desk): readonly Told[] {
  return beyondHelp(desk.register, clearedOn(desk)).map((given) => ({
    at: [given.kpi.at],
    says: `${capital(named(given))} can be worked out from what the last report published, so nothing more is hidden for it.`,
    instead: "Decide whether the last report should be taken back, and tell whoever looks after information.",
  }));
}

function clearedOn({ register, audience, facts, previous }: Desk) {
  if (!isPublished(audience, register.settings))
    return { register, decided: [], about: new Map<string, never>() };
  const { edition } = facts();
  return clearedFor(register, { audience, period: edition.period }, previous);
}

function whatOf({ kpi, what, period }: HiddenBeside): string {
  const counts = what === "numerator" || what === "denominator" ? "The counts behind " : "";
  return `${counts}${periodName(period)} of “${kpi.title}”`;
}

function reasonOf(gives: readonly Given[]): string {
  const [first] = gives;
  return first ? named(first) : "a small count";
}

function named({ kpi, period, is }: Given): string {
  const words: Record<Given["is"], (of: Period) => string> = {
    "the figure": (of) => periodName(of),
    "the rest": (of) => `how many are left over in ${periodName(of)}`,
    "what was added": (of) => `what ${periodName(of)} added`,
    "what came late": (of) => `what came late for ${periodName(of)}`,
    "what no title names": (of) => `what is left over in ${periodName(of)}`,
  };
  return `${words[is](period)} of “${kpi.title}”`;
}

function insteadOf({ range, what }: HiddenBeside): string {
  if (range) return `To tell more, print a range in its place, such as ${range[0]} to ${range[1]}`;
  return what === "share"
    ? "To tell more, print the share of a longer period"
    : "To tell more, print a longer period alone, without its parts";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
