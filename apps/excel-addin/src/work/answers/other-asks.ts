import type { Reading } from "@quarterlight/core/reading";
import { type Ask, asksOf, keyOf } from "./ask.ts";
import {
  type Choice,
  DATES,
  DECIMAL_MARKS,
  LAST_YEAR,
  MARKER_MEANINGS,
  MONTHS,
  PERCENTAGES,
} from "./choices.ts";

/**
 * What a person may settle although the reading did not ask: everything that the command takes as an answer.
 * What is being asked already is left out, and so are areas, which have a place of their own.
 */
export function otherAsks(reading: Reading): readonly Ask[] {
  const asked = new Set(asksOf(reading).map(({ key }) => key));
  return [...GENERAL, ...valuesAsk(reading), ...markerAsks(reading)].filter(({ key }) => !asked.has(key));
}

const GENERAL: readonly Ask[] = [
  general("period", "period", "Which period is “this quarter”?", []),
  general("quarters", "one", "Which years do labels such as “2025 Q3” go by?", [
    { answer: "calendar", label: "By calendar years: 2025 Q3 is July to September 2025" },
    { answer: "financial", label: "By financial years: 2025 Q3 is October to December 2025" },
  ]),
  general("dates", "one", "How are dates in figures read?", DATES),
  general("decimal", "one", "Which is the decimal mark of figures typed as text?", DECIMAL_MARKS),
  general("months", "one", "What are figures headed by months three apart of?", MONTHS),
  general("lastYear", "one", "What does “last year” beside a quarter mean?", LAST_YEAR),
  general("percentages", "one", "How are percentages without a per cent sign kept?", PERCENTAGES),
];

function general(
  field: "period" | "quarters" | "dates" | "decimal" | "months" | "lastYear" | "percentages",
  control: Ask["control"],
  question: string,
  choices: readonly Choice[],
): Ask {
  return { key: field, settles: { field }, control, words: [question], questions: [], choices };
}

/** Headings of long tables that could each be the figure. */
function valuesAsk({ sheets }: Reading): readonly Ask[] {
  const columns = sheets.filter(({ layout }) => layout === "tidy").flatMap((sheet) => sheet.columns);
  const headings = columns
    .filter(({ became, heading }) => heading !== "" && (became === "value" || became === "measure"))
    .map(({ heading }) => heading);
  const choices: readonly Choice[] = [...new Set(headings)].map((heading) => ({
    answer: heading,
    label: heading,
  }));
  if (choices.length < 2) return [];
  const words = ["Which columns of the long table are figures?"];
  return [{ key: "values", settles: { field: "values" }, control: "some", words, questions: [], choices }];
}

function markerAsks({ markers }: Reading): readonly Ask[] {
  return markers
    .filter(({ marker }) => marker !== "")
    .map(({ marker, meaning, count }) => ({
      key: keyOf({ field: "markers", on: marker }),
      settles: { field: "markers", on: marker },
      control: "one",
      words: [
        `What does “${marker}” mean? It stands in ${count === 1 ? "one cell" : `${count} cells`} and is taken as ${meaning}.`,
      ],
      questions: [],
      choices: MARKER_MEANINGS,
    }));
}
