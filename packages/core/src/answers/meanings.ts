import { LAYOUT_IDS, LAYOUT_WORDS, type LayoutId, type Role } from "../reading/index.ts";

/** What a person may say a column means: its role, and the words to choose it by. */
export type Meaning = { readonly role: Role; readonly words: string };

/** In the order in which they are most often wanted. Each is a role that a heading alone can give a column. */
export const MEANINGS: readonly Meaning[] = [
  { role: "title", words: "The name of the KPI" },
  { role: "code", words: "The code of the KPI" },
  { role: "code and title", words: "Code and name together" },
  { role: "value", words: "The figure" },
  { role: "target", words: "The target" },
  { role: "tolerance", words: "The tolerance" },
  { role: "status", words: "The published status" },
  { role: "unit", words: "The unit" },
  { role: "polarity", words: "Which way is good" },
  { role: "frequency", words: "How often it is measured" },
  { role: "period", words: "The period" },
  { role: "year", words: "The year" },
  { role: "quarter", words: "The quarter" },
  { role: "month", words: "The month" },
  { role: "this quarter", words: "The figure of this quarter" },
  { role: "last quarter", words: "The figure of last quarter" },
  { role: "last year", words: "The figure of last year" },
  { role: "area", words: "The area" },
  { role: "numerator", words: "The numerator" },
  { role: "denominator", words: "The denominator" },
  { role: "lower limit", words: "The lower confidence limit" },
  { role: "upper limit", words: "The upper confidence limit" },
  { role: "flags", words: "Marks, such as provisional" },
  { role: "lead", words: "Who leads the work" },
  { role: "reporter", words: "Who reports the figure" },
  { role: "group", words: "The group or service" },
  { role: "priority", words: "The priority" },
  { role: "outcomes", words: "The national outcomes" },
  { role: "meaning", words: "What the KPI means" },
  { role: "note", words: "A note or commentary" },
  { role: "source", words: "Where the figure comes from" },
];

/** The layouts that a person may say a sheet has; Quarterlight's own sheets are known by their names. */
export const LAYOUT_CHOICES: readonly { readonly layout: LayoutId; readonly words: string }[] =
  LAYOUT_IDS.filter((id) => id !== "quarterlight").map((id) => ({ layout: id, words: LAYOUT_WORDS[id] }));
