import { periodInFull, periodLabel, periodName } from "../period/index.ts";
import { addressName } from "../workbook/index.ts";
import type { LayoutId } from "./layout-id.ts";
import { hiddenQuestionInWords } from "./hidden-words.ts";
import { listed } from "./listed.ts";
import { kpiIn, kpisIn } from "./named.ts";
import { scaleQuestionInWords } from "./scale-words.ts";
import { registerAssumptionInWords, registerQuestionInWords } from "./of-registers-words.ts";
import { targetAssumptionInWords } from "./of-targets-words.ts";
import { caveatQuestionInWords } from "./caveat-words.ts";
import type { Assumption } from "./assumption.ts";
import type { Question } from "./question.ts";
import type { Clue } from "./reading.ts";

export const LAYOUT_WORDS: Record<LayoutId, string> = {
  quarterlight: "one of Quarterlight's own sheets",
  scorecard: "a scorecard, a row for each KPI",
  tidy: "a long table, a row for each figure",
  covalent: "a table from Covalent or Pentana",
  "code-and-year": "a row for each area and a column for each code and year",
  "year-grid": "years down the side with their quarters or months across",
  crosstab: "a table of figures for one period",
  "sheet-per-indicator": "one indicator, areas down and periods across",
  register: "a register of indicators, a row for each",
  targets: "targets, beside the figures they are for",
  people: "what people wrote",
  settings: "settings, a name and a value in each row",
};

export function clueInWords(clue: Clue): string {
  switch (clue.clue) {
    case "sheet name":
      return `it is named “${clue.found}”`;
    case "headings":
      return `it has the headings ${listed(clue.found)}`;
    case "period headings":
      return `it has periods across: ${listed(clue.found)}`;
    case "code and year headings":
      return `its headings are codes with years: ${listed(clue.found)}`;
    case "a person said so":
      return "the saved answers say so";
  }
}

export function assumptionInWords(assumption: Assumption): string {
  switch (assumption.kind) {
    case "current period":
      return `The current period is taken to be ${periodInFull(assumption.period)}, from the ${assumption.from}: “${assumption.text}”.`;
    case "current period as answered":
      return `The current period is taken to be ${periodInFull(assumption.period)}, because that was answered${assumption.against === "" ? "" : `, although “${assumption.against}” names another`}. The sheet does not say it: answer again when newer figures stand under such headings as “This quarter”.`;
    case "year":
      return `Quarters and months that name no year, such as ${addressName(assumption.at)}, are taken to be of ${assumption.year}, from the ${assumption.from}: “${assumption.text}”.`;
    case "relative heading":
      return `“${assumption.heading}” (${addressName(assumption.at)}) is taken to be ${periodInFull(assumption.period)}.`;
    case "undated area":
      return `“${assumption.heading}” (${addressName(assumption.at)}) names no period; its figures are taken to be of ${periodInFull(assumption.period)}. Where they are of another, put it into the heading.`;
    case "last year is the whole year":
      return `“Last year” is taken to be the whole of ${periodLabel(assumption.period)}: in ${assumption.grown} of the ${assumption.of} KPIs that count or add up, it is about twice a quarter or more. It is not comparable with a single quarter of those.`;
    case "unit":
      return `The unit of ${kpisIn(assumption)} is taken to be ${unitInWords(assumption.unit)}, ${UNIT_SOURCE[assumption.from]}.`;
    case "polarity":
      return `${POLARITY_WORDS[assumption.polarity]} is taken to be good for ${kpisIn(assumption)}, ${POLARITY_SOURCE[assumption.from]}.`;
    case "polarity disputed":
      return `The published status of ${kpisIn(assumption)} says the opposite of the title about which way is good; the title was followed.`;
    case "polarity unknown":
      return `Nothing says which way is good for ${kpisIn(assumption)}, so they have no status. Type it in a column “Good is”, or answer “direction:${assumption.kpis[0] ?? ""}=higher”, or lower, closer or neither, for each.`;
    case "status lost":
      return `“${assumption.heading}” (${addressName(assumption.at)}) is empty: icons are lost on copying, and a colour alone is not read. Status is worked out again from value and target.`;
    case "status letters":
      return `A letter after ${assumption.count === 1 ? "one figure" : `${assumption.count} figures`}, such as in ${addressName(assumption.first)}, is taken as its status, red, amber or green, and kept as a note.`;
    case "percent cells times 100":
      return `${assumption.count === 1 ? "One cell is" : `${assumption.count} cells are`} formatted as a percentage and read as shown, such as ${addressName(assumption.first)}.`;
    case "area":
      return `The figures are those of ${assumption.area}${assumption.partOf === undefined ? "" : `, a part of ${assumption.partOf}`}.`;
    case "sums of areas":
      return `${listed(assumption.names.map((name) => `“${name}”`))} in “${assumption.sheet}” ${assumption.names.length === 1 ? "does" : "do"} not say whose figures ${assumption.names.length === 1 ? "it sums" : "they sum"} up, so nothing is compared with ${assumption.names.length === 1 ? "it" : "them"}. To have an average compared, name whose it is, such as “Scottish average” or “Peer group average”.`;
    case "area spelling":
      return `“${assumption.found}” is taken to be ${assumption.taken}.`;
    case "quarters":
      return `“${assumption.label}” is taken as a ${assumption.basis} quarter, ${periodName(assumption.period)}${assumption.more > 0 ? `, and so are ${assumption.more} more labels like it` : ""}.`;
    case "years":
      return `“${assumption.label}” is taken as the years from ${periodInFull(assumption.period)}${assumption.more > 0 ? `, and so are ${assumption.more} more labels like it` : ""}.`;
    case "bare year":
      return `“${assumption.label}” is taken as the calendar year, ${periodName(assumption.period)}${assumption.more > 0 ? `, and so are ${assumption.more} more years like it` : ""}. Where it is a financial year, write 2024/25.`;
    case "spans above":
      return `The figures of ${kpisIn(assumption)} are taken to be of the whole time that ends with each heading, because “${assumption.text}” (${addressName(assumption.at)}) says so.`;
    case "marked by a line":
      return `The figures of ${kpisIn(assumption)} that “${assumption.text}” (${addressName(assumption.at)}) speaks of are marked as ${assumption.flag === "estimated" ? "estimates" : assumption.flag === "forecast" ? "forecasts" : assumption.flag}.`;
    case "scale":
      return `The figures of ${kpisIn(assumption)} are kept in ${SCALE_WORDS[assumption.power] ?? "powers of ten"}, as their title, unit or heading says, and are read in full, their targets too.`;
    case "decimal comma":
      return `A comma is taken as the decimal mark of figures typed as text, as in “${assumption.text}” (${addressName(assumption.at)}), and a point as the mark of thousands.`;
    case "month first":
      return `“${assumption.label}” is taken to have its month first, ${periodName(assumption.period)}, because some dates beside it can be read in no other way${assumption.more > 0 ? `; so are ${assumption.more} more` : ""}.`;
    case "frequency":
      return `${kpisIn(assumption)}: measured every ${assumption.frequency}, from the periods of the figures.`;
    case "duplicate columns agree":
      return `The column “${assumption.heading}” (${addressName(assumption.at)}) repeats an earlier one with the same figures.`;
    case "supporting columns":
      return `${assumption.columns === 1 ? "One column holds" : `${assumption.columns} columns hold`} numbers behind the key indicators, such as ${listed(assumption.names, 3)}; ${assumption.columns === 1 ? "it was" : "they were"} not read.`;
    case "idle column":
      return `“${assumption.heading}” (${addressName(assumption.at)}) was not read: its words are not needed to tell KPIs apart.`;
    case "told apart by unit":
      return `“${assumption.name}” (${addressName(assumption.at)}) stands for ${assumption.kpis.length} KPIs in other units; each is told with its unit: ${listed(assumption.kpis)}.`;
    case "target of 0 means none":
    case "target from the latest period":
    case "own target holds":
    case "no target":
    case "tolerance of none":
    case "tolerance below nought":
    case "tolerance of the target":
    case "own tolerance holds":
      return targetAssumptionInWords(assumption);
    case "filled down":
      return `“${assumption.heading}” (${addressName(assumption.at)}) stands once for several rows and holds for each of them.`;
    case "joined to a register":
    case "spelling":
    case "one code in several registers":
    case "no figures":
    case "target without a year":
    case "comments by day":
    case "undated voices":
    case "targets of the whole":
    case "targets begin":
    case "running total":
    case "level to date":
    case "direction of travel":
    case "no tolerance":
    case "own outcomes":
    case "numerators are figures":
      return registerAssumptionInWords(assumption);
  }
}

const MONTHS: Readonly<Record<number, string>> = { 3: "three", 6: "six", 12: "twelve" };

const SCALE_WORDS: Readonly<Record<number, string>> = { 3: "thousands", 6: "millions", 9: "billions" };

const UNIT_SOURCE = {
  title: "from the title",
  "unit column": "from the unit column",
  "cell format": "from how the cells are formatted",
  parts: "because each figure is its numerator as a percentage of its denominator",
  target: "from its target",
  nothing: "because nothing says what it is",
} as const;

const POLARITY_SOURCE = {
  target: "from the words of the target",
  title: "from the title",
  "published status": "from the published status",
  register: "from the register of indicators",
} as const;

const POLARITY_WORDS = {
  higher: "Higher",
  lower: "Lower",
  closer: "Closer to target",
  neither: "Neither way",
} as const;

function unitInWords({ kind, of }: { kind: string; of: string }): string {
  return of === "" || of === kind ? kind : `${kind}, ${of}`;
}

export function questionInWords(question: Question): string {
  switch (question.asks) {
    case "current period":
      if (question.later !== undefined)
        return `Which period is the report about? ${addressName(question.at)} is of ${periodName(question.later)}, which ends after every single month and quarter that has a figure.`;
      if (question.part !== undefined)
        return `Of which year are “${question.part}” (${addressName(question.at)}) and the headings like it? Nothing in the workbook says, so their figures were not read. Answer with the newest period that has a figure.`;
      return `Which period is “this quarter” (${addressName(question.at)})? Nothing in the workbook says, so these figures were not read.`;
    case "area":
      return `Which area is yours? “${question.sheet}” holds ${question.choices.length}: ${listed(question.choices)}.`;
    case "quarters":
      return `“${question.label}” (${addressName(question.at)}) could be ${question.choices.map(periodName).join(" or ")}. Which is it?`;
    case "dates":
      return `“${question.label}” (${addressName(question.at)}) could be ${question.choices.map(periodName).join(" or ")}. Does the day or the month come first in the dates beside it, or are day and month of Excel's own dates changed over? Until that is said these rows are not read.`;
    case "decimal mark":
      if (question.kpi !== undefined)
        return `Is the decimal mark of figures typed as text a point or a comma? “${question.text}” (${addressName(question.at)}) may be a thousand times as much, or as little, as its mark says, and the figures of ${kpiIn(question)} are not judged until it is answered, or the cell holds a number.`;
      return `Is the decimal mark of figures typed as text a point or a comma? “${question.text}” (${addressName(question.at)}) could be read either way, so it was not read.`;
    case "months or quarters":
      if (question.line?.isToDate === true)
        return `Are the figures of ${kpisIn(question)} of the ${question.month.months === 1 ? "months" : "quarters"} that head them alone, such as ${periodName(question.month)} (${addressName(question.at)}), or each of the year so far? “${question.line.text}” (${addressName(question.line.at)}) may say either. Where they count from longer ago, say since when there, as in “since 2019”. Until it is answered they are not judged.`;
      if (question.line !== undefined)
        return `Are the figures of ${kpisIn(question)} of the ${question.month.months === 1 ? "months" : "quarters"} that head them alone, such as ${periodName(question.month)} (${addressName(question.at)}), or of the ${MONTHS[question.line.months ?? 12] ?? String(question.line.months)} months that end with each? “${question.line.text}” (${addressName(question.line.at)}) may say either. Until it is answered they are not judged.`;
      return `Are the figures of ${kpisIn(question)} of single months, such as ${periodName(question.month)} (${addressName(question.at)}), of the quarters that hold these months, or of the twelve months that end with each? They stand three months apart.`;
    case "marker":
      return `Does “${question.marker}” mean zero, or that there is no figure? It stands in ${question.count === 1 ? "one cell" : `${question.count} cells`}, first in ${addressName(question.first)}, and was taken as ${question.taken}.`;
    case "percent scale":
    case "money scale":
      return scaleQuestionInWords(question);
    case "whose":
      return `Are ${listed(question.names.map((name) => `“${name}”`))} (${whereNamed(question)}) areas, of which one is yours, or parts of what is yours, such as services? Nothing says so. Until it is answered their figures are not judged.`;
    case "value column":
      return `Which column of “${question.sheet}” is the figure: ${question.choices.join(" or ")}?`;
    case "caveat":
      return caveatQuestionInWords(question);
    case "hidden":
      return hiddenQuestionInWords(question);
    case "one year":
      return `Is “${question.label}” (${question.name === undefined ? addressName(question.at) : `in the name “${question.name}”`}) the financial year that begins in that year, or the one that ends in it? Until it is answered the figures of ${listed(question.sheets.map((name) => `“${name}”`))} are not judged.`;
    case "last year":
      if (question.isBesideThis === true)
        return `Are “this year” and “last year” (${addressName(question.at)}) of the year so far and the whole of last year, or of the same quarter in each? Until it is answered they are not judged.`;
      return `Is “last year” (${addressName(question.at)}) the whole year, or the same quarter of it? It was taken as the whole year.`;
    case "in no register":
    case "direction":
    case "frequency":
    case "comment period":
    case "consent words":
    case "months of a quarter":
    case "report date":
    case "target of the period":
      return registerQuestionInWords(question);
  }
}

function whereNamed({ sheet, names, cells }: Extract<Question, { asks: "whose" }>): string {
  const places = new Set(cells.map((at) => at.sheet));
  return places.size > 1 && names.every((name) => places.has(name)) ? "the names of sheets" : sheet;
}
