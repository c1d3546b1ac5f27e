import { spoken } from "./spoken.ts";
import { written } from "./written.ts";

type Coded = readonly [person: string, from: string, locality?: string, second?: string];

/** Who said it, by a code; who they are; where they live; the themes a second person gave it without seeing the first's. */
const CODED: Readonly<Record<string, Coded>> = {
  "FB-01": ["p01", "family", "North", "Waiting; Knowing what happens next"],
  "FB-02": ["p02", "family", "South"],
  "FB-03": ["p03", "person", "", "Knowing what happens next"],
  "FB-04": ["p04", "person"],
  "FB-05": ["p05", "family", "South", "Waiting"],
  "FB-06": ["p06", "family"],
  "FB-07": ["p07", "carer", "North"],
  "FB-08": ["p08", "carer", "North", "Carers being seen"],
  "FB-09": ["p09", "person", "", "Waiting"],
  "FB-10": ["p10", "family"],
  "FB-11": ["p11", "person", "South"],
  "FB-12": ["p12", "person", "North"],
  "FB-13": ["p13", "person"],
  "FB-14": ["p14", "person"],
  "FB-15": ["p15", "staff"],
  "FB-16": ["p16", ""],
  "FB-17": ["p17", "person", "", "Waiting; Being treated with respect"],
  "FB-18": ["p18", "staff"],
};

/** Good, mixed and poor, each with the answer it was given and who gave it its themes. */
export const feedback = [...written, ...spoken].map((each) => {
  const [person, from, locality, second] = CODED[each.id] ?? [];
  return {
    ...each,
    period: "2025/26 Q2",
    person,
    from,
    locality,
    codedBy: "Engagement Officer",
    second,
  };
});
