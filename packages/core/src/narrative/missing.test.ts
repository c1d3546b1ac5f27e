import { expect, test } from "vitest";
import { type FactSheet, JUDGED, NOW, anyKpi, factIndex, sheetOf } from "../facts/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { plainText } from "./index.ts";
import { absentMarker, flagMarks, keyTo } from "./missing.ts";
import { statusWords } from "./status.ts";

const KPI = anyKpi({ decision: JUDGED });
const SHEET = sheetOf(
  factIndex(registerWith({ kpis: [KPI] }), { audience: "internal", area: "", period: NOW }),
  KPI,
);

test("a figure that is not quite like the others has its mark, and the key to the marks used", () => {
  expect(flagMarks({ flags: ["provisional", "revised", "estimated", "break"] })).toEqual([
    "[p]",
    "[r]",
    "[e]",
    "[b]",
  ]);
  expect(keyTo(new Set())).toEqual([]);
  expect(keyTo(new Set(["[none]", "[b]", "[p]", "[r]", "[e]", "[nc]", "[ytd]", "[unread]"]))).toEqual([
    "[p] provisional; [r] revised; [e] estimated; [b] first after a break; [unread] could not be read; [nc] not comparable; [ytd] not set beside a figure for less of the same year; [none] none for that time or place.",
  ]);
});

test.each<[Parameters<typeof absentMarker>[0], string]>([
  ["not available", "[x]"],
  ["unread", "[unread]"],
  ["open", "[open]"],
  ["masked for this edition", "[c]"],
  ["a running total", "[ytd]"],
  ["not a basis for this", "[z]"],
  ["broken series", "[nc]"],
  ["measured differently", "[nc]"],
  ["nothing to compare with", "[nc]"],
  ["not recorded", "[none]"],
])("where an earlier figure would stand, %s is printed %s", (reason, marker) => {
  expect(absentMarker(reason)).toBe(marker);
});

test.each<[Extract<FactSheet["status"], { kind: "none" }>["reason"], string]>([
  ["no figure", "No figure recorded."],
  ["no target", "No target."],
  ["no target for this period", "No target for this period."],
  ["target is for a longer period", "The target is for a longer time than the figure."],
  ["monitoring indicator", "Monitoring indicator."],
  ["class not decided", "Not yet decided whether we are judged by it."],
  ["no direction", "Not recorded which way is better."],
  ["forecast", "A forecast, not yet a figure."],
  ["figure not read", "Its figure could not be read."],
  ["open question", "A question about its figures is open."],
  ["target not read", "Its target could not be read."],
  ["target not due yet", "Its target is not due yet."],
  ["target only a direction", "Its target names only a direction."],
  ["late", "Its figure has not arrived yet."],
  ["rounded", "Its figure is rounded to protect people, too near its target to say on which side it lies."],
  ["months disagree", "Its three months do not add up to it."],
  ["figure in doubt", "Its figure is in doubt and is being looked into."],
  ["target in doubt", "Its target is in doubt and is being looked into."],
  ["suppressed", "Figure not shown, to protect people."],
  ["not available", "Figure not available."],
  ["not applicable", "Not applicable."],
  ["low", "Figure too low to show."],
  ["not yet due", "Figure not due yet."],
  ["not available nationally", "Figure not available nationally."],
])("no status, for %s, is said so", (reason, said) => {
  const facts: FactSheet = { ...SHEET, status: { kind: "none", reason } };
  expect(statusWords(facts)).toMatchObject({ kind: "none", word: "No status" });
  expect(plainText(statusWords(facts).because)).toBe(said);
});
