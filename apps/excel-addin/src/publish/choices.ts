import { type Period, periodLabel, readPeriod, samePeriod } from "@quarterlight/core/period";
import { AUDIENCES, type Audience } from "@quarterlight/core/register";
import type { Workbook } from "@quarterlight/core/workbook";
import { type KeptRow, keptRows } from "../work/kept-table.ts";
import { FORMAT_IDS, type Format } from "@quarterlight/core/report";

/** What a person chooses for the report. */
export type Choices = {
  readonly period: Period;
  readonly audience: Audience;
  /** ISO; empty where the report bears no date. */
  readonly date: string;
  readonly draft: boolean;
  readonly formats: readonly Format[];
  /** The latest period that had figures when this was chosen. */
  readonly latest: Period;
};

/** The rows of the workbook's own table that are choices, by what their first cell says. */
const QUESTION = {
  period: "Report period",
  audience: "Report for",
  date: "Report date",
  draft: "Report is",
  formats: "Report files",
} as const;

const NO_DATE = "no date";
const LATEST = "Latest figures: ";

export function isChoice([question]: KeptRow): boolean {
  return Object.values(QUESTION).some((known) => known === question);
}

export function choiceRows(choices: Choices): readonly KeptRow[] {
  const { period, audience, date, draft, formats, latest } = choices;
  return [
    [QUESTION.period, "", `${LATEST}${periodLabel(latest)}`, periodLabel(period)],
    [QUESTION.audience, "", "", audience],
    [QUESTION.date, "", "", date === "" ? NO_DATE : date],
    [QUESTION.draft, "", "", draft ? "draft" : "final"],
    [QUESTION.formats, "", "", formats.join(", ")],
  ];
}

/** The choices that a workbook keeps; what is missing or cannot be understood is left out. */
export function choicesIn(workbook: Workbook): Partial<Choices> {
  const rows = keptRows(workbook).filter(isChoice);
  const row = (question: string) => rows.find(([asked]) => asked === question);
  const answer = (question: string) => row(question)?.[3].toLowerCase();
  const audience = AUDIENCES.find((name) => name === answer(QUESTION.audience));
  const draft = answer(QUESTION.draft);
  const named = answer(QUESTION.formats)?.split(/[,\s]+/) ?? [];
  const formats = FORMAT_IDS.filter((format) => named.includes(format));
  return {
    ...periodNamed("period", row(QUESTION.period)?.[3]),
    ...periodNamed("latest", row(QUESTION.period)?.[2].slice(LATEST.length)),
    ...(audience ? { audience } : {}),
    ...dateNamed(answer(QUESTION.date)),
    ...(draft === "draft" || draft === "final" ? { draft: draft === "draft" } : {}),
    ...(formats.length > 0 ? { formats } : {}),
  };
}

function periodNamed(field: "period" | "latest", text = ""): Partial<Choices> {
  const reading = readPeriod(text);
  return reading.kind === "period" ? { [field]: reading.period } : {};
}

function dateNamed(text = ""): Partial<Choices> {
  if (text === NO_DATE) return { date: "" };
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { date: text } : {};
}

/**
 * The choices to begin with: those kept in the workbook, else `first`, which are the workbook's settings. A
 * period and a date hold until there are figures for another latest period: then a new report is due.
 */
export function choicesToBegin(
  first: Choices,
  { period, date, latest, ...lasting }: Partial<Choices>,
  reportable: readonly Period[],
): Choices {
  const holds =
    period !== undefined &&
    latest !== undefined &&
    samePeriod(latest, first.latest) &&
    reportable.some((each) => samePeriod(each, period));
  return { ...first, ...lasting, ...(holds ? { period, ...(date === undefined ? {} : { date }) } : {}) };
}

/** Whether the workbook keeps just these choices. */
export function areKept(workbook: Workbook, choices: Choices): boolean {
  const kept = keptRows(workbook).filter(isChoice);
  return JSON.stringify(kept) === JSON.stringify(choiceRows(choices));
}
