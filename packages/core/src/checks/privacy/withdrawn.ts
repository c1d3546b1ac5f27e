import { dateInWords } from "../../period/index.ts";
import { aConsent, aStory } from "../examples/people.ts";
import { registerInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import type { CheckInput, Published } from "../frame/subjects.ts";

export const withdrawn = defineCheck({
  id: "N21",
  title: "Consent withdrawn of what was published before",
  why: "The person took their word back, and their words are still read where the report lies.",
  scope: "register",
  check: ({ register, published }) =>
    register.consents.flatMap(({ at, id, withdrawn: day }) => {
      if (day === "") return [];
      const files = published.flatMap(({ name, consents }) => {
        const used = consents.filter(({ consent }) => consent.toLowerCase() === id.toLowerCase());
        return used.length === 0
          ? []
          : [`${name} (${used.map(({ what, id: code }) => `${what} ${code}`).join(", ")})`];
      });
      return files.length === 0 ? [] : [{ at, id, day, files }];
    }),
  severity: "warning",
  message: ({ id, day, files }) =>
    `The consent “${id}” was withdrawn on ${dateInWords(day)}, and what rests on it was printed in ${files.join("; ")}.`,
  remedy:
    "Take these files down wherever they are, make the reports again without it, and ask whoever was given a copy to delete it.",
  everywhere: true,
  departs:
    "By the facts files that lie beside the workbook, or where --published says. Copies elsewhere are not known here.",
  examples: {
    keep: [
      () => withdrawnAfter([{ consent: "other", what: "story", id: "S1" }]),
      () => ({ ...withdrawnAfter([]), published: [] }),
    ],
    break: [() => withdrawnAfter([{ consent: aConsent().id, what: "story", id: aStory().id }])],
  },
});

function withdrawnAfter(consents: Published["consents"]): CheckInput {
  const register = { stories: [aStory()], consents: [aConsent({ withdrawn: "2025-10-01" })] };
  return {
    ...registerInput(register),
    published: [{ name: "quarterly-report-2025-26-q1-public", consents }],
  };
}
