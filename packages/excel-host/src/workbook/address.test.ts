import { expect, test } from "vitest";
import { areaAt } from "./address.ts";
import { kpiBook } from "./kpi-book.fixture.ts";
import { addSheet } from "./sheet-list.ts";

test.each([
  { address: "B2", means: "KPIs!B2" },
  { address: "$b$2:A1", means: "KPIs!A1:B2" },
  { address: "Notes!C:D", means: "Notes!C:D" },
  { address: "2:3", means: "KPIs!2:3" },
  { address: "XFD1048576", means: "KPIs!XFD1048576" },
  { address: "'Last year''s'!A1", means: "'Last year''s'!A1" },
  { address: "tblKPI", means: "KPIs!A2:F4" },
])("$address means $means", ({ address, means }) => {
  const book = kpiBook();
  addSheet(book, "Last year's");
  expect(areaAt(book, address).address).toBe(means);
});

test.each(["XFE1", "A0", "A1048577", "nowhere", "Nope!A1", "A1:"])("%s is refused", (address) => {
  expect(() => areaAt(kpiBook(), address)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});
