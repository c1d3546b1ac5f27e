import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JUDGED, type Role } from "../facts/index.ts";
import { MARGIN_UNREAD } from "../narrative/index.ts";
import { financialQuarter } from "../period/index.ts";
import type { Kpi, Observation, Target } from "../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { type Built, buildReport, plain } from "./index.ts";

const now = financialQuarter(2025, 2);
const before = financialQuarter(2025, 1);
const brief = { period: now, audience: "public", date: "2025-11-14" } as const;
const at = { sheet: "Figures", row: 9, column: 3 };
const aim = { from: before, rationale: "", at };
const unread: Observation = { state: "unread", marker: "92% (23 of 25)", period: now, flags: [], at };
const open: Observation = { ...unread, state: "open", marker: "0.86", asks: ["scale-1"] };
const judged = kpiWith({
  id: "A",
  title: "Waits",
  observations: seriesUpTo(now, [70, 65, 55]),
  targets: [{ state: "value", value: 60, shown: "60", ...aim }],
});

describe("targets are counted once", () => {
  const aimed: Target = { state: "value", value: 60, shown: "60", ...aim };
  const cells = (value: number) => seriesUpTo(now, [value]);
  const FIGURES: readonly (readonly Observation[])[] = [
    cells(55),
    cells(61),
    cells(90),
    [],
    [unread],
    [open],
    seriesUpTo(before, [55]),
    (["blank", "suppressed", "not available", "not applicable", "not yet due"] as const).map((state) => ({
      ...unread,
      marker: "",
      state,
    })),
  ].flatMap((each): (readonly Observation[])[] =>
    each.length > 1 ? each.map((observation) => [observation]) : [each],
  );
  const TARGETS: readonly (readonly Target[])[] = [
    [aimed],
    [],
    [{ state: "unread", ...aim, shown: "TBC" }],
    [{ state: "direction only", ...aim, shown: "Reduce" }],
    [{ ...aimed, to: before }],
    [{ ...aimed, due: financialQuarter(2025, 4) }],
    [{ ...aimed, from: { start: now.start - 3, months: 12 } }],
  ];
  const drawn = fc.array(
    fc.record({
      observations: fc.constantFrom(...FIGURES),
      targets: fc.oneof(fc.constant([aimed]), fc.constantFrom(...TARGETS)),
      as: fc.constantFrom("target", "target", "monitoring", "undecided"),
      polarity: fc.constantFrom("lower", "lower", "neither", undefined),
      isOpen: fc.boolean(),
      care: fc.constantFrom(undefined, undefined, undefined, "deaths" as const),
      tolerance: fc.constantFrom(undefined, undefined, { kind: "unread", shown: "80", at } as const),
    }),
    { minLength: 12, maxLength: 12 },
  );

  const PARTS: readonly Role[] = [
    "how many met",
    "how many close",
    "how many missed",
    "how many short",
    "how many unjudged",
  ];

  /** What the sentences of each section count, and the statuses in its table. */
  function countedIn({ inShort, glance }: Built["report"]["sections"][number]) {
    const said = new Map<string, number>();
    for (const run of inShort.slice(0, 2).flat()) {
      const { role = "", quantity } = typeof run === "object" && "claim" in run ? (run.claim ?? {}) : {};
      if (quantity) said.set(role, quantity.value);
    }
    const statuses = (glance?.rows ?? []).flatMap((row) =>
      row.flatMap((each) => (each.kind === "status" ? [each.status] : [])),
    );
    return { said, statuses };
  }

  test("in every state, the sections come to what the headline, the tally and the sentences say", () => {
    fc.assert(
      fc.property(drawn, fc.boolean(), (fields, isSorted) => {
        const register = registerWith({
          kpis: fields.map(({ as, isOpen, polarity, care, tolerance, ...more }, i) => {
            const { polarity: _, ...kpi } = kpiWith({ ...more, id: `K${i}`, group: `G${i % 3}` });
            return {
              ...kpi,
              ...(polarity ? { polarity } : {}),
              ...(care ? { care } : {}),
              ...(tolerance ? { tolerance } : {}),
              ...(isOpen ? { open: ["q"] } : {}),
              ...(isSorted && as !== "undecided"
                ? { decision: { ...JUDGED, class: as === "target" ? "target" : "monitoring" } as const }
                : {}),
            };
          }),
        });
        const { report, index } = buildReport(register, brief);
        const counted = (role: Role) => {
          const found = index.factAt({ kpi: "", period: now, role });
          return "value" in found ? (found.value ?? 0) : 0;
        };
        const sections = report.sections.map(countedIn);
        const sum = (role: Role) => sections.reduce((all, { said }) => all + (said.get(role) ?? 0), 0);
        expect(sum("how many held")).toBe(counted("how many held"));
        expect(sum("how many without target")).toBe(counted("how many without target"));
        // Of one alone no count is said, but its status.
        const several = sections.filter(({ said }) => (said.get("how many held") ?? 0) > 1);
        for (const { said, statuses } of several) {
          const parts = PARTS.reduce((all, role) => all + (said.get(role) ?? 0), 0);
          // Of those that all stand alike no part is counted.
          const kinds = new Set(statuses.filter((each) => each !== "none"));
          expect(parts === 0 ? kinds.size : 1).toBeLessThanOrEqual(1);
          expect(parts === 0 ? said.get("how many held") : parts).toBe(said.get("how many held"));
        }
        const { tally } = report.summary.standing;
        for (const kind of ["met", "close", "missed"] as const) {
          const signs = sections.flatMap(({ statuses }) => statuses).filter((each) => each === kind);
          expect(signs).toHaveLength(counted(`how many ${kind}`));
        }
        const total = tally.reduce((all, { count }) => all + count, 0);
        expect(total).toBe(counted("how many held"));
        const [unjudged, short] = [counted("how many unjudged"), counted("how many short")];
        expect(unjudged + short).toBe(counted("how many without status"));
        const [met, held] = [counted("how many met") || "none", counted("how many judged")];
        const margin = unjudged > 0 ? `${unjudged} could not be judged` : MARGIN_UNREAD;
        const fell = `We met ${met} of ${total} targets and fell short of ${counted("how many not met")}; ${margin}`;
        const some = held === met ? (held === 2 ? "both" : `all ${held}`) : `${met} of the ${held}`;
        const stands = held === 1 ? "(?:met|missed|came close on) the one target" : `met ${some} targets`;
        const ofThem = `We ${stands} that could be judged; ${unjudged} could not`;
        const says: Readonly<Record<string, string>> = {
          [unjudged]: `None of ${total} targets could be judged`,
          0: "What the figures show",
        };
        const ofAll = `We met ${met} of ${total} targets`;
        const known = says[total] ?? (short > 0 ? fell : unjudged > 0 ? ofThem : ofAll);
        // Of one alone the headline says how it stands.
        expect(plain(report.headline)).toMatch(total === 1 ? /one target/u : new RegExp(`^${known}$`, "u"));
      }),
      { seed: 9, numRuns: 20 },
    );
  });

  test.each<[string, Partial<Kpi>, string, readonly string[]]>([
    [
      "without a target, with or without a figure, is no part of it",
      { targets: [], observations: [{ ...unread, state: "not available" }] },
      "We met the one target that could be judged; 1 could not",
      [
        "Of the two targets here, one is met and one could not be judged.",
        "For one other, there is no target to hold the figure against now.",
      ],
    ],
    [
      "whose figure is not there yet is told in one count with what could not be read",
      { observations: [] },
      "We met the one target that could be judged; 2 could not",
      ["Of the three targets here, one is met and two could not be judged."],
    ],
  ])("one %s", (_, kpi, head, says) => {
    const decided = [
      judged,
      kpiWith({ ...judged, id: "B", open: ["q"] }),
      kpiWith({ ...judged, id: "C", ...kpi }),
    ];
    const kpis = decided.map((each) => ({ ...each, decision: JUDGED }));
    const { report } = buildReport(registerWith({ kpis }), brief);
    expect(plain(report.headline)).toBe(head);
    expect(report.sections[0]?.inShort.map(plain).slice(0, says.length)).toEqual(says);
  });
});
