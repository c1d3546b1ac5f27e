import { expect, test } from "vitest";
import { periodLabel } from "../../period/index.ts";
import { HOUSE_LEGEND } from "./marker.ts";
import { readFigure } from "./read-figure.ts";
import { targetInWords } from "./target-in-words.ts";
import { TARGETS, UNREAD_TARGETS } from "./target-words.fixture.ts";

function inWords(text: string): string {
  const target = targetInWords(text);
  if (target.says === "a direction") return `${target.says}, ${target.way}`;
  if (target.says !== "a level") return target.says;
  const { figure, upTo, margin, way, strict, per, byYearEnd, rate, due } = target;
  return [
    upTo === undefined ? figure : `between ${figure} and ${upTo}`,
    margin === undefined ? "" : `give or take ${margin}`,
    way ?? "",
    strict === undefined ? "" : "its edge misses",
    per === undefined ? "" : byYearEnd === undefined ? `per ${per}` : `by the end of a ${per}`,
    rate ?? "",
    due === undefined ? "" : `due ${periodLabel(due)}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

test.each(TARGETS)("%j is %s", (written, says) => {
  expect(inWords(written)).toBe(says);
});

test.each(UNREAD_TARGETS)("%j leaves no figure that can be read by itself", (written) => {
  const target = targetInWords(written);
  const read = target.says === "a level" ? readFigure({ value: target.figure }, [HOUSE_LEGEND]) : undefined;
  const isPlain = read?.read === "number" && read.notes.length === 0 && read.parts === undefined;
  expect(isPlain).toBe(false);
});
