import {
  LAYOUT_CHOICES,
  MEANINGS,
  type Mapping,
  mappingFor,
  mappingIn,
  mappingRows,
  mappingSchema,
} from "@quarterlight/core/answers";
import type { Reading } from "@quarterlight/core/reading";
import { SUGGESTION_WORDS, upperFirst } from "@quarterlight/core/narrative";
import { dateInWords } from "@quarterlight/core/period";
import { withNothingSaid, withoutColumn } from "./change.ts";
import type { Workbook } from "@quarterlight/core/workbook";

/** An answer in force, in words, and the answers without it. */
export type Given = { readonly words: string; readonly without: Mapping };

/** A person's answers, one by one; what is kept of the layout beside them is no answer. */
export function givenIn(mapping: Mapping): readonly Given[] {
  const { markers = {}, sheets = [] } = mapping;
  const fields = FIELDS.filter((field) => mapping[field] !== undefined).map((field): Given => {
    const rows = mappingRows(mappingSchema.parse({ version: 1, [field]: mapping[field] }));
    const words = `${rows[0]?.[0] ?? field}: ${rows.map(([, , , answer]) => answer).join(", ")}`;
    return { words, without: mappingSchema.parse({ ...mapping, [field]: undefined }) };
  });
  const byWords = BY_WORDS.flatMap(({ field, words }) => {
    const said: Readonly<Record<string, string>> = mapping[field] ?? {};
    return Object.entries(said).map(([on, answer]): Given => {
      const others = Object.fromEntries(Object.entries(said).filter(([other]) => other !== on));
      return { words: words(on, answer), without: mappingSchema.parse({ ...mapping, [field]: others }) };
    });
  });
  const marked = Object.entries(markers).map(([marker, meaning]): Given => {
    const others = Object.entries(markers).filter(([other]) => other !== marker);
    return {
      words: `“${marker}” means ${meaning}`,
      without: { ...mapping, markers: Object.fromEntries(others) },
    };
  });
  const left = sheets
    .filter(({ leaveOut }) => leaveOut === true)
    .map(({ name }): Given => {
      const others = sheets.filter((sheet) => sheet.name !== name);
      return { words: `The sheet “${name}” is left out`, without: { ...mapping, sheets: others } };
    });
  return [
    ...fields,
    ...marked,
    ...byWords,
    ...left,
    ...layoutsSaid(mapping),
    ...columnsSaid(mapping),
    ...decided(mapping),
  ];
}

function layoutsSaid(mapping: Mapping): readonly Given[] {
  return (mapping.sheets ?? [])
    .filter(({ layout, said }) => layout !== undefined && said)
    .map(({ name, layout }) => {
      const kind = LAYOUT_CHOICES.find((choice) => choice.layout === layout)?.words ?? layout;
      return { words: `“${name}” is ${kind}`, without: withNothingSaid(mapping, name) };
    });
}

function columnsSaid(mapping: Mapping): readonly Given[] {
  return (mapping.sheets ?? []).flatMap(({ name, columns = [] }) =>
    columns
      .filter(({ said }) => said)
      .map(({ heading, role }) => {
        const meaning = MEANINGS.find((each) => each.role === role)?.words ?? role;
        return {
          words: `“${heading}” of “${name}” is: ${meaning}`,
          without: withoutColumn(mapping, name, heading),
        };
      }),
  );
}

function decided(mapping: Mapping): readonly Given[] {
  const { decisions = [] } = mapping;
  return decisions.map(({ kpi, class: to, person, date }, place) => ({
    words: `${kpi} is decided: ${upperFirst(SUGGESTION_WORDS[to])}${person === "" ? "" : `, by ${person}`}${date === "" ? "" : `, ${dateInWords(date)}`}`,
    without: { ...mapping, decisions: decisions.filter((_, other) => other !== place) },
  }));
}

const FIELDS = [
  "area",
  "period",
  "quarters",
  "dates",
  "decimal",
  "months",
  "lastYear",
  "oneYear",
  "percentages",
  "hidden",
  "amounts",
  "peers",
  "values",
  "comments",
  "quarterOfMonths",
  "date",
] as const;

/** Answers that are kept by what they are about. */
const BY_WORDS = [
  { field: "consents", words: (on: string, answer: string) => `A consent for “${on}” covers: ${answer}` },
  { field: "caveats", words: (on: string, answer: string) => `The figures that “${on}” is about: ${answer}` },
  { field: "directions", words: (on: string, answer: string) => `What is good for ${on}: ${answer}` },
  { field: "frequencies", words: (on: string, answer: string) => `${on} is measured every ${answer}` },
  { field: "targets", words: (on: string, answer: string) => `The newest target of ${on}: ${answer}` },
  {
    field: "whose",
    words: (on: string, answer: string) =>
      `The names in “${on}” are ${answer === "areas" ? "areas" : "parts of ours"}`,
  },
  { field: "percentagesOf", words: (on: string, answer: string) => `The percentages of ${on}: ${answer}` },
  { field: "amountsOf", words: (on: string, answer: string) => `The amounts of ${on}: ${answer}` },
  { field: "decimalOf", words: (on: string, answer: string) => `The decimal mark of ${on}: ${answer}` },
  { field: "monthsOf", words: (on: string, answer: string) => `The figures of ${on} are of: ${answer}` },
  {
    field: "hiddenOf",
    words: (on: string, answer: string) =>
      `The hidden rows and columns of “${on}” are ${answer === "read" ? "read" : "left out"}`,
  },
  {
    field: "names",
    words: (on: string, answer: string) =>
      answer === "itself" ? `“${on}” is an indicator of its own` : `“${on}” is another name of ${answer}`,
  },
] as const;

/** Whether the workbook itself keeps these answers, and the layout they were given for, as they now are. */
export function isKept(workbook: Workbook, reading: Reading, answers: Mapping): boolean {
  const rows = (mapping: Mapping) => JSON.stringify(mappingRows(mapping));
  return rows(mappingIn(workbook)) === rows(mappingFor(reading, answers));
}
