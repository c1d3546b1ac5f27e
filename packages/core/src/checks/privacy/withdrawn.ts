import { dateInWords } from "../../period/index.ts";
import { saidAgainst } from "../../protect/index.ts";
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
    register.consents.flatMap((consent) => {
      const { at, id, withdrawn: day } = consent;
      const words = saidAgainst(consent)?.words ?? "";
      if (day === "" && words === "") return [];
      const files = published.flatMap(({ name, consents }) => {
        const used = consents.filter((each) => each.consent.toLowerCase() === id.toLowerCase());
        return used.length === 0
          ? []
          : [`${name} (${used.map(({ what, id: code }) => `${what} ${code}`).join(", ")})`];
      });
      return files.length === 0 ? [] : [{ at, id, day, words, files }];
    }),
  severity: "warning",
  message: ({ id, day, words, files }) =>
    `The consent “${id}” ${day === "" ? `says “${words}”` : `was withdrawn on ${dateInWords(day)}`}, and what rests on it was printed in ${files.join("; ")}.`,
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
    break: [
      () => withdrawnAfter([{ consent: aConsent().id, what: "story", id: aStory().id }]),
      () =>
        withdrawnAfter([{ consent: aConsent().id, what: "story", id: aStory().id }], {
          form: "Withdrawn by phone",
        }),
    ],
  },
});

function withdrawnAfter(
  consents: Published["consents"],
  how: Parameters<typeof aConsent>[0] = { withdrawn: "2025-10-01" },
): CheckInput {
  const register = { stories: [aStory()], consents: [aConsent(how)] };
  return {
    ...registerInput(register),
    published: [{ name: "quarterly-report-2025-26-q1-public", consents }],
  };
}
