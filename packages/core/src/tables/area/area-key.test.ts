import { describe, expect, test } from "vitest";
import { areaKey, isNation } from "./area-key.ts";

describe("area names", () => {
  test.each([
    ["Western Isles", "Comhairle nan Eilean Siar"],
    ["Na h-Eileanan Siar", "Eilean Siar"],
    ["Argyll & Bute", "Argyll and Bute"],
    ["City of Edinburgh", "Edinburgh, City of"],
    ["Aberdeen City", "aberdeen city "],
    ["Orkney Islands", "Orkney"],
    ["West Dunbartonshire HSCP", "West Dunbartonshire"],
    ["S12000039", "West Dunbartonshire Council"],
    ["S37000029", "West Dunbartonshire HSCP"],
    ["S08000031", "NHS Greater Glasgow & Clyde"],
    ["Moray ", "Moray"],
  ])("%s and %s are one area", (one, other) => {
    expect(areaKey(one)).toBe(areaKey(other));
  });

  test.each([
    ["East Ayrshire", "North Ayrshire"],
    ["Aberdeen City", "Aberdeenshire"],
    ["Scotland", "Scotland (Estimated)"],
    ["Renfrewshire", "East Renfrewshire"],
  ])("%s and %s are two", (one, other) => {
    expect(areaKey(one)).not.toBe(areaKey(other));
  });

  test("Scotland is the nation, estimated or not", () => {
    expect(["Scotland", "S92000003", "Scotland (Estimated)", "Angus"].map(isNation)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
