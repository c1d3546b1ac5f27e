import { expect, test } from "vitest";
import { NO_MAPPING, mappingSchema } from "../../answers/index.ts";
import { check } from "../check.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { acceptances, acceptedBeside, takenBackBeside } from "./kept.ts";

const moved = { kind: "column moved", sheet: "Scorecard", heading: "Target", was: 5, is: 6 } as const;
const sound = scorecard(SOUND);
const input = { ...sound, reading: { ...sound.reading, drift: [moved] } };
const word = { reason: "It was moved on purpose.", person: "Performance Analyst", date: "2025-11-14" };

/** The finding about the moved column, checked with these answers beside the workbook. */
function found(answers = NO_MAPPING) {
  const finding = check({ ...input, accepted: acceptances(input.workbook, answers) }).find(
    ({ check: id }) => id === "S15",
  );
  if (!finding) throw new Error("the drift was not found");
  return finding;
}

test("a finding accepted beside the workbook stands until it is taken back", () => {
  const answers = acceptedBeside(NO_MAPPING, found(), word);
  if (!answers) throw new Error("it could not be accepted");
  expect(mappingSchema.parse(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
  const { accepted } = found(answers);
  expect(accepted).toMatchObject({ ...word, reviewBy: "" });
  if (!accepted) throw new Error("it does not stand");
  expect(found(takenBackBeside(answers, accepted)).accepted).toBeUndefined();
});

test("nothing is accepted without a reason, a name and a day", () => {
  for (const lacking of ["reason", "person", "date"]) {
    expect(acceptedBeside(NO_MAPPING, found(), { ...word, [lacking]: " " })).toBeUndefined();
  }
  const blocking = { ...found(), effect: "blocks publication" } as const;
  expect(acceptedBeside(NO_MAPPING, blocking, word)).toBeUndefined();
});
