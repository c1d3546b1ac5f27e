import {
  type Mapping,
  type Reading,
  mappingFor,
  mappingIn,
  mappingRows,
  mappingSchema,
} from "@quarterlight/core/layouts";
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
  return [...fields, ...marked, ...left];
}

const FIELDS = ["area", "period", "quarters", "lastYear", "percentages", "peers", "values"] as const;

/** Whether the workbook itself keeps these answers, and the layout they were given for, as they now are. */
export function isKept(workbook: Workbook, reading: Reading, answers: Mapping): boolean {
  const rows = (mapping: Mapping) => JSON.stringify(mappingRows(mapping));
  return rows(mappingIn(workbook)) === rows(mappingFor(reading, answers));
}
