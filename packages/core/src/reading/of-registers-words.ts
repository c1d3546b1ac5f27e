import { periodInFull, periodName } from "../period/index.ts";
import { AUDIENCES } from "../register/index.ts";
import { addressName } from "../workbook/index.ts";
import { listed } from "./listed.ts";
import { kpiIn, kpisIn } from "./named.ts";
import type { RegisterAssumption, RegisterQuestion } from "./of-registers.ts";

export function registerAssumptionInWords(assumption: RegisterAssumption): string {
  switch (assumption.kind) {
    case "joined to a register":
      return `${assumption.kpis === 1 ? "One KPI was" : `${assumption.kpis} KPIs were`} found by ${assumption.by.join(" and ")} in ${listed(assumption.sheets.map((sheet) => `“${sheet}”`))}, which says what each of them is.`;
    case "spelling":
      return `“${assumption.found}” (${addressName(assumption.at)}) is taken to be ${assumption.taken}${assumption.more > 0 ? `, and ${assumption.more} more are written otherwise too: capitals, spaces and hyphens do not tell two apart` : ""}.`;
    case "one code in several registers":
      return `The same code stands in several registers; each was kept apart by the body or the sheet it belongs to: ${listed(assumption.kpis)}.`;
    case "no figures":
      return `The register describes ${listed(assumption.kpis)}, and no figure was found for ${assumption.kpis.length === 1 ? "it" : "them"} (${listed(assumption.at.map(addressName), 3)}).`;
    case "target without a year":
      return `The targets of ${kpisIn(assumption)} (${addressName(assumption.at)}) name no year; they are taken to be in force now, from ${periodInFull(assumption.from)}.`;
    case "comments by day":
      return `The comment in ${addressName(assumption.first)}${assumption.more > 0 ? ` and ${assumption.more} more` : ""}, which ${assumption.more > 0 ? "bear" : "bears"} only the day of writing, ${assumption.more > 0 ? "are" : "is"} taken to be about the quarter before it, ${periodName(assumption.period)}.`;
    case "undated voices":
      return `What people said in ${addressName(assumption.first)}${assumption.more > 0 ? ` and in ${assumption.more} more ${assumption.more === 1 ? "row" : "rows"}` : ""} bears no date; it is taken to be of the quarter of the newest figures, ${periodName(assumption.period)}.`;
    case "targets of the whole":
      return `The register's targets of ${kpisIn(assumption)} are not held against ${assumption.area}: nothing says that they hold for a part of the area.`;
    case "targets begin":
      return `The targets of ${kpisIn(assumption)} begin with ${periodInFull(assumption.from)}; figures before it are held against none.`;
    case "running total":
      return `Each figure of ${kpisIn(assumption)} is taken to hold those before it in the same financial year, because the words beside it say that it adds up.`;
    case "level to date":
      return `The figures of ${kpisIn(assumption)} are for the year so far and are not added or parted, because shares, rates and averages do not add up.`;
    case "numerators are figures":
      return `The numerators of ${kpisIn(assumption)} are taken to be the figures, because the columns of figures and denominators are empty in all its rows.`;
    case "direction of travel":
      return `“${assumption.heading}” (${addressName(assumption.at)}) is taken to say which way the figures went, and not which way is good.`;
    case "own outcomes":
      return `“${assumption.heading}” (${addressName(assumption.at)}) does not say that it means the national health and wellbeing outcomes, so it is taken to mean your own${assumption.isGroup ? ", and groups the KPIs" : ", which are not read beside another group"}. Where they are the national ones, head it “National outcome”.`;
    case "no tolerance":
      return `No tolerance is stated for ${kpisIn(assumption)}; how near to a target counts as close is then the house's rule, which the report's method note tells.`;
  }
}

export function registerQuestionInWords(question: RegisterQuestion): string {
  switch (question.asks) {
    case "in no register":
      return `Is “${question.kpi}” (${addressName(question.at)}) an indicator of its own, or another name of one in the register? No register describes it, so nothing is known of its unit, direction or target.`;
    case "direction":
      if (question.isTwice)
        return `Which way is good for “${question.title}”? “${question.words ?? ""}” (${addressName(question.at)}) disagree, so it has no status until you say.`;
      if (question.mayBeTravel === true)
        return `Which way is good for “${question.title}”? “${question.words ?? ""}” (${addressName(question.at)}) may say so, or which way its figures went, so it has no status until you say.`;
      if (question.said === undefined)
        return `Which way is good for “${question.title}”? “${question.words ?? ""}” (${addressName(question.at)}) is not understood, so it has no status until you say.`;
      return `Is ${question.said} really good for “${question.title}” (${addressName(question.at)})? Its title says the opposite, so it has no status until you say.`;
    case "frequency":
      return `How often is “${question.title}” measured? “${question.words}” (${addressName(question.at)}) disagree, so it has no status until you say.`;
    case "comment period":
      return `Which quarter ${question.count === 1 ? "is the comment" : `are the ${question.count} comments`} about that ${question.count === 1 ? "names" : "name"} none, first in ${addressName(question.first)}? Until you say, ${question.count === 1 ? "it is" : "they are"} not printed.`;
    case "consent words":
      return `Whom does the consent “${question.words}” cover: ${AUDIENCES.join(", ")} or none? It stands in ${question.count === 1 ? "one row" : `${question.count} rows`}, first in ${addressName(question.first)}; until you say, it covers nobody.`;
    case "months of a quarter":
      return `How do months make a quarter for ${kpisIn(question)} (first in ${addressName(question.at)}): added up, or by the last of them? No column says; a quarter is told by its last month, and months are never added up. Answer “last month” where that is right; where they add up, give the quarters rows of their own.`;
    case "report date":
      return `What is the report's date? No sheet says, nor does “${question.sheet}”; without one nothing is overdue, and no consent can be held against a day. Name it there, or with --date.`;
    case "target of the period":
      return `What is the target of ${kpiIn(question)} for ${periodInFull(question.period)}? Its row has none (${addressName(question.at)}), though the row before has one (${addressName(question.before)}); that one was not carried forward. Type it there, or answer “as before” or “none”.`;
  }
}
