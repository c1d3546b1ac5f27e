import fc from "fast-check";
import { expect, test } from "vitest";
import { contrastWithWhite, LEAST_CONTRAST, nearestDarker, readColour } from "./index.ts";

test.each([
  ["#0B4A6F", "#0B4A6F"],
  [" 0b4a6f ", "#0B4A6F"],
  ["#abc", "#AABBCC"],
  ["teal", undefined],
  ["#0B4A6", undefined],
  ["rgb(1, 2, 3)", undefined],
  ["", undefined],
])("%j is read as %j", (typed, colour) => expect(readColour(typed)).toBe(colour));

test.each([
  ["#FFFFFF", 1],
  ["#000000", 21],
  ["#767676", 4.54],
  ["#777777", 4.48],
  ["#0000FF", 8.59],
  ["#008000", 5.14],
])("%s has a contrast of %f with white", (colour, contrast) => {
  expect(contrastWithWhite(colour)).toBeCloseTo(contrast, 2);
});

test.each([
  ["#0B4A6F", "#0B4A6F"],
  ["#777777", "#767676"],
  ["#FFFFFF", "#767676"],
])("the nearest to %s that passes is %s", (colour, darker) => expect(nearestDarker(colour)).toBe(darker));

test("what is offered passes, is no brighter in any channel, and stays where it is offered again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const colour = `#${number.toString(16).padStart(6, "0").toUpperCase()}`;
      const darker = nearestDarker(colour);
      expect(contrastWithWhite(darker)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      for (const at of [1, 3, 5]) {
        expect(Number.parseInt(darker.slice(at, at + 2), 16)).toBeLessThanOrEqual(
          Number.parseInt(colour.slice(at, at + 2), 16),
        );
      }
      expect(nearestDarker(darker)).toBe(darker);
    }),
  );
});
