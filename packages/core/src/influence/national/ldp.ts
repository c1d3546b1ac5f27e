import type { NationalMeasure } from "./measure.ts";

const LDP = "NHS Scotland Local Delivery Plan standards, Scottish Government, 2015/16 on";
const ldp = { family: "LDP standard", code: "", source: LDP } as const;

/** The Local Delivery Plan standards that a partnership or its hospital answers for. */
export const LDP_STANDARDS: readonly NationalMeasure[] = [
  {
    ...ldp,
    counted: "people served",
    acts: "ours",
    often: "quarter",
    meaning: "drug and alcohol treatment within 3 weeks",
    title: /(?:3|three) weeks.*(?:drug|alcohol|recovery)|(?:drug|alcohol).*(?:3|three) weeks/iu,
    holds: "Clients who wait no longer than 3 weeks from referral to drug or alcohol treatment",
    breaks: "Drug litter removed",
  },
  {
    ...ldp,
    counted: "people served",
    acts: "ours",
    often: "quarter",
    meaning: "psychological therapies within 18 weeks",
    title: /psychological therap/iu,
    holds: "Psychological therapies started within 18 weeks of referral",
    breaks: "Psychology posts filled",
  },
  {
    ...ldp,
    counted: "people served",
    acts: "ours",
    often: "year",
    meaning: "post-diagnostic support for dementia",
    title: /post[- ]diagnostic support|dementia.*diagnos/iu,
    holds: "People newly diagnosed with dementia who had a year of post-diagnostic support",
    breaks: "Dementia-friendly shops",
  },
  {
    ...ldp,
    counted: "everyone",
    acts: "others",
    often: "month",
    meaning: "A&E waits of up to 4 hours",
    title: /(?:a ?(?:&|and) ?e|emergency department|accident and emergency).*(?:4|four) hours/iu,
    holds: "A&E patients seen, treated and discharged within 4 hours",
    breaks: "Calls answered in 4 hours",
  },
];
