import { samePeriod } from "../../period/index.ts";
import { sheetOf } from "../../workbook/index.ts";
import { aTarget, anyKpi, decision, figures, quarter, registerInput, registerOf } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import type { Desk, KpiSubject } from "../frame/subjects.ts";

const GOOD =
  /\b(?:proud|pleased|delighted|celebrat\w*|success\w*|excellent|outstanding|great|strong(?:est)?|best|improv\w*|achiev\w*|good (?:news|progress|quarter|year)|ahead|on track|thriv\w*|record|fantastic|brilliant)\b/iu;
const FRANK =
  /\b(?:miss(?:ed|es)?|off target|behind|wors\w*|not (?:yet )?(?:met|where|good enough|on target)|short of|too (?:long|many|few|slow|high|low)|sorry|challeng\w*|difficult\w*|pressures?|but|although|however|still|yet|fell|slipp\w*|longer|fewer than)\b/iu;

export const onlyGood = defineCheck({
  id: "N11",
  title: "Only good news while targets are missed",
  why: "A reader who learns of the missed targets later trusts neither the good news nor the next report.",
  scope: "register",
  check: (desk) => {
    const missed = desk.kpis().filter(isMissed);
    if (missed.length === 0) return [];
    const count = missed.length;
    const notices = desk
      .words()
      .filter(({ typed: { place, text } }) => place === "notice" && GOOD.test(text) && !FRANK.test(text))
      .map(({ at }) => ({ at, count, kind: "notice" as const }));
    return [...notices, ...praiseAlone(desk, missed)];
  },
  severity: "warning",
  message: ({ count, kind }) =>
    kind === "notice"
      ? `The notice tells only good news, while ${targets(count)} missed.`
      : `Successes are told, and nothing of the ${count === 1 ? "target that was" : `${count} targets that were`} missed.`,
  remedy: "Say as plainly what was missed, and what is being done.",
  isReading: true,
  departs:
    "Of what people write: the report’s own summary always tells what was missed. A notice of good words alone, or successes beside missed targets of which none has commentary.",
  examples: {
    keep: [
      () => praising("We are proud of our teams. Two targets were missed, and we say why.", 60),
      () => praising("We are proud of our teams.", 90),
    ],
    break: [() => praising("We are proud of an excellent quarter.", 60)],
  },
});

function targets(count: number): string {
  return count === 1 ? "a target is" : `${count} targets are`;
}

function isMissed({ standing, judgement }: KpiSubject): boolean {
  return standing === "target" && judgement?.kind === "missed";
}

function praiseAlone({ register, facts }: Desk, missed: readonly KpiSubject[]) {
  const { period } = facts().edition;
  const first = register.successes.find((each) => samePeriod(each.period, period));
  const isSilent = missed.every(
    ({ kpi, latest }) =>
      !kpi.commentary.some((each) => latest !== undefined && samePeriod(each.period, latest.period)),
  );
  return first === undefined || !isSilent
    ? []
    : [{ at: first.at, count: missed.length, kind: "successes" as const }];
}

function praising(notice: string, value: number) {
  const kpi = anyKpi({
    observations: figures(81, value),
    targets: [aTarget(80)],
    decision: decision("target"),
  });
  const input = registerInput({
    kpis: [kpi],
    settings: { ...registerOf({}).settings, notice, period: quarter(1) },
  });
  return { ...input, workbook: { ...input.workbook, sheets: [sheetOf("Settings", [["Notice", notice]])] } };
}
