import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KEEPING_FIGURES, readGrids, replaced, typed } from "../read/properties/typed.fixture.ts";
import { wholes } from "../read/properties/whole.fixture.ts";
import { WRITTEN } from "../read/properties/whole-written.fixture.ts";
import { isMeasured } from "../register/index.ts";
import { buildReport, choosePeriod, pieces, plain } from "./index.ts";

const ABSENT = /not available|missing|no figure|not arrived|nothing recorded|late\b/iu;

/** What is said of each KPI, from its headline to its table. */
function saidOf(register: ReturnType<typeof readGrids>["register"], id: string): string {
  const chosen = choosePeriod(register);
  if (chosen.kind !== "period") return "";
  const { report } = buildReport(register, { period: chosen.period, audience: "public", date: "2025-11-14" });
  return pieces(report)
    .filter(({ of }) => of === id)
    .map(({ text }) => plain(text))
    .join(" ");
}

describe.each(KEEPING_FIGURES)("a report made from figures kept as %s", (layout, periods) => {
  test("never says that a figure is missing, absent or late where a text stands in its place", () => {
    let told = 0;
    fc.assert(
      fc.property(wholes(periods), typed, (whole, text) => {
        const written = WRITTEN[layout]?.(whole) ?? {};
        const [first] = readGrids(written, periods).register.kpis;
        const latest = first?.observations.at(-1);
        if (first === undefined || latest === undefined) return;
        const { register } = readGrids(replaced(written, latest.at, text), periods);
        const kpi = register.kpis.find(({ id }) => id === first.id);
        const is = kpi?.observations.at(-1);
        if (is === undefined || isMeasured(is)) return;
        expect(is).toMatchObject({ state: "unread", period: latest.period });
        const said = saidOf(register, first.id);
        expect(said).not.toMatch(ABSENT);
        if (said.includes("could not be read")) told += 1;
      }),
      { numRuns: 15, seed: 20_261_129 },
    );
    // A table of words is none, so that a cross table is not always one.
    expect(told).toBeGreaterThan(layout === "crosstab" ? -1 : 0);
  }, 60_000);
});
