import type { FactSheet } from "../../facts/index.ts";
import {
  type Findings,
  type Text,
  changeInTable,
  earnedChange,
  knownNow,
  lowerFirst,
  name,
  nowInProse,
  say,
  short,
  targetWords,
  upperFirst,
  withStop,
} from "../../narrative/index.ts";
import { type Commentary, withBy } from "../../register/index.ts";
import type { Summary } from "../model/summary.ts";
import { type Task, tasksOf } from "./due.ts";
import { fewNamed } from "./few-named.ts";
import { shortOf } from "./sections.ts";
import type { Whole } from "./summary.ts";

/** How many of those missed have a row each; the others are named with their figures. */
const MOST_ROWS = 6;

export function missedTitle({ missed }: Findings): string {
  return missed.length === 1
    ? "The target we missed, and what we will do"
    : "The targets we missed, and what we will do";
}

/** What was missed with what will be done about it; and every task that stands in no such row. */
export function missedOf({ register, brief, findings, beside }: Whole): {
  readonly rows: Summary["missed"]["items"];
  readonly others: Text;
  readonly tasks: readonly Task[];
} {
  const tasks = tasksOf(register, brief);
  const used = new Set<string>();
  const missed = findings.missed.toSorted((a, b) => worstFirst(a, b));
  const rows = missed.slice(0, MOST_ROWS).map((facts) => {
    const own = tasks.find(({ kpis, state }) => state !== "done" && kpis.includes(facts.kpi.id));
    if (own) used.add(own.what);
    return {
      to: beside.to(facts),
      kpi: facts.kpi.id,
      name: facts.kpi.title,
      now: [...nowText(facts)],
      target: [...targetWords(facts)],
      change: changeInTable(facts),
      ...(own ? { action: withStop(own.what), when: whoAndWhen(own) } : promised(facts)),
    };
  });
  const others = fewNamed(
    missed.slice(MOST_ROWS),
    (facts) => {
      const level = knownNow(facts, "level");
      return say`${name(lowerFirst(facts.kpi.title))} (${level ? short(level) : name("no figure")}, target ${targetWords(facts)})`;
    },
    (more) => findings.howMany("how many missed", more),
  );
  const rest = tasks.filter(({ what }) => !used.has(what));
  return { rows, others: others.length === 0 ? [] : say`${others}.`, tasks: rest };
}

/** What its owner wrote in the boxes of a form, where the list of actions has nothing: only what the section tells too. */
function promised({ commentary }: FactSheet): Record<"action" | "when", string> {
  const last = commentary.findLast(({ text, boxes }) => isTold(boxes?.action, text));
  const { action = "", byWhen = "", lead = "" } = last?.boxes ?? {};
  const when = byWhen === "" ? "" : upperFirst(withBy(byWhen));
  return { action: action === "" ? "" : withStop(action), when: whoAndWhen({ who: lead, when }) };
}

function isTold(action: string | undefined, text: Commentary["text"]): boolean {
  return action !== undefined && text.includes(action.replace(/[.\s]+$/u, ""));
}

/** "Head of Service, by 31 January 2026": who does it stands before the day, where the list of actions says who. */
function whoAndWhen({ who, when }: Pick<Task, "who" | "when">): string {
  return who === "" || when === "" ? `${who}${when}` : `${who}, ${lowerFirst(when)}`;
}

function worstFirst(a: FactSheet, b: FactSheet): number {
  const worse = (facts: FactSheet) => (earnedChange(facts)?.kind === "concern" ? 0 : 1);
  return worse(a) - worse(b) || shortOf(b) - shortOf(a);
}

/** "62% (37 of 60)". */
function nowText(facts: FactSheet): Text {
  const level = nowInProse(facts) ?? say`${name("No figure")}`;
  const [numerator, denominator] = [knownNow(facts, "numerator"), knownNow(facts, "denominator")];
  return numerator && denominator ? say`${level} (${short(numerator)} of ${short(denominator)})` : level;
}
