import { expect, test } from "vitest";
import { factIndex } from "../facts/index.ts";
import { type Period, financialQuarter, month, samePeriod } from "../period/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { guardText } from "./guard.ts";

const flaggedIn = (text: string, now: Period, values: readonly number[]) => {
  const kpi = kpiWith({ title: "People waiting", observations: seriesUpTo(now, values) });
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period: now });
  return guardText(text, kpi, index).flags;
};

const wordsIn = (text: string, now: Period, values: readonly number[]) =>
  flaggedIn(text, now, values).map(({ start, end }) => text.slice(start, end));

/** 140 in January to March, then 130, and so on. */
const [THIRD, FIRST] = [financialQuarter(2025, 3), financialQuarter(2025, 1)];

test.each<readonly [text: string, now: Period, values: readonly number[], flagged: readonly string[]]>([
  ["The number waiting has fallen since April.", THIRD, [140, 130, 127, 115], []],
  ["The number waiting has risen since April.", THIRD, [140, 130, 127, 115], ["risen"]],
  ["The number waiting has doubled since April.", THIRD, [140, 130, 127, 115], ["doubled"]],
  ["The number waiting has doubled since April.", THIRD, [50, 60, 90, 120], []],
  ["The number waiting has fallen by 15 since April.", THIRD, [140, 130, 127, 115], []],
  ["The number waiting has fallen by 25 since April.", THIRD, [140, 130, 127, 115], []],
  ["The number waiting has fallen by 12 since April.", THIRD, [140, 130, 127, 115], ["12"]],
  ["The number waiting has fallen since April.", FIRST, [140, 130], []],
  ["The number waiting has risen since April.", FIRST, [140, 130], ["risen"]],
  ["The number waiting has fallen since October.", THIRD, [140, 130, 127, 115], []],
  ["The number waiting has risen since October.", THIRD, [140, 130, 127, 115], ["risen"]],
  ["The number waiting has fallen since December.", month(2025, 12), [90, 80], []],
  ["The number waiting has risen since April.", month(2025, 6), [70, 90, 85, 80], []],
  ["The number waiting has risen since April.", month(2025, 6), [99, 90, 85, 80], ["risen"]],
])("“%s”", (text, now, values, flagged) => {
  expect(wordsIn(text, now, values)).toEqual(flagged);
});

test("a flag for words of a change names two times", () => {
  const texts = ["April", "May", "June", "July", "October", "November", "December"].flatMap((name) => [
    `The number waiting has doubled since ${name}.`,
    `The number waiting has risen since ${name}.`,
  ]);
  const facts = texts.flatMap((text) =>
    flaggedIn(text, THIRD, [140, 130, 127, 115]).flatMap((flag) => flag.facts),
  );
  expect(facts).not.toEqual([]);
  expect(facts.filter(({ other, slots }) => other === undefined || samePeriod(other, slots.period))).toEqual(
    [],
  );
});
