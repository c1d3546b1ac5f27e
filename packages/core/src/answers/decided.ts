import type { ClassDecision, Decided, Kpi, Register } from "../register/index.ts";
import { nameKey } from "../workbook/index.ts";
import type { KeptDecision, Mapping } from "./mapping.ts";

/**
 * The register with the decisions that are kept among a person's answers. The latest of a KPI is in force,
 * unless the workbook itself holds a later one; every one stands in the record of decisions.
 */
export function withDecisions(given: Register, { decisions = [], questions = {} }: Mapping): Register {
  const register = withQuestions(given, questions);
  if (decisions.length === 0) return register;
  const kept = new Map<string, KeptDecision[]>();
  for (const decision of decisions) {
    const key = nameKey(decision.kpi);
    kept.set(key, [...(kept.get(key) ?? []), decision]);
  }
  const of = (kpi: Kpi) => kept.get(nameKey(kpi.id)) ?? [];
  return {
    ...register,
    kpis: register.kpis.map((kpi) => decided(kpi, of(kpi).at(-1))),
    decisions: [...register.decisions, ...register.kpis.flatMap((kpi) => recordsOf(kpi, of(kpi)))],
  };
}

function decided(kpi: Kpi, latest: KeptDecision | undefined): Kpi {
  if (latest === undefined || (kpi.decision && kpi.decision.date > latest.date)) return kpi;
  const { kpi: _, evidence: __, ...given } = latest;
  const decision: ClassDecision = { ...given, at: kpi.at, isAnswer: true };
  return { ...kpi, decision };
}

function recordsOf(kpi: Kpi, decisions: readonly KeptDecision[]): Decided[] {
  return decisions.map(({ class: to, reason, person, date, evidence }, index): Decided => {
    const from = decisions[index - 1]?.class ?? kpi.decision?.class;
    return {
      kpi: kpi.id,
      date,
      person,
      ...(from === undefined ? {} : { from }),
      to,
      reason,
      ...(evidence === undefined ? {} : { evidence }),
      at: kpi.at,
    };
  });
}

/** The register with what a person answered to the six questions of each KPI. */
function withQuestions(register: Register, questions: NonNullable<Mapping["questions"]>): Register {
  const said = new Map(Object.entries(questions).map(([kpi, answers]) => [nameKey(kpi), answers]));
  if (said.size === 0) return register;
  const kpis = register.kpis.map((kpi) => {
    const answers = said.get(nameKey(kpi.id));
    return answers === undefined ? kpi : { ...kpi, said: answers };
  });
  return { ...register, kpis };
}
