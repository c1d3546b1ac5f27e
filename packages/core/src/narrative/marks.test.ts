import { expect, test } from "vitest";
import { JUDGED, NOW, anyKpi, factIndex, figureAt, sheetOf } from "../facts/index.ts";
import type { Flag, Kpi } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { plainText } from "./index.ts";
import { marks } from "./sentences/marks.ts";

type Marked = {
  readonly quarter?: readonly Flag[];
  readonly month?: readonly Flag[];
  readonly note?: string;
};

/** A quarter of 243 that is judged by its months, each as marked. */
function marked({ quarter = [], month, note }: Marked): Partial<Kpi> {
  const months = Array.from({ length: 30 }, (_, i) =>
    figureAt(80 + (i % 3), 0, {
      period: { start: NOW.start + i - 27, months: 1 },
      flags: i === 29 ? (month ?? []) : [],
    }),
  );
  return {
    decision: JUDGED,
    observations: [figureAt(243, 0, { flags: quarter, ...(note === undefined ? {} : { note }) })],
    monthly: month ? months : [],
  };
}

function told(kpi: Partial<Kpi>, published?: number): string {
  const register = registerWith({ kpis: [anyKpi(kpi)] });
  const previous =
    published === undefined
      ? undefined
      : registerWith({ kpis: [anyKpi({ observations: [figureAt(published)] })] });
  const index = factIndex(register, { audience: "internal", area: "", period: NOW }, { previous });
  const facts = register.kpis.map((each) => sheetOf(index, each))[0];
  const text = facts && marks.say(facts);
  return text ? plainText(text) : "";
}

const REVISED = "This figure has been revised since it was first published.";
const CHANGES = "This figure is provisional and may change.";
const BROKEN = "We do not compare it with earlier figures, because the way it is measured changed.";

test.each<[name: string, of: Marked, published: number | undefined, says: string]>([
  ["one that is revised, of which nobody knows what it was", { quarter: ["revised"] }, undefined, REVISED],
  [
    "one that is revised, from what the last report said",
    { quarter: ["revised"] },
    250,
    `${REVISED} We first published 250 people.`,
  ],
  ["one that is revised to what it was", { quarter: ["revised"] }, 243, REVISED],
  ["one that is otherwise than it was, and not marked so", {}, 250, ""],
  ["one that may change, and is otherwise than it was", { quarter: ["provisional"] }, 250, CHANGES],
  ["one that is not comparable, and is otherwise than it was", { quarter: ["break"] }, 250, BROKEN],
  ["a forecast, which has a sentence of its own", { quarter: ["forecast"] }, undefined, ""],
  [
    "a month that is estimated",
    { month: ["estimated"] },
    undefined,
    "The figure for September is an estimate.",
  ],
  ["a month that is the first after a break", { month: ["break"] }, undefined, ""],
  [
    "a month that is revised, whose quarter may change",
    { quarter: ["provisional"], month: ["revised"] },
    undefined,
    "The figure for July to September is provisional and may change. The figure for September has been revised since it was first published.",
  ],
  [
    "both revised",
    { quarter: ["revised"], month: ["revised"] },
    250,
    "The figure for July to September has been revised since it was first published. We first published 250 people. The figure for September has been revised since it was first published.",
  ],
  ["both after a break, which is said once", { quarter: ["break"], month: ["break"] }, undefined, BROKEN],
  [
    "both that may change, the month revised too",
    { quarter: ["provisional"], month: ["provisional", "revised"] },
    undefined,
    "Both figures are provisional and may change. The figure for September has been revised since it was first published.",
  ],
  [
    "one with a note that has a stop",
    { quarter: ["estimated"], note: "From August!" },
    undefined,
    "This figure is an estimate. From August!",
  ],
])("of %s is said what its marks mean", (_, of, published, says) => {
  expect(told(marked(of), published)).toBe(says);
});
