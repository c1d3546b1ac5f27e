import { type LineChart, drawnLine } from "../drawn.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aim, fired, line, noted, range } from "../gallery/make.ts";
import { boxOf, contains, overlap } from "../scene.ts";
import { toSvg } from "../svg.ts";
import { lineScene } from "./line.ts";
import { pieces } from "./series.ts";
import { frameOf } from "./frame.ts";

const SIZE = { width: 340, height: 170, text: 12 };

/** Any value a workbook may hold, and holes. */
const value = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 100 }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const chart: fc.Arbitrary<LineChart> = fc
  .record({
    values: fc.array(value, { minLength: 1, maxLength: 60 }),
    target: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
    limits: fc.option(
      fc.tuple(fc.double({ min: -1e5, max: 0, noNaN: true }), fc.double({ min: 1, max: 1e5, noNaN: true })),
    ),
    steps: fc.boolean(),
    trial: fc.boolean(),
    turn: fc.nat({ max: 59 }),
    event: fc.option(fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 60 })),
  })
  .map(({ values, target, limits, steps, trial, turn, event }) => {
    const last = values.length - 1;
    const middle = Math.min(turn, last);
    const marks = { [middle]: { provisional: trial } };
    const notes = event === null ? [] : [noted(middle, event.trim() || "Event")];
    const rules = steps
      ? [fired(middle, last, trial ? "high" : "low", "Seven quarters in a row below the average")]
      : [];
    const targets =
      target === null
        ? []
        : steps && middle < last
          ? [aim(0, middle, target), aim(middle + 1, last, target / 2)]
          : [aim(0, last, target)];
    const spec = line({
      title: "Any series",
      values,
      print: (printed) => printed.toFixed(1),
      marks,
      notes,
      rules,
      breaks: steps ? [middle] : [],
      targets,
      expected: limits === null ? [] : [range([0, last], limits, trial)],
    });
    return drawnLine({ ...spec, kind: "line", id: "any" });
  });

describe("any line chart", () => {
  test("has no label that touches another or leaves the picture", () => {
    const details = fc.check(
      fc.property(chart, (drawn) => {
        const scene = lineScene(drawn, SIZE);
        const boxes = scene.labels.map(boxOf);
        const paper = { left: -0.6, top: -0.6, right: scene.width + 0.6, bottom: scene.height + 0.6 };
        const touching = boxes.some((one, index) =>
          boxes.slice(index + 1).some((other) => overlap(one, other)),
        );
        return !touching && boxes.every((box) => contains(paper, box));
      }),
      { numRuns: 400, seed: 20251114 },
    );
    expect(details.counterexample).toBeNull();
  });

  test("has only numbers for lengths", () => {
    const details = fc.check(
      fc.property(chart, (drawn) => {
        const svg = toSvg(lineScene(drawn, SIZE), { id: "any", alt: "Any series of values" });
        return !/NaN|Infinity/.test(svg);
      }),
      { numRuns: 400, seed: 20251114 },
    );
    expect(details.counterexample).toBeNull();
  });
});

describe("the line", () => {
  const broken = drawnLine({
    ...line({ title: "Broken", values: [1, 2, undefined, 3, 4, 5], breaks: [4] }),
    kind: "line",
    id: "broken",
  });

  test("is not joined over a missing value or a break", () => {
    const frame = frameOf(broken, { left: 0, right: 300, top: 0, bottom: 150 }, 6);
    expect(pieces(broken, frame).map((piece) => piece.length)).toEqual([2, 1, 2]);
  });

  test("has a mark for a point that stands alone", () => {
    const crowded = drawnLine({
      ...line({
        title: "Alone",
        values: Array.from({ length: 40 }, (_, index) => (index === 20 || index > 30 ? index : undefined)),
      }),
      kind: "line",
      id: "alone",
    });
    const shapes = lineScene(crowded, SIZE).marks.filter((mark) => mark.kind === "shape");
    expect(shapes).toHaveLength(2);
  });
});
