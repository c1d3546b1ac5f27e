/** What a person said of a workbook, kept beside it or in it. */
export { withDecisions } from "./decided.ts";
export { decisionDrift, driftOf, periodDrift } from "./drift.ts";
export { FORM_HEADINGS, FORM_SHEET, type FormField, type FormRow, GUESS, formIn } from "./form.ts";
export { mappingFor } from "./from-reading.ts";
export { ANSWERS_SHEET, ANSWER_HEADINGS, mappingIn, mappingRows } from "./in-workbook.ts";
export { type KeptDecision, type Mapping, NO_MAPPING, mappingSchema } from "./mapping.ts";
export { LAYOUT_CHOICES, MEANINGS } from "./meanings.ts";
export {
  amountsSaid,
  decimalOn,
  decimalSaid,
  hiddenOn,
  monthsSaid,
  percentagesSaid,
  saidOf,
} from "./said-of.ts";
export { type FormTaken, withForm } from "./with-form.ts";
