import { askToSave } from "../publish/ways.ts";
import type { Adoption } from "../reader/desk.ts";
import type { Reader } from "../reader/reader.ts";
import type { Understanding } from "../work/understanding.ts";
import type { WorkbookSource } from "./workbook-source.ts";

/** Makes a workbook from one that was read; what it gives says where it is. */
export type Adopt = (understanding: Understanding, adoption: Adoption) => Promise<string>;

/** Inside Excel the new workbook opens beside the one that is open; on the local page it is saved as a file. */
export function adoptBy(make: Reader["adopt"], create?: WorkbookSource["create"]): Adopt {
  return async (understanding, adoption) => {
    const bytes = await make(understanding, adoption);
    const stem = understanding.name.replace(/\.[^.]*$/u, "");
    const name = adoption === "adopted" ? `${stem} in Quarterlight.xlsx` : `${stem} stories.xlsx`;
    if (create) {
      await create(bytes);
      return `A new workbook is opening. Save it, for example as “${name}”. ${NEXT[adoption]}`;
    }
    askToSave({ name, blob: new Blob([new Uint8Array(bytes)]) });
    return `Saved as “${name}”. ${NEXT[adoption]}`;
  };
}

const NEXT: Record<Adoption, string> = {
  adopted: "Hold it against yours before you trust it: Your data shows every figure as read, there and here.",
  companion:
    "The command makes the report from both: quarterlight report with yours, and this one after --also.",
};
