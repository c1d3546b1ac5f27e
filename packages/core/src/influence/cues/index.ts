import { AMOUNT, OURS, RESULTS } from "./amount.ts";
import type { Cue } from "./cue.ts";
import { EVERYONE } from "./everyone.ts";
import { OTHERS } from "./others.ts";
import { PARTNERS } from "./partners.ts";
import { WORK } from "./work.ts";

/** A cue with where its grammar was seen. */
type SourcedCue = Cue & { readonly source: string };

const from = (source: string, cues: readonly Cue[]): readonly SourcedCue[] =>
  cues.map((cue) => ({ ...cue, source }));

const REPORTS = "titles of indicators in partnerships' and councils' published performance reports";

/** Every cue of grammar, in the order in which the first of a sign that is found is quoted. */
export const CUES: readonly SourcedCue[] = [
  ...from(`${REPORTS}: counts that courts, police, hospitals and walk-ins make`, OTHERS),
  ...from(`${REPORTS}: work with practices, wards and providers; national programmes`, PARTNERS),
  ...from(`${REPORTS}: rates per head, and states of health in local outcome improvement plans`, EVERYONE),
  ...from(`${REPORTS}: standards with a clock, and a district council's scorecard of 2014/15`, WORK),
  ...from(`${REPORTS}: volumes and caseloads`, AMOUNT),
  ...from(`${REPORTS}: outcomes of services, inspections and staffing`, RESULTS),
  ...from(`${REPORTS}: services that integration schemes delegate, and a house's own processes`, OURS),
];

export { type Cue, foundBy, type Sign, wholeWords } from "./cue.ts";
