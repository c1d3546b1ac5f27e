/** ASKING: a form for each owner, and what came back. */
export { type Forms, formsOf } from "./form.ts";
export {
  BOXES,
  BOX_NAMES,
  type Box,
  FACTS,
  FACT_FIELDS,
  FORM_SHEET,
  type FactField,
  KEY_SHEET,
  type OwnersForm,
  keyRows,
} from "./key.ts";
export { type Reminder, messageFor, reminderFor } from "./message.ts";
export { type Merged, askedEdits, mergeForms } from "./merge.ts";
export { type NoteInWords, noteInWords } from "./merge-words.ts";
export type { Answer, MergeNote } from "./merge-note.ts";
export { type Returned, returnedForm } from "./returned.ts";
export type { ChosenAnswer, MergeChoices } from "./taking.ts";
