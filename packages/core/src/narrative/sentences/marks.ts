import { figureAt, measuredOf, quarters } from "../../facts/index.ts";
import type { Flag } from "../../register/index.ts";
import { judging, name } from "../holes.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { joined, say } from "../text.ts";

const WORDS: ReadonlyMap<string, string> = new Map<Flag, string>([
  ["provisional", "This figure is provisional and may change."],
  ["revised", "This figure has been revised since it was first published."],
  ["estimated", "This figure is an estimate."],
  ["break", "It is not comparable with earlier figures, because the way it is measured changed."],
]);

export const marks = defineSentence({
  id: "marks",
  when: "the figure is provisional, revised, estimated or the first after a break, or has a note: with what the note says",
  say: (facts) => {
    const flag = known(facts, "flag");
    const words = (flag?.words ?? []).flatMap((word) => {
      const said = WORDS.get(word);
      return flag && said ? [say`${judging(flag, word, said)}`] : [];
    });
    const note = measuredOf(facts.latest)?.note?.trim() ?? "";
    const noted = note === "" ? [] : [say`${name(/[.!?]$/.test(note) ? note : `${note}.`)}`];
    return words.length + noted.length > 0 ? joined([...words, ...noted]) : undefined;
  },
  examples: {
    said: [
      {
        name: "a note on the figure",
        kpi: { observations: [figureAt(70, 0, { flags: ["revised"], note: "Late records came in June" })] },
        says: "This figure has been revised since it was first published. Late records came in June.",
      },
      {
        name: "a figure that is not final and not comparable",
        kpi: { observations: [figureAt(70, 0, { flags: ["provisional", "break"] })] },
        says: "This figure is provisional and may change. It is not comparable with earlier figures, because the way it is measured changed.",
      },
    ],
    unsaid: [{ name: "a plain figure", kpi: { observations: quarters(70) } }],
  },
});
