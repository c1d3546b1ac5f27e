import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Audience, Consent } from "../register/index.ts";
import { refusalOf } from "./consent.ts";

const whole: Consent = {
  id: "C1",
  scope: "public",
  form: "Written",
  given: "2025-09-01",
  expires: "2026-09-01",
  withdrawn: "",
  holder: "Communications Officer",
  seen: "2025-09-05",
  pseudonym: "",
  who: "adult",
  agreedBy: "",
  ownView: "",
  at: { sheet: "Consents", row: 1, column: 0 },
};

test.each<{
  name: string;
  consent?: Partial<Consent>;
  id?: string;
  audience?: Audience;
  date?: string;
  expected: string | undefined;
}>([
  { name: "covers the public", expected: undefined },
  { name: "covers the public, so the board too", audience: "board", expected: undefined },
  { name: "expires on the day itself", consent: { expires: "2025-11-14" }, expected: undefined },
  { name: "expired the day before", consent: { expires: "2025-11-13" }, expected: "expired" },
  { name: "never ends", consent: { expires: "" }, expected: undefined },
  { name: "was given on the day itself", consent: { given: "2025-11-14" }, expected: undefined },
  { name: "was given a day later", consent: { given: "2025-11-15" }, expected: "not yet given" },
  { name: "says no date", consent: { given: "" }, expected: "no date given" },
  { name: "was withdrawn", consent: { withdrawn: "2025-10-01" }, expected: "withdrawn" },
  { name: "will be withdrawn", consent: { withdrawn: "2026-01-01" }, expected: "withdrawn" },
  { name: "covers only the board", consent: { scope: "board" }, expected: "narrower audience" },
  {
    name: "covers the board, for the board",
    consent: { scope: "board" },
    audience: "board",
    expected: undefined,
  },
  {
    name: "covers only colleagues, for the board",
    consent: { scope: "internal" },
    audience: "board",
    expected: "narrower audience",
  },
  {
    name: "is a child's, with nobody who agreed",
    consent: { who: "child" },
    expected: "nobody agreed for them",
  },
  {
    name: "is a child's, whose own view was not asked",
    consent: { who: "child", agreedBy: "Mother" },
    expected: "own view not asked",
  },
  {
    name: "is an adult's without capacity, agreed by a guardian, with their own view",
    consent: { who: "adult without capacity", agreedBy: "Welfare guardian", ownView: "Smiled and nodded" },
    expected: undefined,
  },
  { name: "is not named", id: "", expected: "no consent named" },
  { name: "does not exist", id: "C9", expected: "no such record" },
  { name: "cannot be judged without a date", date: "", expected: "no report date" },
])(
  "consent that $name: $expected",
  ({ consent = {}, id = "C1", audience = "public", date = "2025-11-14", expected }) => {
    expect(refusalOf(id, [{ ...whole, ...consent }], audience, date)?.kind).toBe(expected);
  },
);

test("no audience or date brings back what was withdrawn", () => {
  const audiences = fc.constantFrom<Audience>("public", "board", "internal");
  const dates = fc.date({ noInvalidDate: true, min: new Date("2000-01-01"), max: new Date("2099-12-31") });
  fc.assert(
    fc.property(audiences, dates, dates, (audience, date, withdrawn) => {
      const iso = (day: Date) => day.toISOString().slice(0, 10);
      const consent = { ...whole, withdrawn: iso(withdrawn) };
      expect(refusalOf("C1", [consent], audience, iso(date))?.kind).toBe("withdrawn");
    }),
  );
});

describe("words in a consent's own row", () => {
  const kindOf = (words: Partial<Consent>) =>
    refusalOf("C1", [{ ...whole, ...words }], "public", "2025-11-14")?.kind;
  const places = ["form", "ownView", "agreedBy", "notes"] as const;

  test.each([
    ["Refused", "refused"],
    ["No", "refused"],
    ["No, thank you", "refused"],
    ["Said no", "refused"],
    ["They do not want this printed.", "refused"],
    ["She doesn’t want it shared", "refused"],
    ["Declined by phone", "refused"],
    ["Consent not given", "refused"],
    ["Not for publication", "refused"],
    ["Must not be used", "refused"],
    ["Her son objected", "refused"],
    ["Withdrawn by phone on 3 November", "withdrawn"],
    ["Signed form; withdrew in October", "withdrawn"],
    ["Changed his mind", "withdrawn"],
    ["No longer agrees", "withdrawn"],
    ["Asked us to take it down", "withdrawn"],
    ["Asked, no answer yet", "not answered"],
    ["Not yet asked", "not answered"],
    ["Not signed", "not answered"],
    ["Awaiting reply", "not answered"],
    ["Pending", "not answered"],
    ["TBC", "not answered"],
    ["To be confirmed", "not answered"],
    ["Form not returned", "not answered"],
    ["Has not replied", "not answered"],
    ["None", "not answered"],
  ])("“%s” stop it: %s", (words, kind) => {
    expect(places.map((place) => kindOf({ [place]: words }))).toEqual(places.map(() => kind));
  });

  test.each([
    "",
    "Signed form",
    "Spoken, recorded",
    "Written",
    "By email",
    "By phone",
    "Verbal, noted by the keyworker",
    "Through an advocate",
    "Signed form; can be withdrawn at any time",
    "Signed, told that it may be withdrawn",
    "Written, not withdrawn",
    "No objection",
    "She had no worries about it",
    "Did not refuse",
    "He did not mind",
    "Does not want her surname printed",
    "Declined a pseudonym",
    "Did not want to be named",
    "Smiled and nodded",
    "Asked on 3 May, said yes",
    "Her mother, with parental rights",
    "Notice read to him first",
    "Norwegian speaker, with an interpreter",
  ])("“%s” leave it standing", (words) => {
    expect(places.map((place) => kindOf({ [place]: words }))).toEqual(places.map(() => undefined));
  });
});
