import { type Judgement, edgeOf } from "../../comparison/index.ts";
import { type FactSheet, measuredOf } from "../../facts/index.ts";
import { differenceFigure } from "../../figure/index.ts";
import type { Polarity } from "../../register/index.ts";
import { targetInProse } from "../figures.ts";
import type { Sentence } from "../sentence.ts";
import { type Text, bind } from "../text.ts";

type Judged = Extract<Judgement, { kind: "met" | "close" | "missed" }>;

export const target: Sentence = {
  id: "target",
  when: "the KPI is judged: its target and how far the figure is from it",
  say: (facts) => {
    const { status } = facts;
    if (status.kind === "none") return undefined;
    return ["Our target is ", ...targetWords(facts, status), ", ", ...standingWords(facts, status), "."];
  },
};

/** The target with its direction: "95% or more", "between 80% and 85%", "under 30". */
export function targetWords(facts: FactSheet, { target: aim }: Judged): Text {
  const { upTo } = aim;
  if (upTo !== undefined)
    return ["between ", targetInProse(facts, aim), " and ", targetInProse(facts, { ...aim, value: upTo })];
  if (aim.strict) return [facts.kpi.polarity === "lower" ? "under " : "over ", targetInProse(facts, aim)];
  return [targetInProse(facts, aim), DIRECTIONS[facts.kpi.polarity ?? "neither"](facts.kpi.unit.kind)];
}

const DIRECTIONS: Record<Polarity, (kind: string) => string> = {
  higher: () => " or more",
  lower: (kind) => (kind === "count" || kind === "days" ? " or fewer" : " or less"),
  closer: () => ", as closely as we can",
  neither: () => "",
};

function standingWords(facts: FactSheet, status: Judged): Text {
  if (status.kind === "met") return ["so this is on target"];
  if (status.shortfall === 0)
    return [status.kind === "close" ? "so at just that it is close to target" : "so just that is off target"];
  const short = shortfall(facts, status);
  if (status.kind === "close") return ["so this is close to target, ", short, " away"];
  return ["so this is off target by ", short];
}

function shortfall({ kpi, decimals, latest }: FactSheet, { target: aim }: Judged) {
  const measured = measuredOf(latest);
  const from = measured?.value ?? aim.value;
  const { text } = differenceFigure(edgeOf(aim, from), from, kpi.unit, decimals);
  return bind(text, measured ? [measured.at, aim.at] : [aim.at]);
}
