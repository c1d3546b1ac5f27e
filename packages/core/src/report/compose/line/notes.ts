import { type Text, gapWords, listed, name, rule, say, when, withoutStop } from "../../../narrative/index.ts";
import { type Period, endOf } from "../../../period/index.ts";
import { isMeasured } from "../../../register/index.ts";
import type { LineChart } from "../../model/chart.ts";
import type { Series, Slot } from "./series.ts";

type Note = LineChart["notes"][number];

/** What has a letter: what happened at a point, and why points have no figure; in the order of time. */
export function notesOf(series: Series): readonly Note[] {
  return [...eventNotes(series), ...gapNotes(series)].toSorted((a, b) => a.from - b.from);
}

function eventNotes({ facts: { events }, slots }: Series): readonly Note[] {
  return slots.flatMap(({ period }, i): Note[] => {
    const here = events.filter(
      (event) => event.period.start >= period.start && event.period.start < endOf(period),
    );
    if (here.length === 0) return [];
    const told = here.map(({ text, period: at }) => {
      const time = /\b(19|20)\d{2}\b/.test(text) ? [] : say` (${when(at)})`;
      return say`${name(withoutStop(text))}${time}`;
    });
    return [{ from: i, to: i, kind: "event", text: say`${listed(told)}.` }];
  });
}

function gapNotes({ slots }: Series): readonly Note[] {
  const found: Note[] = [];
  let from = 0;
  for (const [i, slot] of slots.entries()) {
    if (!isGap(slot)) continue;
    if (!isGap(slots[i - 1]) || reasonOf(slots[i - 1]) !== reasonOf(slot)) from = i;
    const next = slots[i + 1];
    if (isGap(next) && reasonOf(next) === reasonOf(slot)) continue;
    const [first, last] = [slots[from]?.period, slot.period];
    if (first) found.push({ from, to: i, kind: "gap", text: gapText(first, last, slot) });
  }
  return found;
}

function gapText(first: Period, last: Period, { observation }: Slot): Text {
  const why = observation?.note?.trim() ?? "";
  const time = first.start === last.start ? say`${when(first)}` : say`${when(first)} to ${when(last)}`;
  const reason = rule(observation && !isMeasured(observation) ? gapWords(observation) : "no figure");
  return why === "" ? say`${time}: ${reason}.` : say`${time}: ${reason}. ${name(withoutStop(why))}.`;
}

function isGap(slot: Slot | undefined): slot is Slot {
  return slot !== undefined && slot.level === undefined;
}

function reasonOf(slot: Slot | undefined): string {
  return `${slot?.observation?.state ?? ""} ${slot?.observation?.note ?? ""}`;
}
