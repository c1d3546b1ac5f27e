import { describe, expect, test } from "vitest";
import { isMeasured } from "../../register/index.ts";
import { sheetOf } from "../../workbook/index.ts";
import { readSheet } from "./card.fixture.ts";

const NAMES = ["Indicator", "Name", "Local Authority"];
const YEARS = ["2021-22", "2022-23", "2023-24"];

function extract(beside: readonly string[], rows: (string | number)[][]) {
  const sheet = sheetOf("Extract", [[...NAMES, ...YEARS, ...beside], ...rows]);
  const { register, reading } = readSheet(sheet);
  return {
    kpis: register.kpis.map(({ id, title, observations, comparators }) => [
      id,
      title,
      observations.map((each) => (isMeasured(each) ? each.value : each.state)),
      ...comparators.map(({ area, kind }) => `${area}, ${kind}`),
    ]),
    asked: reading.questions.length,
  };
}

const COSTS = ["SW1", "Home care costs per hour", "Stirling", 24.5, 26, 28.4];
const SHARE = ["SW2", "Direct payments (%)", "Stirling", 7.1, 8, 8.4];

describe("an extract that names its indicators down the side and gives each council's years", () => {
  test.each<[beside: string[], told: string[]]>([
    [["Rank 2022-23", "Rank 2023-24"], []],
    [["Rank 2021-22", "Rank 2022-23", "Rank 2023-24"], []],
    [["Scotland 2023-24", "Rank 2022-23", "Rank 2023-24"], ["Scotland, nation"]],
    [
      ["Scotland 2023-24", "Family Group 2023-24"],
      ["Scotland, nation", "Family Group, peer group"],
    ],
    [
      ["2023-24 Scotland", "2023-24 Peer group average"],
      ["Scotland, nation", "Peer group average, peer group"],
    ],
  ])("keeps their names beside %j", (beside, told) => {
    const figures = beside.map((_, at) => 30 + at);
    const { kpis, asked } = extract(beside, [
      [...COSTS, ...figures],
      [...SHARE, ...figures],
    ]);
    expect(kpis).toEqual([
      ["SW1", "Home care costs per hour", [24.5, 26, 28.4], ...told],
      ["SW2", "Direct payments (%)", [7.1, 8, 8.4], ...told],
    ]);
    expect(asked).toBe(0);
  });

  test("is still one of areas where the column of names holds theirs", () => {
    const sheet = sheetOf("SW1", [
      ["Area code", "Name", "SW1 2022-23", "SW1 2023-24", "SW2 2023-24"],
      ["S12000030", "Stirling", 26, 28.4, 8.4],
    ]);
    const { register } = readSheet(sheet);
    expect(register.kpis.map(({ id }) => id)).toEqual(["SW1", "SW2"]);
  });
});
