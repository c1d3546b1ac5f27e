import type { Reading } from "../reading/index.ts";
import type { Mapping } from "./mapping.ts";

const SAID = { said: true } as const;

/**
 * A person's answers with the layout they were given for: which sheet was read as what, and where each
 * column stood. Saved together, so that the next reading can say what has moved since.
 */
export function mappingFor(reading: Reading, answers: Mapping): Mapping {
  const sheets = reading.sheets.flatMap(({ sheet, layout, columns }) => {
    if (layout === undefined) return [];
    const said = answers.sheets?.find(({ name }) => name === sheet);
    const read = columns
      .filter(({ heading }) => heading !== "")
      .map(({ heading, at, became }) => {
        const own = said?.columns?.find((each) => each.said && each.heading === heading);
        // What a person said a column of Quarterlight's own sheets to be is more than that it is one of its fields.
        const role = own && became === "a field" ? own.role : became;
        return { heading, column: at.column, role, ...(own ? SAID : {}) };
      });
    const chosen = said?.said ? SAID : {};
    return [{ name: sheet, layout: said?.layout ?? layout, ...chosen, columns: read }];
  });
  const leftOut = (answers.sheets ?? []).filter(({ leaveOut }) => leaveOut === true);
  const { sheets: _, ...rest } = answers;
  const kept = [...sheets, ...leftOut];
  return kept.length === 0 ? rest : { ...rest, sheets: kept };
}
