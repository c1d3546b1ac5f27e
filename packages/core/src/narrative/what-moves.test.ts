import { expect, test } from "vitest";
import { NOW, anyKpi, factIndex, isFact, JUDGED } from "../facts/index.ts";
import type { Kpi, KpiClass, Register } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { CLOSE, LATE, MET, MISSED } from "./summary.fixture.ts";
import { type Tally, whatMoves, whatMovesWords } from "./what-moves.ts";

const WATCHED = { ...JUDGED, class: "monitoring" } as const;
const ROLES = {
  held: "how many held",
  met: "how many met",
  close: "how many close",
  missed: "how many missed",
} as const;

function registerOf(...kpis: readonly Partial<Kpi>[]): Register {
  return registerWith({
    kpis: kpis.map((kpi, at) => anyKpi({ id: `K${at + 1}`, decision: JUDGED, ...kpi })),
  });
}

/** What the report itself counts. */
function counted(register: Register): Record<keyof Tally, number> {
  const index = factIndex(register, { audience: "internal", area: "", period: NOW });
  const count = (role: (typeof ROLES)[keyof Tally]) => {
    const found = index.factAt({ kpi: "", period: NOW, role });
    return isFact(found) ? (found.value ?? 0) : 0;
  };
  return {
    held: count(ROLES.held),
    met: count(ROLES.met),
    close: count(ROLES.close),
    missed: count(ROLES.missed),
  };
}

const UNREAD = { ...MET, open: ["a question"] };
const ALL = registerOf(MET, MET, CLOSE, MISSED, MISSED, LATE, UNREAD, { ...MISSED, decision: WATCHED });

test.each<{ what: string; classes: Record<string, KpiClass>; words: readonly string[] }>([
  { what: "nothing", classes: { K1: "target" }, words: ["The tally stays as it is: 7 targets."] },
  {
    what: "one that is met leaves",
    classes: { K1: "monitoring" },
    words: ["1 of 7 targets leaves the tally: K1.", "On target 2 → 1."],
  },
  {
    what: "what is missed leaves",
    classes: { K1: "monitoring", K4: "monitoring", K5: "monitoring" },
    words: [
      "3 of 7 targets leave the tally: K1, K4, K5.",
      "On target 2 → 1, off target 2 → 0.",
      "What is off target would no longer be counted: K4, K5. A board will ask why.",
    ],
  },
  {
    what: "one joins and one goes",
    classes: { K3: "monitoring", K8: "target" },
    words: [
      "1 of 7 targets leaves the tally: K3.",
      "1 target joins the tally of 7: K8.",
      "Close to target 1 → 0, off target 2 → 3.",
    ],
  },
])("says what moves, as the report counts: $what", ({ classes, words }) => {
  const moves = whatMoves(ALL, NOW, new Map(Object.entries(classes)));
  const kpis = ALL.kpis.map((kpi) => {
    const cls = classes[kpi.id];
    return cls === undefined ? kpi : { ...kpi, decision: { ...JUDGED, class: cls } };
  });
  expect({ now: moves.now, after: moves.after }).toEqual({
    now: counted(ALL),
    after: counted({ ...ALL, kpis }),
  });
  expect(whatMovesWords(moves)).toEqual(words);
});

test("the first classes of a workbook take every other KPI out of the tally", () => {
  const kpis = [MET, CLOSE, MISSED].map((kpi, at) => anyKpi({ id: `K${at + 1}`, ...kpi }));
  const moves = whatMoves(registerWith({ kpis }), NOW, new Map([["K1", "target"]]));
  expect(moves.leave.map(({ id }) => id)).toEqual(["K2", "K3"]);
  expect(whatMovesWords(moves).at(-1)).toContain("the first classes of this workbook");
});

test("what a person decided is named first, before what leaves because of it", () => {
  const kpis = [MET, CLOSE, MISSED].map((kpi, at) => anyKpi({ id: `K${at + 1}`, ...kpi }));
  const moves = whatMoves(registerWith({ kpis }), NOW, new Map([["K3", "monitoring"]]));
  expect(moves.leave.map(({ id }) => id)).toEqual(["K3", "K1", "K2"]);
  expect(moves.leaveMissed.map(({ id }) => id)).toEqual(["K3"]);
});
