import type { Explained } from "../register/index.ts";
import { upperFirst } from "./text.ts";

/** Words of the trade that readers meet in titles, each with what it means; a partnership's own come first. */
const HOUSE: readonly Explained[] = [
  { term: "telecare", means: "an alarm that people wear or keep at home" },
  { term: "reablement", means: "a few weeks of help to do things again yourself" },
  { term: "intermediate care", means: "care between hospital and home" },
  { term: "step-down", means: "between hospital and home" },
  { term: "delayed discharge", means: "being well enough to leave hospital and still there" },
  { term: "delayed discharges", means: "people who are well enough to leave hospital and still there" },
  { term: "unscheduled care", means: "care that nobody could plan, such as an emergency" },
  { term: "self-directed support", means: "choosing how your own support is arranged" },
  { term: "occupational therapy", means: "help to do the things you need to do each day" },
  { term: "psychological therapy", means: "a talking treatment" },
  { term: "psychological therapies", means: "talking treatments" },
  { term: "anticipatory care plan", means: "what a person wants to happen if they become more ill" },
  { term: "palliative care", means: "care that eases an illness which cannot be cured" },
  { term: "respite", means: "time away from caring" },
  { term: "readmission", means: "being taken back into hospital" },
  { term: "readmissions", means: "being taken back into hospital" },
  { term: "bed days", means: "days that people spend in a hospital bed" },
];

/** "Telecare means an alarm that people wear or keep at home.", for a word in a title that what is said of it does not explain. */
export function explain(title: string, said: string, own: readonly Explained[]): string {
  const found = [...own, ...HOUSE].find(({ term }) => holds(title, term));
  if (!found || new RegExp(`${escaped(found.term)}\\s+(?:is|are|means?)\\b`, "iu").test(said)) return "";
  return `${upperFirst(found.term)} means ${found.means}`;
}

function holds(words: string, term: string): boolean {
  return new RegExp(`(?<![\\p{L}-])${escaped(term)}(?![\\p{L}-])`, "iu").test(words);
}

function escaped(term: string): string {
  return term.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
