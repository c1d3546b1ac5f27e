import { describe, expect, test } from "vitest";
import { codeAndTitle, codesAmong } from "./code-and-title.ts";

test.each([
  ["SW3a Percentage of adults", "SW3a", "Percentage of adults"],
  ["NI-12 – Emergency admissions", "NI-12", "Emergency admissions"],
  ["12 Emergency admissions", "12", "Emergency admissions"],
  ["12: falls", "12", "falls"],
  ["2h Smoking quits", "2h", "Smoking quits"],
  ["D4-2 Days lost", "D4-2", "Days lost"],
])("%s is a code and a title", (text, code, title) => {
  expect(codeAndTitle(text)).toEqual({ code, title });
});

test.each([
  "4 weeks",
  "65 and over",
  "2024 Falls",
  "90% seen in time",
  "Falls",
  "4-hour A&E performance",
  "18-week waits for treatment",
  "12-month Reviews",
  "30-day Readmissions",
  "2nd Visits made",
])("%s has no code", (text) => {
  expect(codeAndTitle(text)).toBeUndefined();
});

const NO_LIST = { isListed: () => false, areHeaded: false };

/** The titles of a column of names as they are printed, where nothing but the column tells. */
function titles(names: readonly string[], known: Partial<typeof NO_LIST> | object = {}) {
  const parts = codesAmong(names, { ...NO_LIST, ...known });
  return names.map((name) => parts(name)?.title ?? name);
}

describe("the front of a name is no code", () => {
  const NAMES = [
    "A&E 4 hour compliance",
    "CAMHS 18 week RTT",
    "CAMHS 18 Week RTT",
    "DD 72 Hours Breaches",
    "MMR 2 uptake at 5 years",
    "P1 calls answered in 15 minutes",
    "H1 hostel occupancy",
    "COVID-19 Vaccinations",
    "B12 Injections",
    "12 Hour breaches",
    "4 Hour A&E waits",
  ];
  test.each(NAMES)("%s among other names", (name) => {
    const column = [name, "Falls in hospital", "Reviews on time (%)"];
    expect(titles(column)).toEqual(column);
  });

  test("where many begin so", () => expect(titles(NAMES)).toEqual(NAMES));

  test("where all are of a series that reads on", () => {
    const calls = ["P1 calls answered in 15 minutes", "P2 calls answered in 1 hour"];
    expect(titles(calls)).toEqual(calls);
    expect(titles(calls, { areHeaded: true })).toEqual(calls);
  });

  test("where rows share it", () => {
    const shared = ["EQ5D Scores at start", "EQ5D Scores at end"];
    expect(titles(shared)).toEqual(shared);
  });
});

describe("a code is parted from its title", () => {
  const BARE = ["Hours of care at home", "Falls", "Emergency admissions", "Days lost"];
  test.each([
    ["KPI 1", "KPI 2", "KPI 3", "KPI 10"],
    ["PI01", "PI02", "PI03", "PI04"],
    ["SW3a", "SW3b", "AD1", "SW4"],
    ["NI-1", "NI-2", "NI-3", "NI-12"],
    ["1", "2", "3", "4"],
  ])("where most rows have one of their own: %s", (...codes) => {
    const names = BARE.map((title, at) => `${codes[at] ?? ""} ${title}`);
    expect(titles([...names, "Complaints"])).toEqual([...BARE, "Complaints"]);
  });

  test("which reads on, where its letters are those of the others", () => {
    expect(titles(["KPI 1 Falls", "KPI 2 Reviews", "KPI 3 hours of care", "A&E 4 hour waits"])).toEqual([
      "Falls",
      "Reviews",
      "hours of care",
      "A&E 4 hour waits",
    ]);
  });

  test.each([
    "P1: calls answered",
    "P1 – calls answered",
    "P1 | calls answered",
    "P1\ncalls answered",
    "P1  calls answered",
  ])("where a mark or a wide space stands between: %j", (name) =>
    expect(titles([name, "Falls"])).toEqual(["calls answered", "Falls"]),
  );

  test("where it is listed elsewhere, or its column is one of codes", () => {
    expect(titles(["H1 hostel occupancy", "Falls"], { isListed: (code: string) => code === "H1" })[0]).toBe(
      "hostel occupancy",
    );
    expect(titles(["NI-12 Emergency admissions", "Falls"], { areHeaded: true })[0]).toBe(
      "Emergency admissions",
    );
  });
});
