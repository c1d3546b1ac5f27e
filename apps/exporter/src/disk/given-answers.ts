import { type Mapping, mappingSchema } from "@quarterlight/core/answers";
import { Failure } from "../edge/failure.ts";

/** The questions that `--answer` takes, as a person types them, and the field each fills. */
const FIELDS: Readonly<Record<string, keyof Mapping>> = {
  area: "area",
  period: "period",
  quarters: "quarters",
  dates: "dates",
  decimal: "decimal",
  months: "months",
  "last-year": "lastYear",
  "one-year": "oneYear",
  percentages: "percentages",
  hidden: "hidden",
  amounts: "amounts",
  compare: "peers",
  figure: "values",
  comments: "comments",
  "quarter-of-months": "quarterOfMonths",
  date: "date",
};

const LISTS: ReadonlySet<string> = new Set(["compare", "figure"]);

/** Answers about one thing among several, which follows the colon, and the field that keeps them all. */
const ABOUT = {
  "marker:": "markers",
  "consent:": "consents",
  "note:": "caveats",
  "direction:": "directions",
  "frequency:": "frequencies",
  "target:": "targets",
  "name:": "names",
  "whose:": "whose",
  "percentages:": "percentagesOf",
  "amounts:": "amountsOf",
  "decimal:": "decimalOf",
  "months:": "monthsOf",
  "hidden:": "hiddenOf",
} as const;

export const ANSWER_HELP = `${Object.keys(FIELDS).join(", ")}, marker: and the marker, consent: or note: and its words, direction:, frequency:, target: or name: and the KPI, percentages:, amounts:, decimal: or months: and the KPI or sheet, hidden: or whose: and the sheet`;

/** Answers typed as name=value, each checked, put over those that were kept. */
export function withAnswers(kept: Mapping, given: readonly string[]): Mapping {
  let mapping = kept;
  for (const text of given) mapping = checked({ ...mapping, ...answerIn(text, mapping) }, text);
  return mapping;
}

function answerIn(text: string, kept: Mapping): Readonly<Record<string, unknown>> {
  const parts = /^(?<name>[^=]+?)\s*=\s*(?<value>.+)$/su.exec(text.trim())?.groups;
  const name = parts?.["name"] ?? "";
  const value = parts?.["value"] ?? "";
  for (const [prefix, field] of Object.entries(ABOUT)) {
    if (name.startsWith(prefix)) {
      return { [field]: { ...kept[field], [name.slice(prefix.length).trim()]: value } };
    }
  }
  const field = FIELDS[name];
  if (field === undefined || value === "") throw senseless(text);
  return { [field]: LISTS.has(name) ? value.split(",").map((item) => item.trim()) : value };
}

function checked(answers: unknown, text: string): Mapping {
  const mapping = mappingSchema.safeParse(answers);
  if (!mapping.success) throw senseless(text);
  return mapping.data;
}

function senseless(text: string): Failure {
  return new Failure(
    `"${text}" is no answer. Write it as name=value, such as quarters=calendar; the names are: ${ANSWER_HELP}.`,
  );
}
