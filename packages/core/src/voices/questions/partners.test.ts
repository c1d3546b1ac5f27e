import { expect, test } from "vitest";
import { comparable, fieldsApart } from "./comparable.ts";
import { partnersOf } from "./partners.ts";
import type { Question } from "./question.ts";

function asked(id: string, text: string, fields: Partial<Question> = {}): Question {
  return {
    id,
    survey: id.charAt(0),
    text,
    scale: "5-point agree",
    askedOf: "all staff",
    aboutWhen: "now",
    filter: "",
    mode: "online",
    ...fields,
  };
}

const ASKED = [
  asked("A1", "I am thanked when I do something well."),
  asked("A2", "My workload is manageable."),
  asked("A3", "I have been bullied at work in the last 12 months."),
  asked("B1", "I get recognition for good work."),
  asked("B2", "I can keep up with the demands of my job."),
  asked("B3", "I do not experience bullying in my workplace."),
  asked("B4", "I am asked for my views before changes are made."),
];

test("a question asked in other words, or the other way round, is among the likest", () => {
  const found = partnersOf(ASKED);
  expect(found.slice(0, 3).map(({ candidates }) => candidates[0]?.question.id)).toEqual(["B1", "B2", "B3"]);
  expect(found[2]?.candidates[0]?.isTurned).toBe(true);
  expect(found[1]?.candidates[0]?.isTurned).toBe(false);
});

test("what differs in the act is not offered, and is named", () => {
  const [told] = partnersOf([asked("A1", "I am told about changes before they happen."), ...ASKED]);
  expect(told).toMatchObject({ isOffered: false, candidates: [{ differs: ["told, or asked"] }] });
});

test("items of one grid, and of one survey, are never each other's", () => {
  const lead = "How satisfied are you with these services?";
  const grid = [
    asked("A1", `${lead} Libraries`),
    asked("B1", `${lead} Parks`),
    asked("B2", `${lead} Parks and libraries`),
  ];
  expect(partnersOf(grid).map(({ candidates }) => candidates)).toEqual([[], [], []]);
  expect(partnersOf([asked("A1", "I like my job."), asked("A2", "I like my job.")])[0]?.candidates).toEqual(
    [],
  );
});

test.each<readonly [string, Partial<Question>, readonly string[]]>([
  ["nothing", {}, []],
  ["a further don't know", { scale: "5-point agree and don’t know" }, []],
  ["the scale", { scale: "6-point agree" }, ["scale"]],
  ["who was asked", { askedOf: "staff who work with people" }, ["asked_of"]],
  ["the time", { aboutWhen: "last 12 months" }, ["about_when"]],
  ["who got as far", { filter: "those with a manager" }, ["filter"]],
  ["who asks", { mode: "telephone interview" }, ["mode"]],
  ["paper and not online", { mode: "paper" }, []],
  ["what one does not say", { scale: "", askedOf: "" }, []],
])("apart in %s", (_, fields, apart) => {
  expect(fieldsApart(asked("A1", "x"), asked("B1", "x", fields))).toEqual(apart);
});

test("twelve months and a year are one time", () => {
  const one = asked("A1", "x", { aboutWhen: "in the last 12 months" });
  expect(fieldsApart(one, asked("B1", "x", { aboutWhen: "past year" }))).toEqual([]);
});

test("only the same question, asked alike, is compared; the other way round never stands side by side as it is", () => {
  const [one, other] = [asked("A1", "I like it."), asked("B1", "I like it.")];
  expect(comparable(one, other, "same").compare).toBe(true);
  expect(comparable(one, other, "reversed")).toMatchObject({ compare: false, because: ["direction"] });
  expect(comparable(one, other, "related")).toMatchObject({
    compare: false,
    because: ["the meaning, as a person said"],
  });
  expect(comparable(one, asked("B1", "I like it.", { mode: "paper" }), "same").beside).toHaveLength(1);
});

test.each([
  ["People with care at home", "Adults with care or support at home"],
  ["Patients", "People who use our services"],
])("%s and %s are on one side: nobody says that one of them is staff", (askedOf, there) => {
  const of = (group: string) => asked("A1", "I had a say in my care.", { askedOf: group });
  expect(comparable(of(askedOf), of(there), "related").because).toEqual(["asked_of"]);
});
