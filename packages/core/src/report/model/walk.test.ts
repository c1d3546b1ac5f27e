import { expect, test } from "vitest";
import { NOW } from "../../facts/index.ts";
import { registerWith } from "../../register/kpi.fixture.ts";
import { buildReport } from "../compose/index.ts";
import type { Report } from "./report.ts";
import { chapters } from "./walk.ts";

const { report } = buildReport(registerWith({}), { period: NOW, audience: "public", date: "" });
const item = { heading: "Waiting", text: ["Long."] };
const quote = { text: "I waited.", by: "A son", response: "" };
const done = { said: "Text me.", did: "We text." };

const VOICES: readonly Partial<Report["voices"]>[] = [
  { quotes: [quote] },
  { themes: [item] },
  { engagement: [item] },
];
const PROMISES: readonly Partial<Report["promises"]>[] = [
  { done: [done] },
  { underWay: [{ ...done, due: "" }] },
  { couldNot: [{ said: "Run a bus.", why: "It is not ours." }] },
];

type Case = readonly [more: Partial<Report>, expected: readonly string[]];

test.each<Case>([
  [{}, []],
  ...pairsOf(VOICES).map((voices): Case => [{ voices: { ...report.voices, ...voices } }, ["part-voices"]]),
  ...pairsOf(PROMISES).map((promises): Case => [
    { promises: { ...report.promises, ...promises } },
    ["part-promises"],
  ]),
])("a part is left out only where it holds nothing: %o", (more, expected) => {
  const found = chapters({ ...report, ...more }).map(({ id }) => id);
  expect(found.filter((id) => id === "part-voices" || id === "part-promises")).toEqual(expected);
});

/** Each alone, and each with each other. */
function pairsOf<Part extends object>(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part, i) => [part, ...parts.slice(i + 1).map((other) => ({ ...part, ...other }))]);
}
