import { sheetOf } from "../../facts/index.ts";
import { samePeriod } from "../../period/index.ts";
import { refusalOf } from "../../protect/index.ts";
import type { Success } from "../../register/index.ts";
import { plainWords } from "../../voices/index.ts";
import { aTarget, anyKpi, decision, figures, quarter, registerInput } from "../examples/kpi.ts";
import { type Check, defineCheck } from "../frame/define.ts";
import type { Desk } from "../frame/subjects.ts";

const NOW = quarter(13);

function aSuccess(more: Partial<Success> = {}): Success {
  return {
    period: NOW,
    title: "A team was shortlisted",
    text: "A panel shortlisted the team.",
    kpis: ["H1"],
    evidence: "Letter of the panel",
    at: { sheet: "Successes", row: 1, column: 0 },
    ...more,
  };
}

const missed = anyKpi({
  decision: decision("target"),
  targets: [aTarget(90)],
  observations: figures(60, 61, 60, 62, 61, 60, 62, 61, 60, 61, 62, 60, 61, 60),
});

/** One rule about the successes of the report's period. */
function successCheck(
  rule: Pick<Check, "id" | "title" | "why"> & {
    readonly says: (success: Success, desk: Desk) => string | undefined;
    readonly remedy: string;
    readonly broken: readonly Partial<Success>[];
    readonly departs?: string;
  },
): Check {
  const input = (all: readonly Partial<Success>[]) => () =>
    registerInput({ kpis: [missed], successes: all.map(aSuccess) }, { period: NOW });
  return defineCheck({
    id: rule.id,
    title: rule.title,
    why: rule.why,
    scope: "register",
    check: (desk) =>
      desk.register.successes
        .filter(({ period }) => desk.period !== undefined && samePeriod(period, desk.period))
        .flatMap((success) => {
          const says = rule.says(success, desk);
          return says === undefined ? [] : [{ at: success.at, says: `“${success.title}” ${says}` }];
        }),
    severity: "information",
    message: ({ says }) => says,
    remedy: rule.remedy,
    ...(rule.departs === undefined ? {} : { departs: rule.departs }),
    examples: { keep: [input([{ kpis: [], outcomes: [2] }])], break: [input(rule.broken)] },
  });
}

/** Successes that say of what kind they are, or what shows them: nothing is asked of a sheet that nobody fills in so. */
function isKept({ register }: Desk): boolean {
  return register.successes.some(
    ({ evidence = "", kind, reference }) => evidence !== "" || kind !== undefined || reference !== undefined,
  );
}

function claims({ kpis, kind }: Success, desk: Desk): string | undefined {
  for (const { kpi, judgement } of desk.kpis()) {
    if (!kpis.includes(kpi.id)) continue;
    if (judgement?.kind === "missed") return `stands beside ${kpi.id}, which is off target.`;
    if (kind === "measured change" && sheetOf(desk.facts(), kpi).verdict !== "better")
      return `is a measured change, and no rule has found one in ${kpi.id}.`;
  }
  return kind === "measured change" && kpis.length === 0
    ? "is a measured change and names no KPI."
    : undefined;
}

export const successChecks: readonly Check[] = [
  successCheck({
    id: "U01",
    title: "Success without evidence",
    why: "Praise that nothing shows is what readers expect of a report.",
    says: ({ evidence }, desk) =>
      (evidence ?? "") === "" && isKept(desk) ? "names nothing that shows it." : undefined,
    remedy: "Name in Evidence the figure, the inspection, the remark or the document.",
    broken: [{ kpis: [], outcomes: [2], evidence: "", reference: "S1" }],
    departs: "Asked only where some success names its evidence, kind or reference.",
  }),
  successCheck({
    id: "U02",
    title: "Success that claims more than its figure",
    why: "A success beside a missed target reads as if the target were met.",
    says: (success, desk) => claims(success, desk),
    remedy:
      "Say what went well without a claim about the figure, or link it to its outcome and not to the KPI.",
    broken: [{ kind: "award" }],
  }),
  successCheck({
    id: "U03",
    title: "Success about a person, and no consent that covers it",
    why: "Praise can embarrass, and a name in public cannot be taken back.",
    says: ({ consent = "", kind }, { register, audience, date }) => {
      if (consent === "") return kind === "praise" ? "is praise, and names no consent." : undefined;
      return refusalOf(consent, register.consents, audience, date) === undefined
        ? undefined
        : "names a consent that does not cover this report, so it is left out.";
    },
    remedy: "Ask the person, and name the record in Consent.",
    broken: [{ kind: "praise", kpis: [], outcomes: [2] }],
  }),
  successCheck({
    id: "U04",
    title: "Success that belongs to nothing",
    why: "Readers cannot tell what it says about the plan.",
    says: ({ kpis, outcomes = [], priority }) =>
      kpis.length === 0 && outcomes.length === 0 && priority === undefined
        ? "names no KPI, outcome or priority, so it stands at the end."
        : undefined,
    remedy: "Name the KPI it stands beside, or the outcome or priority it serves.",
    broken: [{ kpis: [] }],
  }),
  successCheck({
    id: "U05",
    title: "Success that was printed before in the same words",
    why: "Readers remember, and take the rest for old as well.",
    says: (success, { register }) =>
      register.successes.some(
        (other) =>
          other !== success &&
          other.period.start < success.period.start &&
          plainWords(other.text) === plainWords(success.text),
      )
        ? "stands in an earlier period in the same words."
        : undefined,
    remedy: "Say what is new, or take it out of this period.",
    broken: [{ kpis: [], outcomes: [2] }, { period: quarter(12) }],
  }),
];
