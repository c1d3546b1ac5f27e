import { asJson } from "./as-json.ts";
import { asJunit } from "./as-junit.ts";
import { asSarif } from "./as-sarif.ts";
import { asTable } from "./as-table.ts";

/** What was found, printed for a person or for one of the machines that read such lists. */
export const FINDING_FORMATS = { table: asTable, json: asJson, sarif: asSarif, junit: asJunit } as const;

export type FindingFormat = keyof typeof FINDING_FORMATS;
