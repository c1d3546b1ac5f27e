import { type Fact, type FactSheet, JUDGED, NOW, figureAt, measuredOf, quarters } from "../../facts/index.ts";
import type { Measured } from "../../register/index.ts";
import type { Flag } from "../../register/index.ts";
import { judgedOf } from "../judged.ts";
import { figure, judging, judgingAll, name } from "../holes.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { besideWhom } from "../times.ts";
import { type Text, joined, say } from "../text.ts";

const WORDS: ReadonlyMap<string, string> = new Map<Flag, string>([
  ["provisional", "This figure is provisional and may change."],
  ["revised", "This figure has been revised since it was first published."],
  ["estimated", "This figure is an estimate."],
  ["break", "We do not compare it with earlier figures, because the way it is measured changed."],
]);

/** What is said of a break whose note says why. */
const WITH_NOTE = "We do not compare it with earlier figures.";

export const marks = defineSentence({
  id: "marks",
  when: "the figure is provisional, revised, estimated or the first after a break, or has a note: with what the note says",
  say: (facts) => {
    const month = monthTold(facts);
    const note = measuredOf(facts.latest)?.note?.trim() ?? "";
    const flag = known(facts, "flag");
    const monthly = month && known(facts, "flag", undefined, month);
    const both = flag && monthly ? bothProvisional(flag, monthly, note !== "") : undefined;
    const isTold = (word: string) => both !== undefined && word === "provisional";
    const own = (flag?.words ?? []).flatMap((word): Text[] => {
      if (isTold(word)) return both ? [both] : [];
      const said = word === "break" && note !== "" ? WITH_NOTE : WORDS.get(word);
      if (!flag || !said) return [];
      const text =
        month && word !== "break" ? told(facts, flag, word, said) : say`${judging(flag, word, said)}`;
      return word === "revised" ? [text, ...firstPublished(facts)] : [text];
    });
    const ofMonth = (monthly?.words ?? []).flatMap((word): Text[] => {
      const said = WORDS.get(word);
      return monthly && said && word !== "break" && !isTold(word) ? [told(facts, monthly, word, said)] : [];
    });
    const words = [...own, ...ofMonth];
    const noted = note === "" ? [] : [say`${name(/[.!?]$/.test(note) ? note : `${note}.`)}`];
    return words.length + noted.length > 0 ? joined([...words, ...noted]) : undefined;
  },
  examples: {
    said: [
      {
        name: "a month that is provisional within a quarter that is not",
        kpi: {
          decision: JUDGED,
          observations: quarters(243),
          monthly: monthsUpTo(30, { flags: ["provisional"] }),
        },
        says: "The figure for September is provisional and may change.",
      },
      {
        name: "a month that is provisional, as is its quarter",
        kpi: {
          decision: JUDGED,
          observations: [figureAt(243, 0, { flags: ["provisional"] })],
          monthly: monthsUpTo(30, { flags: ["provisional"] }),
        },
        says: "Both figures are provisional and may change.",
      },
      {
        name: "both with a note that says why",
        kpi: {
          decision: JUDGED,
          observations: [figureAt(243, 0, { flags: ["provisional"], note: "Late records come in December" })],
          monthly: monthsUpTo(30, { flags: ["provisional"] }),
        },
        says: "Both figures are provisional. Late records come in December.",
      },
      {
        name: "a quarter that is not comparable, judged by its months",
        kpi: {
          decision: JUDGED,
          observations: [figureAt(243, 0, { flags: ["break"] })],
          monthly: monthsUpTo(30, {}),
        },
        says: "We do not compare it with earlier figures, because the way it is measured changed.",
      },
      {
        name: "a note on the figure",
        kpi: { observations: [figureAt(70, 0, { flags: ["revised"], note: "Late records came in June" })] },
        says: "This figure has been revised since it was first published. Late records came in June.",
      },
      {
        name: "a figure that is not comparable, and why",
        kpi: { observations: [figureAt(70, 0, { flags: ["break"], note: "The question was reworded" })] },
        says: "We do not compare it with earlier figures. The question was reworded.",
      },
      {
        name: "a figure that is not final and not comparable",
        kpi: { observations: [figureAt(70, 0, { flags: ["provisional", "break"] })] },
        says: "This figure is provisional and may change. We do not compare it with earlier figures, because the way it is measured changed.",
      },
    ],
    unsaid: [{ name: "a plain figure", kpi: { observations: quarters(70) } }],
  },
});

/** The month that a quarter is judged by, which has marks of its own. */
function monthTold(facts: FactSheet) {
  const pattern = judgedOf(facts);
  const latest = pattern?.observations[pattern.analysis.latest ?? -1]?.period;
  const own = measuredOf(facts.latest)?.period.months;
  return pattern?.points === "figures" && latest && latest.months !== own ? latest : undefined;
}

/** "The figure for September is provisional and may change.": where two figures are told, each mark names its own. */
function told({ reporting }: FactSheet, flag: Fact, word: string, said: string): Text {
  const rest = said.replace(/^(?:This figure|It) /, "");
  return say`The figure for ${besideWhom(flag.slots.period, reporting)} ${judging(flag, word, rest)}`;
}

/** A quarter and its last month that are both provisional are told together; a note says itself what may change. */
function bothProvisional(flag: Fact, monthly: Fact, isNoted: boolean): Text | undefined {
  const said = isNoted ? "provisional" : "provisional and may change";
  return [flag, monthly].every(({ words }) => words.includes("provisional"))
    ? say`Both figures are ${judgingAll([flag, monthly], "provisional", said)}.`
    : undefined;
}

/** What it was before it was revised, where the last report is at hand. */
function firstPublished(facts: FactSheet): readonly Text[] {
  const before = known(facts, "before revision");
  return before ? [say`We first published ${figure(before)}.`] : [];
}

/** Months that are level up to September 2025, the newest with more to it. */
function monthsUpTo(count: number, newest: Partial<Measured>): readonly Measured[] {
  return Array.from({ length: count }, (_, i) =>
    figureAt(80 + (i % 3), 0, {
      period: { start: NOW.start + 3 - count + i, months: 1 },
      ...(i === count - 1 ? newest : {}),
    }),
  );
}
