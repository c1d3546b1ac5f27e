import { beside, measuredOf } from "../../facts/index.ts";
import { figure } from "../holes.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { say } from "../text.ts";
import { counted, ordinal } from "../words.ts";

export const rank = defineSentence({
  id: "rank",
  when: "at least three named partnerships have a figure of the same definition for the same period",
  say: (facts) => {
    const { rank: standing } = facts;
    const [place, ranked] = [known(facts, "rank"), known(facts, "ranked")];
    if (!standing || !place || !ranked || facts.now !== measuredOf(facts.latest)) return undefined;
    const words = standing.place === 1 ? standing.first : `${ordinal(standing.place)} ${standing.first}`;
    const said = figure(place, `${standing.shared ? "joint " : ""}${words}`);
    return say`Among ${figure(ranked, counted(standing.of, "partnership"))}, ours is ${said}.`;
  },
  examples: {
    said: [
      {
        name: "second of four",
        kpi: beside({ Westlaw: 70, Northmuir: 65, Eastfirth: 60 }),
        says: "Among four partnerships, ours is second best.",
      },
      {
        name: "a shared first place",
        kpi: beside({ Westlaw: 61, Northmuir: 65, Eastfirth: 68 }),
        says: "Among four partnerships, ours is joint best.",
      },
    ],
    unsaid: [{ name: "two neighbours", kpi: beside({ Westlaw: 70, Northmuir: 65 }) }],
  },
});
