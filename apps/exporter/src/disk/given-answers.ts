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
  percentages: "percentages",
  compare: "peers",
  figure: "values",
};

const LISTS: ReadonlySet<string> = new Set(["compare", "figure"]);
const MARKER = "marker:";

export const ANSWER_HELP = `${Object.keys(FIELDS).join(", ")}, or marker: and the marker`;

/** Answers typed as name=value, each checked, put over those that were kept. */
export function withAnswers(kept: Mapping, given: readonly string[]): Mapping {
  let mapping = kept;
  for (const text of given) mapping = checked({ ...mapping, ...answerIn(text, mapping) }, text);
  return mapping;
}

function answerIn(text: string, { markers = {} }: Mapping): Readonly<Record<string, unknown>> {
  const parts = /^(?<name>[^=]+?)\s*=\s*(?<value>.+)$/su.exec(text.trim())?.groups;
  const name = parts?.["name"] ?? "";
  const value = parts?.["value"] ?? "";
  if (name.startsWith(MARKER)) return { markers: { ...markers, [name.slice(MARKER.length)]: value } };
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
