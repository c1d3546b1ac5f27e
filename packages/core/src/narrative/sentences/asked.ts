import { NOW } from "../../facts/index.ts";
import { samePeriod, within } from "../../period/index.ts";
import type { Asked } from "../../register/index.ts";
import { day } from "../holes.ts";
import { defineSentence } from "../sentence.ts";
import { say } from "../text.ts";

const ASKED: Asked = {
  period: NOW,
  askedOn: "2025-11-03",
  answeredOn: "",
  isAnswered: false,
  at: { sheet: "Commentary", row: 1, column: 2 },
};

export const asked = defineSentence({
  id: "asked",
  when: "its lead was asked for words about the period, and has not given any; words of another period never stand in for them",
  say: ({ kpi, commentary, reporting, now }) => {
    const isOfNow = ({ period }: Asked) =>
      within(period, reporting) || (now !== undefined && samePeriod(period, now.period));
    const requests = (kpi.asked ?? []).filter(isOfNow);
    const last = requests.toSorted((a, b) => a.askedOn.localeCompare(b.askedOn)).at(-1);
    if (last === undefined || commentary.length > 0 || requests.some(({ isAnswered }) => isAnswered))
      return undefined;
    return say`The lead was asked on ${day(last.askedOn)} and has not answered.`;
  },
  examples: {
    said: [
      {
        name: "asked and not answered",
        kpi: { asked: [ASKED] },
        says: "The lead was asked on 3 November 2025 and has not answered.",
      },
    ],
    unsaid: [
      { name: "answered", kpi: { asked: [{ ...ASKED, isAnswered: true }] } },
      {
        name: "words in another row",
        kpi: {
          asked: [ASKED],
          commentary: [{ period: NOW, text: "Two posts are empty.", author: "", at: ASKED.at }],
        },
      },
      {
        name: "asked about another quarter",
        kpi: { asked: [{ ...ASKED, period: { start: NOW.start - 3, months: 3 } }] },
      },
    ],
  },
});
