import { comparePeriods, periodName, shift } from "../../period/index.ts";
import type { Sentence } from "../sentence.ts";
import { type Text, joined } from "../text.ts";

/** How many reporting periods an event is told for: the one it fell in and the next four. */
const TOLD_FOR = 4;

export const events: Sentence = {
  id: "events",
  when: "something happened to the service or to the definition in the last year",
  say: ({ events: happened, reporting }) => {
    const since = shift(reporting, -TOLD_FOR);
    const recent = happened.filter(
      ({ period }) => comparePeriods(period, since) >= 0 && comparePeriods(period, reporting) <= 0,
    );
    const texts = recent.map(({ period, text }): Text => [
      `Noted for ${periodName(period)}: ${withStop(text)}`,
    ]);
    return texts.length > 0 ? joined(texts) : undefined;
  },
};

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
