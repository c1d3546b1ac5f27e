import { type Kpi, QUESTIONS } from "../register/index.ts";
import { addressName, nameKey } from "../workbook/index.ts";
import type { FormRow } from "./form.ts";
import type { KeptDecision, Mapping } from "./mapping.ts";

/** What a form added to the answers about a workbook, and what of it found no place. */
export type FormTaken = {
  readonly answers: Mapping;
  /** The decisions that are new, each with the KPI it is about. */
  readonly decided: readonly {
    readonly kpi: Kpi;
    readonly decision: KeptDecision;
    readonly row: FormRow;
  }[];
  /** The KPIs of which an answer to a question is new or another. */
  readonly answered: readonly Kpi[];
  /** Rows that are of no indicator of the workbook any more. */
  readonly unknown: readonly FormRow[];
  /** Decisions of a day that had not come: none is taken. */
  readonly ahead: readonly FormRow[];
  /** Rows left for discussion although a class is in force: that takes no decision back. */
  readonly discussed: readonly { readonly row: FormRow; readonly inForce: InForce }[];
};

type InForce = Pick<KeptDecision, "class" | "date">;

type Taking = {
  /** What becomes of an answer that the form does not hold. */
  readonly missing: "given up" | "kept";
  /** The last day (ISO) on which anybody can have decided; absent where nobody knows what day it is. */
  readonly today?: string;
};

/**
 * The answers with what people wrote on a form. A row is of the indicator whose cell it names, unless another stands
 * there by now: then of the one with its code or name. A decision that is in force already is not recorded again, and
 * none is ever taken out. An answer that is no longer there is given up where the form is all that anybody answers on;
 * else it stands, as it may have been given elsewhere.
 */
export function withForm(
  answers: Mapping,
  rows: readonly FormRow[],
  kpis: readonly Kpi[],
  { missing, today }: Taking,
): FormTaken {
  const find = finderIn(kpis);
  const decided: { kpi: Kpi; decision: KeptDecision; row: FormRow }[] = [];
  const answered: Kpi[] = [];
  const unknown: FormRow[] = [];
  const ahead: FormRow[] = [];
  const discussed: { row: FormRow; inForce: InForce }[] = [];
  const questions: NonNullable<Mapping["questions"]> = { ...answers.questions };
  for (const row of rows) {
    const kpi = find(row);
    if (kpi === undefined) {
      if (row.decision !== undefined || Object.keys(row.said).length > 0) unknown.push(row);
      continue;
    }
    const before = questions[kpi.id] ?? {};
    const said = missing === "kept" ? { ...before, ...row.said } : row.said;
    if (QUESTIONS.some((question) => before[question] !== said[question])) {
      answered.push(kpi);
      if (Object.keys(said).length === 0) delete questions[kpi.id];
      else questions[kpi.id] = said;
    }
    const inForce = decisionsOf(kpi, answers).at(-1);
    if (row.isForDiscussion && inForce !== undefined) discussed.push({ row, inForce });
    if (row.decision === undefined || isInForce(row.decision, kpi, answers)) continue;
    if (today !== undefined && row.decision.date > today) ahead.push(row);
    else decided.push({ kpi, decision: { kpi: kpi.id, ...row.decision }, row });
  }
  const decisions = [...(answers.decisions ?? []), ...decided.map(({ decision }) => decision)];
  const { questions: _, decisions: __, ...others } = answers;
  return {
    answers: {
      ...others,
      ...(Object.keys(questions).length === 0 ? {} : { questions }),
      ...(decisions.length === 0 ? {} : { decisions }),
    },
    decided,
    answered,
    unknown,
    ahead,
    discussed,
  };
}

function isInForce(given: Omit<KeptDecision, "kpi">, kpi: Kpi, answers: Mapping): boolean {
  return decisionsOf(kpi, answers).some((known) =>
    (["class", "reason", "person", "date", "reviewBy"] as const).every(
      (field) => known[field] === given[field],
    ),
  );
}

/** What was last kept among the answers, and what the workbook says; the later last, which is in force. */
function decisionsOf({ id, decision }: Kpi, { decisions = [] }: Mapping) {
  const kept = decisions.findLast((each) => nameKey(each.kpi) === nameKey(id));
  return [decision, kept]
    .filter((each) => each !== undefined)
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

function finderIn(kpis: readonly Kpi[]): (row: FormRow) => Kpi | undefined {
  const byCell = new Map(kpis.map((kpi) => [addressName(kpi.at), kpi]));
  const byId = new Map(kpis.map((kpi) => [nameKey(kpi.id), kpi]));
  const byTitle = new Map(kpis.map((kpi) => [nameKey(kpi.title), kpi]));
  return ({ cell, code, title }) => {
    const there = byCell.get(cell);
    const isThere =
      there !== undefined &&
      (nameKey(there.id) === nameKey(code || title) || nameKey(there.title) === nameKey(title));
    return isThere
      ? there
      : ((code === "" ? undefined : byId.get(nameKey(code))) ?? byTitle.get(nameKey(title)));
  };
}
