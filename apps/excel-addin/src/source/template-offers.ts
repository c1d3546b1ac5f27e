import { askToSave } from "../publish/ways.ts";
import type { Reader } from "../reader/reader.ts";
import type { WorkbookSource } from "./workbook-source.ts";

/** The two workbooks that a person without one can begin with. */
export type TemplateOffers = {
  /** Makes a workbook to fill in; what it gives says where it is. */
  readonly blank: () => Promise<string>;
  /** Opens the worked example; what it gives says where it is. */
  readonly example: () => Promise<string>;
};

const BLANK_NAME = "Quarterlight KPIs.xlsx";
const EXAMPLE_NAME = "Worked example.xlsx";

/**
 * Inside Excel both open as new workbooks. On the local page the blank one is saved as a file, to be filled in
 * with Excel, and the example opens at once.
 */
export function offersOf(
  make: Reader["make"],
  open: (files: readonly [File]) => void,
  create?: WorkbookSource["create"],
): TemplateOffers {
  const file = async (template: "blank" | "example", name: string) =>
    new File([new Uint8Array(await make(template))], name);
  if (create) {
    return {
      blank: async () => {
        await create(await make("blank"));
        return "A new workbook is opening. Save it, then open Quarterlight there.";
      },
      example: async () => {
        await create(await make("example"));
        return "The worked example is opening as a new workbook. Open Quarterlight there.";
      },
    };
  }
  return {
    blank: async () => {
      const blank = await file("blank", BLANK_NAME);
      askToSave({ name: blank.name, blob: blank });
      return `Saved as “${BLANK_NAME}”. Fill it in with Excel, then open it here.`;
    },
    example: async () => {
      open([await file("example", EXAMPLE_NAME)]);
      return "";
    },
  };
}
