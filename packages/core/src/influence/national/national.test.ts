import { expect, test } from "vitest";
import { rowOf } from "../evidence/row.fixture.ts";
import { argue } from "../evidence/argue.ts";
import { NATIONAL, anotherTitle, nationalKey, nationalOf } from "./index.ts";

test.each(NATIONAL.map((measure) => ({ measure, ...measure })))(
  "$family $code: “$holds” is it, “$breaks” is not",
  ({ measure, code, holds, breaks, source }) => {
    expect(nationalOf(rowOf({ code, title: holds }))?.measure).toBe(measure);
    expect(nationalOf(rowOf({ code, title: breaks }))?.measure).not.toBe(measure);
    expect(source).not.toBe("");
  },
);

test("twins are the same measure: each is in the table, and has the same class whatever its code", () => {
  const byCode = new Map(NATIONAL.map((measure) => [nationalKey(measure.code), measure]));
  for (const { code, same, holds } of NATIONAL) {
    if (same === undefined) continue;
    const twin = byCode.get(nationalKey(same));
    if (twin === undefined) throw new Error(`${same} is not in the table`);
    expect([code, argue(rowOf({ code, title: holds })).class]).toEqual([
      code,
      argue(rowOf({ code: twin.code, title: twin.holds })).class,
    ]);
  }
});

test.each([
  ["NI-14", "NI14"],
  ["N14", "NI14"],
  ["NI 05", "NI5"],
  ["MSG 4", "MSG4"],
  ["SW3a", "SW3A"],
])("%s is %s", (spelt, key) => {
  expect(nationalKey(spelt)).toBe(key);
});

test("a national code beside another title is believed of nothing, and told", () => {
  const row = rowOf({ code: "NI-14", title: "Complaints answered within 20 days" });
  expect(nationalOf(row)).toBeUndefined();
  expect(anotherTitle(row).map(({ meaning }) => meaning)).toEqual(["readmissions within 28 days"]);
  expect(anotherTitle(rowOf({ code: "NI-14", title: "Readmissions" }))).toEqual([]);
});

test("a national figure that comes once a year is watched, unless the row's own come sooner", () => {
  const title = "Readmissions to hospital within 28 days of discharge";
  expect(argue(rowOf({ code: "NI-14", title }))).toMatchObject({
    class: "monitoring",
    step: "not known in time",
  });
  expect(argue(rowOf({ code: "NI-14", title, frequency: "Monthly" })).step).not.toBe("not known in time");
});
