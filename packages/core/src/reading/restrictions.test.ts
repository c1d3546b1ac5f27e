import { describe, expect, test } from "vitest";
import { addressName, sheetOf } from "../workbook/index.ts";
import { restrictionsIn } from "./restrictions.ts";

function found(text: string, row: number) {
  const rows = [...Array.from({ length: row }, () => ["Falls", 12]), ["Falls", 12, text]];
  const sheet = sheetOf("KPIs", rows);
  return restrictionsIn({ name: "x.xlsx", date1904: false, sheets: [sheet] }).map(({ at }) =>
    addressName(at),
  );
}

describe("what restricts who may see a workbook", () => {
  test.each([
    "Q2 figure is wrong - do not publish",
    "DO NOT PUBLISH",
    "Please don’t release yet",
    "Not to be circulated.",
    "Must not be published until May",
    "Do not share this figure",
  ])("is an order wherever it stands: %s", (text) => {
    expect(found(text, 40)).toEqual(["KPIs!C41"]);
  });

  test.each(["For management information only", "Embargoed until 5 May", "Official - Sensitive"])(
    "is a banner near the top alone: %s",
    (text) => {
      expect(found(text, 2)).toEqual(["KPIs!C3"]);
      expect(found(text, 40)).toEqual([]);
    },
  );

  test.each([
    "Do not publish figures under 5",
    "We do not share names with anyone",
    "Published each May",
    "Releases are on Tuesdays",
    "People who do not share a room",
  ])("is nothing else: %s", (text) => {
    expect(found(text, 2)).toEqual([]);
  });
});
