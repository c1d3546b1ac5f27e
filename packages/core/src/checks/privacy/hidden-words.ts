import { factIndex } from "../../facts/index.ts";
import { unsayableIn } from "../../guard/index.ts";
import { isPublished } from "../../protect/index.ts";
import type { Address } from "../../workbook/index.ts";
import { figureAt, kpiInput, quarter } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import type { CheckInput } from "../frame/subjects.ts";
import { cellOf } from "../frame/words.ts";

/** Words beside a number that the edition hides; never the words themselves, which tell it. */
export const hiddenWords = defineCheck({
  id: "M17",
  title: "Words that tell of a hidden number",
  why: "The table hides a small count, and the sentence beside it says how many there were.",
  severity: "error",
  scope: "register",
  check: (desk) => {
    const { register, audience, previous, facts } = desk;
    if (!isPublished(audience, register.settings)) return [];
    const index = factIndex(register, { ...facts().edition, audience }, { previous });
    return unsayableIn(index).flatMap(({ typed }) => {
      const at: Address | undefined = cellOf(desk, typed);
      return at === undefined ? [] : [{ at, place: typed.place, audience }];
    });
  },
  message: ({ audience }) =>
    `A sentence here tells of a number that a ${audience} edition hides, so that edition is not published with it; a draft leaves it out.`,
  remedy: "Say it without the number, or with one that the edition prints.",
  cause: ({ at: { sheet, row, column } }) => `${sheet}|${row}|${column}`,
  isReading: true,
  departs:
    "Ours. A number counts where nothing that the edition tells bears it out, and it is small or of a period that is hidden; beside a share that is printed without its counts, where it may be one of those; what the figure really is, is not looked at.",
  examples: {
    keep: [
      () => written("Thirty people waited in the quarter.", 30),
      () => written("We thank everybody who helped.", 3),
      () => written("3 people waited.", 3, "internal"),
      () => ofShare("Two nurses joined, and nearly all were seen."),
    ],
    break: [
      () => written("3 people waited.", 3),
      () => written("Only two people waited.", 3),
      () => written("A trio waited.", 3),
      () => ofShare("All but two were seen."),
      () => ofShare("94 of the 96 were seen."),
    ],
  },
});

/** A share of 94 in 96, printed without the two, with a sentence beside it. */
function ofShare(text: string): CheckInput {
  const figure = figureAt(100 * (94 / 96), 8);
  const [numerator, denominator] = [94, 96].map((value) => ({ value, at: figure.at }));
  const observation = { ...figure, ...(numerator && denominator ? { numerator, denominator } : {}) };
  return kpiInput(
    {
      title: "People seen in time",
      unit: { kind: "percentage", of: "people" },
      observations: [observation],
      commentary: besideIt(text),
    },
    { period: quarter(8), audience: "public" },
  );
}

function besideIt(text: string) {
  return [{ period: quarter(8), text, author: "Lead", at: { sheet: "Commentary", row: 1, column: 2 } }];
}

/** One small figure with a sentence beside it. */
function written(text: string, value: number, audience: CheckInput["audience"] = "public"): CheckInput {
  return kpiInput(
    {
      unit: { kind: "count", of: "people" },
      observations: [figureAt(value, 8)],
      commentary: besideIt(text),
    },
    { period: quarter(8), audience },
  );
}
