import { definitionGapOf } from "../comparison/index.ts";
import { methodNotes, missingWords } from "../narrative/index.ts";
import { toleranceWords } from "../since/index.ts";
import type { FactIndex } from "../facts/index.ts";
import { type Kpi, OUTCOMES, formOf, isMissing } from "../register/index.ts";
import { type Address, addressName } from "../workbook/index.ts";

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
const YEAR = "(?:1[89]|20)\\d{2}";
const FINANCIAL = `${YEAR}/\\d{2}`;

/** Everything that `period` and its printers can print, and dates. */
const TIMES = new RegExp(
  `\\b(?:\\d{1,2} ${MONTH} ${YEAR}|${MONTH} ${YEAR} to ${MONTH} ${YEAR}|(?:${MONTH} to )?${MONTH} ${YEAR}|${FINANCIAL}(?: (?:Q[1-4]|H[12])| to ${FINANCIAL})?|[Qq]uarter [1-4] of ${FINANCIAL}|${YEAR}-\\d{2}-\\d{2}|${YEAR}(?: to ${YEAR})?)\\b`,
  "g",
);

/** What the form of the report says with a digit in it. */
const FORM = [
  "95% range",
  "Grade, 1 to 6",
  "Yes or no",
  ...OUTCOMES.map(({ number, label }) => `${number} ${label}`),
  ...OUTCOMES.map(({ number, label }) => `${number} (${label})`),
];

/**
 * What of a given text with a digit in it nobody can answer for: what is left when the words of the register, periods,
 * dates, the rules of the method and the fixed words of the form are taken out; undefined where nothing is.
 */
export type Unknown = (text: string) => string | undefined;

/** Lays out what an index knows in words; `others` are texts that came with the brief. */
export function unknownIn({ register, previous, rules }: FactIndex, others: readonly string[] = []): Unknown {
  const { smallNumber } = register.settings;
  const tolerances = [register, ...(previous ? [previous] : [])].flatMap(({ kpis }) =>
    kpis.map(({ tolerance }) => toleranceWords(tolerance)),
  );
  const method = methodNotes(rules, register).flatMap(({ texts }) =>
    texts.flatMap((text) =>
      text.flatMap((run) => (typeof run === "object" && "said" in run ? [run.said] : [])),
    ),
  );
  const forms = register.kpis.flatMap((kpi) => (formOf(kpi) ?? []).flatMap(wordsIn));
  const made = register.kpis.flatMap((kpi) => [
    titleInWords(kpi),
    ...masksOf(kpi),
    ...gapsOf(kpi),
    ...rhythmsOf(kpi),
  ]);
  const fixed = [
    ...method,
    rules.title,
    rules.source,
    ...FORM,
    ...forms,
    ...tolerances,
    ...made,
    `fewer than ${smallNumber + 1} people`,
  ];
  const all = [...wordsIn(register), ...wordsIn(previous), ...fixed, ...others];
  const known = [...new Set(all.filter((text) => /\d/.test(text)))]
    .map((text) => bare(text).toLowerCase())
    .toSorted((a, b) => b.length - a.length);
  return (text) => {
    if (!/\d/.test(text)) return undefined;
    let left = text.toLowerCase();
    for (const words of known) {
      if (left.includes(words)) left = left.replaceAll(wholly(words), " ");
    }
    left = left.replaceAll(new RegExp(TIMES, "gi"), " ");
    return /\d/.test(left) ? left.trim() : undefined;
  };
}

/** A title as a report says it: a share is no sign at its start. */
function titleInWords({ title }: Kpi): string {
  return title.trim().replace(/^% of /i, "Percentage of ");
}

/** What other areas' definitions count otherwise, as the report says it. */
function gapsOf(kpi: Kpi): readonly string[] {
  return kpi.comparators.flatMap((comparator) => {
    const gap = definitionGapOf(kpi, comparator);
    return gap === undefined ? [] : [gap.ours, gap.theirs];
  });
}

/** How a chart says that its points cover the same months again. */
function rhythmsOf({ observations }: Kpi): readonly string[] {
  return [...new Set(observations.map(({ period }) => period.months))].map(
    (months) => `over the ${months} months to the end of each`,
  );
}

/** What a report says in the place of counts that are hidden: "fewer than 5". */
function masksOf({ observations, monthly }: Kpi): readonly string[] {
  return [...observations, ...monthly].filter(isMissing).map(missingWords);
}

/** Whether a text is a period or a date and nothing else with a digit. */
export function isTime(text: string): boolean {
  return !/\d/.test(text.replaceAll(TIMES, ""));
}

/** The numbers of a text that are no part of a period or a day, each with its place. */
export function numbersIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const blank = (found: string) => " ".repeat(found.length);
  const timeless = text.replaceAll(TIMES, blank).replaceAll(DAYS, blank);
  return [...timeless.matchAll(/£?\d[\d,.]*\d%?|\d%?/g)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

const DAYS = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b`, "g");

/** Every string of the register; a cell that shows a bare number lends it only within its quotation marks. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return /[a-z]/i.test(value) || value === "" ? [value] : [`“${value}”`];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}

function bare(text: string): string {
  return text.trim().replace(/[.!?]$/, "");
}

/** Those words where they are not part of a longer number or word. */
function wholly(words: string): RegExp {
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, "giu");
}

/** The names of all cells that anything in the register was read from. */
export function cellsIn(register: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isAddress(value)) names.add(addressName(value));
    else for (const each of Object.values(value)) visit(each);
  };
  visit(register);
  return names;
}

function isAddress(value: object): value is Address {
  return "sheet" in value && "row" in value && "column" in value;
}
