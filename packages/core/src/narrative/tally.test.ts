import { expect, test } from "vitest";
import { type Kpi } from "../register/index.ts";
import { aTarget, figureAt, quarters } from "../facts/index.ts";
import { judgedSentences, plainText } from "./index.ts";
import { CLOSE, LATE, MET, MISSED, known } from "./summary.fixture.ts";

const UNREAD: Partial<Kpi> = {
  ...MET,
  observations: [{ ...figureAt(0), state: "unread", marker: "92% (23 of 25)" }],
};
const OPEN: Partial<Kpi> = { ...MET, open: ["a question"] };
const DOUBTED: Partial<Kpi> = { ...MET, doubts: quarters(60).map(({ at }) => at) };
const AIMLESS: Partial<Kpi> = { observations: quarters(60) };
const at = { sheet: "Figures", row: 1, column: 9 };
const published = (kpi: Partial<Kpi>, status: string): Partial<Kpi> => ({
  ...kpi,
  published: { status, period: figureAt(60).period, at },
});
const lagging = (kpi: Partial<Kpi>, quartersLate: number): Partial<Kpi> => ({
  ...kpi,
  lag: 3 * quartersLate,
  observations: [figureAt(60, -quartersLate)],
});

/** What is said beside the tally of what it leaves out, and of when it speaks. */
test.each<[string, readonly Partial<Kpi>[], readonly string[]]>([
  ["nothing", [MET, CLOSE, MISSED], []],
  [
    "one that could not be read",
    [MET, UNREAD],
    ["One other target could not be judged, because a figure could not be read."],
  ],
  [
    "two that could not be read or wait for an answer",
    [MET, UNREAD, OPEN],
    ["Another 2 targets could not be judged, because a figure could not be read or a question is open."],
  ],
  [
    "one in doubt",
    [MET, DOUBTED],
    ["One other target could not be judged, because a figure or a target is in doubt."],
  ],
  [
    "two in doubt",
    [MET, DOUBTED, DOUBTED],
    ["Another 2 targets could not be judged, because a figure or a target is in doubt."],
  ],
  [
    "one in doubt and two that could not be read",
    [MET, DOUBTED, UNREAD, OPEN],
    [
      "Another 3 targets could not be judged: 1 because a figure or a target is in doubt, the rest because a figure could not be read or a question is open.",
    ],
  ],
  [
    "one that is late",
    [MET, LATE],
    ["One other target could not be judged, because the figure has not come, is missing or is hidden."],
  ],
  [
    "two that are late",
    [MET, LATE, LATE],
    ["Another 2 targets could not be judged, because the figure has not come, is missing or is hidden."],
  ],
  [
    "one without a target",
    [MET, AIMLESS],
    ["One other indicator is not counted, because there is no target to hold its figure against now."],
  ],
  [
    "two without a target",
    [MET, AIMLESS, AIMLESS],
    ["Another 2 indicators are not counted, because there is no target to hold their figures against now."],
  ],
  [
    "one that was published otherwise",
    [MET, published(MISSED, "Green")],
    ["Of these statuses, 1 differs from what was published: see how we judge."],
  ],
  [
    "two that were published otherwise",
    [published(MET, "Red"), published(MISSED, "Green"), published(MET, "Green")],
    ["Of these statuses, 2 differ from what was published: see how we judge."],
  ],
  [
    "one published otherwise that has no status",
    [MET, published(UNREAD, "Green")],
    ["One other target could not be judged, because a figure could not be read."],
  ],
  [
    "as many of another quarter as are named",
    [MET, ...[1, 2, 3].map(() => lagging(MET, 1))],
    [
      "We judge three on April to June (stays B, stays C and stays D) and one on July to September 2025 (stays A): the newest that is due.",
    ],
  ],
  [
    "more of another quarter than are named",
    [MET, ...[1, 2, 3, 4].map(() => lagging(MET, 1))],
    ["We judge four on April to June and one on July to September 2025 (stays A): the newest that is due."],
  ],
  [
    "all of another quarter",
    [lagging(MET, 1), lagging(MISSED, 2)],
    [
      "We judge one on April to June (stays A) and one on January to March (stays B): the newest that is due.",
    ],
  ],
  [
    "a total of the year so far",
    [MET, { cumulative: true, observations: quarters(30, 60), targets: [aTarget(60)] }],
    [
      "We judge one on July to September 2025, and the other on the newest figure due: stays B on April to September.",
    ],
  ],
])("of %s is said", (_, kpis, expected) => {
  expect(judgedSentences(known(...kpis).findings).map(plainText)).toEqual(expected);
});
