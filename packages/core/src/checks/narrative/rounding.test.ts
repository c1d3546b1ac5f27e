import { expect, test } from "vitest";
import { check } from "../check.ts";
import { rounding } from "./rounding.ts";
import { saying } from "./saying.ts";

test.each([
  ["Just under 75% went home in time.", "warning"],
  ["Fewer than three quarters went home in time.", "warning"],
  ["Nearly nine in ten went home in time.", "error"],
  ["More than 95% went home in time.", "error"],
  ["Fewer than half went home in time.", "error"],
])(
  "a number that is softened too far stops the report only where it is far off 77.5%%: %s",
  (text, severity) => {
    const found = check(saying(text), [rounding]);
    expect(found.map((each) => each.severity)).toEqual([severity]);
  },
);
