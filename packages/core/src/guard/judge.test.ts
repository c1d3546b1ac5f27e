import { describe, expect, test } from "vitest";
import type { Kpi } from "../register/index.ts";
import { kpiWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { NOW, counted, flaggedIn } from "./guarded.fixture.ts";

function care(polarity: Kpi["polarity"], values: readonly number[] = [61.2, 62, 63.1, 64, 65.2]) {
  const title = "Adults with intensive care needs at home (%)";
  const unit = { kind: "percentage", of: "", decimals: 1 } as const;
  const observations = seriesUpTo(NOW, [...values]);
  const { polarity: _any, ...kpi } = kpiWith({ id: "J-01", title, unit, observations, targets: [] });
  return polarity === undefined ? kpi : { ...kpi, polarity };
}

const WORTH = [
  "Steady improvement following the new framework.",
  "The figure improved.",
  "This is worse than last quarter.",
  "Performance declined.",
  "The figure has deteriorated since last quarter.",
  "It improved for three quarters in a row.",
  "Things are getting better.",
  "It has not improved.",
  "The figure moved in the right direction.",
  "The figure moved in the wrong direction.",
];

describe.each([undefined, "neither"] as const)("where nothing says which way is good (%s)", (polarity) => {
  test.each(WORTH)("words of better and worse are listed, and neither held nor flagged: %s", (text) => {
    expect(counted(text, care(polarity))).toMatchObject({ flagged: 0, held: 0 });
  });

  test("words of more and less are held, and no change is no improvement", () => {
    expect(flaggedIn("The figure fell.", care(polarity))).toEqual(["fell"]);
    expect(flaggedIn("The figure improved.", care(polarity, [64, 64, 64, 64, 64]))).toEqual(["improved"]);
  });
});

test.each([
  ["The figure improved.", 0, 1],
  ["This is worse than last quarter.", 1, 0],
])("and where that is known they are held: %s", (text, higher, lower) => {
  expect(flaggedIn(text, care("higher"))).toHaveLength(higher);
  expect(flaggedIn(text, care("lower"))).toHaveLength(lower);
});
