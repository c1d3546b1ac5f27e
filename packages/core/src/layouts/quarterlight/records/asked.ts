import {
  type ListedTheme,
  type MatchedQuestions,
  PAIR_DECISIONS,
  RUN_BY,
  type SurveyResult,
  THEME_STATES,
  type Theme,
} from "../../../register/index.ts";
import { choice, date, filled, list, number, outcomes, themesIn } from "../fields.ts";
import type { FindId } from "../ids.ts";
import { type Row, leaveOut, text } from "../row.ts";
import { needPeriod } from "./need-period.ts";

export function surveyOf(row: Row, findKpi: FindId): SurveyResult | undefined {
  const wave = needPeriod(row, "wave");
  if (wave === undefined) return undefined;
  const base = number(row, "base");
  const positive = number(row, "positive");
  const lower = number(row, "lower");
  const upper = number(row, "upper");
  const designEffect = number(row, "designEffect");
  const dontKnow = choice(row, "dontKnow", ["left out", "counted as not positive"]);
  return {
    survey: text(row, "survey"),
    question: text(row, "question"),
    wording: text(row, "wording"),
    wave,
    outcomes: outcomes(row, "outcomes"),
    base,
    positive,
    percent: number(row, "percent") ?? percentOf(positive, base),
    ...(lower === undefined || upper === undefined ? {} : { interval: { lower, upper } }),
    ...(designEffect === undefined ? {} : { designEffect }),
    ...(dontKnow === undefined ? {} : { dontKnow }),
    population: text(row, "population"),
    ...askedHow(row, findKpi),
    at: row.first,
  };
}

type How = "shortName" | "scale" | "aboutWhen" | "filter" | "mode" | "sentTo" | "runBy" | "nextDue" | "kpis";

/** How and of whom it was asked, as far as anybody wrote it down. */
function askedHow(row: Row, findKpi: FindId): Pick<SurveyResult, How> {
  const sentTo = number(row, "sentTo");
  const runBy = choice(row, "runBy", RUN_BY);
  const kpis = list(row, "kpis").map(findKpi);
  return {
    ...filled("shortName", text(row, "shortName")),
    ...filled("scale", text(row, "scale")),
    ...filled("aboutWhen", text(row, "aboutWhen")),
    ...filled("filter", text(row, "filter")),
    ...filled("mode", text(row, "mode")),
    ...(sentTo === undefined ? {} : { sentTo }),
    ...(runBy === undefined ? {} : { runBy }),
    ...filled("nextDue", date(row, "nextDue")),
    ...(kpis.length === 0 ? {} : { kpis }),
  };
}

function percentOf(positive: number | undefined, base: number | undefined): number | undefined {
  return positive === undefined || base === undefined || base <= 0 ? undefined : (positive * 100) / base;
}

/** A pair whose decision nobody gave decides nothing: the row is left out and written down. */
export function matchedOf(row: Row): MatchedQuestions | undefined {
  const decision = choice(row, "decision", PAIR_DECISIONS);
  if (decision === undefined) return leaveOut(row, "decision", "required but empty");
  return {
    questions: [text(row, "one"), text(row, "other")],
    decision,
    why: text(row, "why"),
    by: text(row, "by"),
    on: date(row, "on"),
    at: row.first,
  };
}

export function listedThemeOf(row: Row): ListedTheme | undefined {
  const theme = text(row, "theme");
  if (theme === "") return undefined;
  return {
    theme,
    means: text(row, "means"),
    leavesOut: text(row, "leavesOut"),
    words: themesIn(row, "words"),
    from: date(row, "from"),
    until: date(row, "until"),
    at: row.first,
  };
}

export function themeOf(row: Row): Theme | undefined {
  const period = needPeriod(row, "period");
  if (period === undefined) return undefined;
  const state = choice(row, "state", THEME_STATES);
  return {
    theme: text(row, "theme"),
    period,
    summary: text(row, "summary"),
    sources: text(row, "sources"),
    mentions: number(row, "mentions"),
    fedInto: text(row, "fedInto"),
    ...filled("takenOn", date(row, "takenOn")),
    ...filled("toWhom", text(row, "toWhom")),
    ...filled("cameOfIt", text(row, "cameOfIt")),
    ...(state === undefined ? {} : { state }),
    at: row.first,
  };
}
