import { expect, test } from "vitest";
import { agreementOn } from "./agreement.ts";
import { type Remark, countTheme } from "./counts.ts";

function remark(fields: Partial<Remark>): Remark {
  return {
    id: "F1",
    period: "",
    source: "Letter",
    person: "p1",
    from: "person",
    tone: "good",
    isPublic: true,
    themes: ["W"],
    ...fields,
  };
}

test("people are counted and not remarks; an evaluation is a source and nobody", () => {
  const remarks = [
    remark({}),
    remark({ source: "Complaint", tone: "poor", isPublic: false }),
    remark({ person: "p2", isPublic: false, tone: "mixed" }),
    remark({ person: "g1", from: "service", source: "Evaluation" }),
    remark({ person: "p3", themes: ["T"] }),
  ];
  expect(countTheme("W", remarks)).toEqual({
    mentions: 4,
    people: 2,
    kindsOfSource: 3,
    good: 2,
    mixed: 1,
    poor: 1,
    peoplePublic: 1,
  });
});

test("a remark whose person nobody recorded is one more", () => {
  expect(countTheme("W", [remark({ person: "" }), remark({ person: "" }), remark({})]).people).toBe(3);
});

test("agreement is remarks: both, first only, second only", () => {
  const coded = [
    { first: ["W"], second: ["W", "T"] },
    { first: ["W"], second: [] },
    { first: [], second: [] },
  ];
  expect(agreementOn("W", coded)).toEqual({ both: 1, firstOnly: 1, secondOnly: 0 });
  expect(agreementOn("T", coded)).toEqual({ both: 0, firstOnly: 0, secondOnly: 1 });
});
