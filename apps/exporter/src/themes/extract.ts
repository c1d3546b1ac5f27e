import { type Period, dateInWords, periodLabel } from "@quarterlight/core/period";
import type { NothingToTake, ThemeExtract } from "@quarterlight/core/voices";
import { csvText } from "../print/csv-text.ts";
import { jsonText } from "../print/json-text.ts";
import { textTable } from "../print/text-table.ts";

type Extract = {
  readonly workbook: string;
  readonly period: Period;
  readonly date: string;
  readonly extract: readonly ThemeExtract[];
  /** Why there is nothing in it; absent where there is. */
  readonly nothing: NothingToTake | undefined;
};

export const EXTRACT_FORMATS = { table: extractTable, csv: extractCsv, json: extractJson } as const;

const EXTRACT_HEAD = ["Theme", "Locality", "People", "Kinds of source"] as const;

function extractRows({ extract }: Extract): readonly (readonly string[])[] {
  return extract.flatMap(({ theme, people, kindsOfSource, localities }) => [
    [
      theme,
      "All",
      people === undefined ? "fewer than 5" : String(people),
      people === undefined ? "" : String(kindsOfSource),
    ],
    ...localities.map((each) => [theme, each.locality, String(each.people), ""]),
  ]);
}

function extractTable(extract: Extract): string {
  const title = `For Community Planning: what people said who agreed to be public, ${periodLabel(extract.period)}`;
  const { nothing, date } = extract;
  return [
    title,
    nothing === undefined
      ? textTable([...EXTRACT_HEAD], extractRows(extract), [40, 24, 12, 16])
      : nothingWords(nothing, date),
  ]
    .join("\n\n")
    .concat("\n");
}

/** Why nothing may be taken, and what would change that. */
function nothingWords(nothing: NothingToTake, date: string): string {
  switch (nothing.kind) {
    case "nothing said":
      return "Nothing may be taken: the sheet Feedback holds no remark of the period.";
    case "no public consent":
      return `Nothing may be taken: of ${nothing.remarks} ${nothing.remarks === 1 ? "remark" : "remarks"} of the period none has a consent that covers the public on ${dateInWords(date)}. Record who agreed on the sheet Consents, and put the code in the column Consent of Feedback.`;
    case "no theme":
      return `Nothing may be taken: ${nothing.remarks === 1 ? "the remark" : `the ${nothing.remarks} remarks`} with a consent that covers the public ${nothing.remarks === 1 ? "has" : "have"} no theme. Fill in Theme on the sheet Feedback.`;
  }
}

function extractCsv(extract: Extract): string {
  return csvText([EXTRACT_HEAD, ...extractRows(extract)]);
}

function extractJson({ workbook, period, extract, nothing, date }: Extract): string {
  return jsonText({
    ok: true,
    workbook,
    period: periodLabel(period),
    themes: extract.map(({ people, ...each }) => ({ ...each, people: people ?? null })),
    ...(nothing === undefined ? {} : { nothing: { ...nothing, words: nothingWords(nothing, date) } }),
  });
}
