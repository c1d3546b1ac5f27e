import { Trouble } from "../source/trouble.ts";

/** What Excel calls its refusals, and what to say of each. */
const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode:
    "A cell is being edited. Press Enter or Esc in the workbook, then try again.",
  AccessDenied:
    "Excel does not allow it: the sheet is protected or the workbook is read-only. On the Review tab, choose Unprotect Sheet, or save a copy that you may change.",
  ApiNotFound:
    "This version of Excel is too old for Quarterlight, which needs Excel 2021, Microsoft 365 or Excel on the web. Open Quarterlight’s local page instead.",
  RequestPayloadSizeLimitExceeded: "This is more than Excel takes at once. Work on fewer rows at a time.",
  ResponsePayloadSizeLimitExceeded:
    "This part of the workbook is more than Excel hands over at once. Move very long texts to a sheet of their own.",
  ItemAlreadyExists: "A sheet of that name is there already. Read the workbook again, then try again.",
  ItemNotFound:
    "Something that was there a moment ago is not there any more: a sheet or a table was renamed or removed. Read the workbook again.",
  GeneralException:
    "Excel could not do it and does not say why. Try again; if it fails again, save and reopen the workbook.",
};

/** Anything Excel throws, as Trouble where it is the world's and untouched where it is a fault of ours. */
export function troubleOf(thrown: unknown): unknown {
  const sentence = SENTENCES[codeOf(thrown)];
  return sentence === undefined ? thrown : new Trouble(sentence);
}

/** The word by which Excel names an error; empty for anything else. */
export function codeOf(thrown: unknown): string {
  const named = typeof thrown === "object" && thrown !== null && "code" in thrown;
  return named && typeof thrown.code === "string" ? thrown.code : "";
}
