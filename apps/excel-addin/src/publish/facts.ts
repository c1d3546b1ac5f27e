import { type Brief, type Built, factsFile, fileName } from "@quarterlight/core/report";
import type { Understanding } from "../work/understanding.ts";
import type { MadeFile } from "./make-files.ts";

/** Any file with a name. */
export type Named = Pick<MadeFile, "name" | "blob">;

/** What the report said, for machines, bound to the workbook it was made from: the file that the command writes beside a report. */
export function factsOf(
  built: Built,
  brief: Brief,
  { name, sha256 }: Pick<Understanding, "name" | "sha256">,
): Named {
  const text = `${JSON.stringify(factsFile(built, brief, { name, sha256 }))}\n`;
  return { name: fileName(brief, "facts"), blob: new Blob([text], { type: "application/json" }) };
}
