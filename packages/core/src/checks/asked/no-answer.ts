import { dateInWords, periodLabel } from "../../period/index.ts";
import { type Asked, DEFAULT_SETTINGS, type Kpi } from "../../register/index.ts";
import { type Outstanding, outstandingOf } from "../../voices/index.ts";
import { anyKpi, quarter, registerInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import type { Located } from "../frame/finding.ts";
import type { Desk } from "../frame/subjects.ts";

type Owed = Located & Outstanding;

function owedOn({ register, date }: Desk, isMeant: (owed: Outstanding) => boolean): readonly Owed[] {
  if (date === "") return [];
  return outstandingOf(register, date)
    .filter(isMeant)
    .map((owed) => ({ ...owed, at: owed.request.at }));
}

export const noAnswer = defineCheck({
  id: "C01",
  title: "Asked for words, and no answer by the date",
  why: "The report says that the lead was asked and has not answered, where a reader looks for the reason.",
  scope: "register",
  check: (desk) => owedOn(desk, ({ daysLate, isIdle, hasCome }) => daysLate > 0 && !isIdle && !hasCome),
  severity: "warning",
  message: (owed) => `${wholeWords(owed)} The answer was due by ${dateInWords(owed.dueOn)}.`,
  remedy: (owed) => nextWords(owed),
  examples: {
    keep: [() => asking([request(1, "2025-11-10")]), () => asking([request(1, "2025-10-20", true)])],
    break: [() => asking([request(1, "2025-10-20")]), () => asking([request(1, "2025-10-20")], inPart(1))],
  },
});

export const idle = defineCheck({
  id: "C02",
  title: "No answer in two cycles",
  why: "Whoever does not answer twice will not answer a third asking of the same kind.",
  scope: "register",
  check: (desk) => owedOn(desk, ({ isIdle }) => isIdle),
  severity: "warning",
  message: (owed) => `${wholeWords(owed)} There was no answer for the period before it either.`,
  remedy: (owed) => `Ask whether the KPI has the right lead. ${nextWords(owed)}`,
  examples: {
    keep: [() => asking([request(0, "2025-07-20", true), request(1, "2025-10-20")])],
    break: [() => asking([request(0, "2025-07-20"), request(1, "2025-10-20")])],
  },
});

const LIST = new Intl.ListFormat("en-GB", { type: "disjunction" });

function wholeWords({ kpi, owner, period, askedOn, lacks }: Outstanding): string {
  const who = owner === "" ? "Its lead, whom the workbook does not name," : owner;
  return `${who} was asked for words about “${kpi.title}” (${periodLabel(period)}) on ${dateInWords(askedOn)} and has not ${lacks.length === 0 ? "answered" : `said ${LIST.format(lacks)}`}.`;
}

function nextWords({ next }: Outstanding): string {
  return next === ""
    ? "Ask again, by phone: the workbook names nobody else to ask."
    : `Ask again, by phone, or ask ${next}.`;
}

function request(index: number, askedOn: string, isAnswered = false): Asked {
  const at = { sheet: "Commentary", row: index + 1, column: 2 };
  return { period: quarter(index), askedOn, answeredOn: "", isAnswered, at };
}

/** An answer of which only the cause was taken. */
function inPart(index: number): Partial<Kpi> {
  const at = { sheet: "Commentary", row: index + 1, column: 6 };
  return {
    commentary: [
      { period: quarter(index), text: "It snowed.", author: "", boxes: { cause: "It snowed." }, at },
    ],
  };
}

function asking(asked: readonly Asked[], more: Partial<Kpi> = {}) {
  return registerInput({
    settings: { ...DEFAULT_SETTINGS, date: "2025-11-14" },
    kpis: [anyKpi({ asked, ...more })],
  });
}
