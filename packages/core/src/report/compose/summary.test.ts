import { expect, test } from "vitest";
import { NOW, anyKpi, factIndex, quarters } from "../../facts/index.ts";
import type { Theme } from "../../register/index.ts";
import { registerWith } from "../../register/kpi.fixture.ts";
import { buildReport, faultsIn, plain } from "../index.ts";

const theme = (words: string, mentions: number | undefined, row: number): Theme => ({
  theme: words,
  period: NOW,
  summary: "",
  sources: "",
  mentions,
  fedInto: "",
  at: { sheet: "Themes", row, column: 4 },
});

test.each<[string, readonly Theme[], readonly string[]]>([
  [
    "one that came up more than another",
    [theme("Waiting", 9, 2), theme("Kindness", 12, 3)],
    ["Kindness was what people spoke of most (12 times): next came waiting (nine times)."],
  ],
  ["one alone, once", [theme("Waiting", 1, 2)], ["Waiting was what people spoke of most (once)."]],
  [
    "two as often as each other, and a third",
    [theme("Waiting", 9, 2), theme("Kindness", 9, 3), theme("Buses", 2, 4)],
    ["Waiting and kindness were what people spoke of most (nine times each): next came buses (two times)."],
  ],
  ["nothing that was counted", [theme("Waiting", undefined, 2), theme("Buses", 0, 3)], []],
])("what people spoke of, with %s", (_, themes, expected) => {
  const register = registerWith({ kpis: [anyKpi({ observations: quarters(60) })], themes });
  const brief = { period: NOW, audience: "internal", date: "2025-11-14" } as const;
  const { report } = buildReport(register, brief);
  const people = report.summary.things.items.filter(({ kind }) => kind === "people");
  expect(people.map(({ strong, rest }) => `${plain(strong)}${plain(rest)}`)).toEqual(expected);
  expect(faultsIn(report, factIndex(register, { audience: "internal", area: "", period: NOW }))).toEqual([]);
});
