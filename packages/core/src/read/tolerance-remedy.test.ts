import { expect, test } from "vitest";
import { isTolerance } from "../register/index.ts";
import { readingInWords } from "../reading/index.ts";
import { read } from "./index.ts";
import { workbookOf } from "./properties/written.fixture.ts";

function understood(heading: string, tolerance: string) {
  const card = workbookOf({
    Card: [
      ["Code", "Indicator", "Target", heading, "2025/26 Q1", "2025/26 Q2"],
      ["A1", "% of calls answered", "95%", tolerance, "91%", "92%"],
      ["A2", "% of visits made", "95%", null, "91%", "92%"],
    ],
  });
  const { register, reading } = read(card, { mapping: { version: 1 } });
  const lines = readingInWords(reading).flatMap((block) => block.lines);
  return {
    tolerance: register.kpis[0]?.tolerance,
    typed: lines.flatMap((line) => {
      const [, share, points] = /type (.+?) for a share of it, or (.+?) for so much/u.exec(line) ?? [];
      return share === undefined || points === undefined ? [] : [share, points];
    }),
  };
}

/** Headings under which a bare figure is a margin, and those under which it is a level or may be one. */
test.each(["Tolerance", "Amber", "Amber threshold", "Amber level"])(
  "what the remedy says to type is read under “%s”",
  (heading) => {
    const { tolerance, typed } = understood(heading, "5ish");
    expect([tolerance?.kind, typed.length]).toEqual(["unread", 2]);
    const margins = typed.map((text) => understood(heading, text).tolerance);
    expect(margins).toMatchObject([
      { amount: 5, kind: "relative" },
      { amount: 5, kind: "absolute" },
    ]);
    expect(margins.every(isTolerance)).toBe(true);
  },
);

test("a bare share under “Amber” is unread: it may be the level at which amber begins", () => {
  expect(understood("Amber", "5%").tolerance?.kind).toBe("unread");
});
