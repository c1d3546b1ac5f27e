import type { Beside } from "../../workbook/index.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import type { CheckInput } from "../frame/subjects.ts";

const NOTHING: Beside = {
  comments: [],
  texts: [],
  isPartlyRead: false,
  unseen: [],
  pivotCaches: 0,
  otherWorkbooks: 0,
  properties: [],
};

/** A sound scorecard whose file holds something beside its cells. */
export function holding(beside: Partial<Beside>): CheckInput {
  const input = scorecard(SOUND);
  return { ...input, workbook: { ...input.workbook, beside: { ...NOTHING, ...beside } } };
}
