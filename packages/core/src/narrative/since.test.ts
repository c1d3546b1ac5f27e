import { expect, test } from "vitest";
import { NOW, anyKpi, factIndex, figureAt } from "../facts/index.ts";
import type { Kpi, Measured } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { plainText, sinceNotes } from "./index.ts";

const of = (...observations: readonly Measured[]) =>
  registerWith({ kpis: [anyKpi({ title: "Falls", observations })] });

test.each<[string, Measured, Measured, readonly string[]]>([
  [
    "a published figure",
    figureAt(58, -1),
    figureAt(61, -1),
    ["Falls: April to June 2025 was published as 58 and is now 61."],
  ],
  [
    "a published figure, and says why",
    figureAt(58, -1),
    figureAt(61, -1, { note: "two late forms" }),
    ["Falls: April to June 2025 was published as 58 and is now 61 (two late forms)."],
  ],
  [
    "a figure that is a forecast now",
    figureAt(58, -1),
    figureAt(61, -1, { flags: ["forecast"] }),
    ["A published figure that is another now: Falls."],
  ],
  [
    "nothing",
    figureAt(58, -1),
    figureAt(58, -1),
    ["Nothing that the last report said of an indicator is otherwise now."],
  ],
])("a workbook that changed %s", (_, was, now, told) => {
  const edition = { audience: "internal", area: "", period: NOW } as const;
  const index = factIndex(of(now, figureAt(60)), edition, { previous: of(was, figureAt(60)) });
  const [note] = sinceNotes(index);
  expect(note?.heading).toBe("What changed since the last report");
  expect(note?.texts.map(plainText)).toEqual(told);
});

test.each<[Partial<Kpi>, string]>([
  [{ meaning: "It is otherwise." }, "meaning is said"],
  [{ meaning: "It is otherwise.", source: "A form" }, "meaning and source are said"],
  [
    { meaning: "It is otherwise.", source: "A form", unit: { kind: "days", of: "" } },
    "meaning, unit and source are said",
  ],
])("a definition that changed is told by its parts: %o", (more, told) => {
  const was = registerWith({ kpis: [anyKpi({ title: "Falls" })] });
  const register = registerWith({ kpis: [anyKpi({ title: "Falls", ...more })] });
  const edition = { audience: "internal", area: "", period: NOW } as const;
  const [note] = sinceNotes(factIndex(register, edition, { previous: was }));
  expect(note?.texts.map(plainText)).toEqual([`Falls: ${told} otherwise than in the last report.`]);
});
