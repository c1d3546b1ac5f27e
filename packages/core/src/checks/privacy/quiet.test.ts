import { expect, test } from "vitest";
import { identifiersIn, NOTHING_ALLOWED } from "../../protect/index.ts";
import { check, checks, inWords } from "../index.ts";
import { acceptance } from "../memory/accept.ts";
import { noted } from "./examples.ts";

/** Planted in notes of scorecards; none may be told again in full. */
const PLANTED = [
  "0101806302",
  "010180 6310",
  "AB99 8ZQ",
  "07700 900999",
  "quillan.moor@example.net",
  "SG 12 34 56 D",
  "SY44 ZRK",
  "GB82 WEST 1234 5698 7654 32",
  "31 Quillan Terrace",
  "Effie Quillanmoor",
  "DTX-118820",
  "@quillan_moor",
];

test.each(PLANTED)("nothing that is said of %s holds the whole of it", (planted) => {
  for (const words of [`Seen: ${planted} `, ` He lives at, or is, ${planted}.  `, `${planted}\u200b`]) {
    const input = noted(words);
    const findings = inWords(check(input), input);
    expect(findings.some(({ check: id }) => id === "M11" || id === "M12")).toBe(true);
    const word = { reason: "It is known", person: "A Person", date: "2025-11-14" };
    const kept = findings.flatMap((each) => acceptance(input.workbook, each, word).map(({ value }) => value));
    const said = findings.map(({ fixes, ...rest }) => ({
      ...rest,
      fixes: fixes.map(({ says, edits }) => ({
        says,
        edits: edits.map(({ before, after }) => [before, after]),
      })),
    }));
    expect(JSON.stringify([said, kept])).not.toContain(planted);
  }
});

test("the examples of every check are told without anything that identifies somebody", () => {
  const messages = checks.flatMap((each) =>
    each.exampleInputs.break.flatMap((given) => {
      const input = given();
      return inWords(check(input, [each]), input, [each]).map(({ message }) => message);
    }),
  );
  const found = messages.flatMap((text) =>
    identifiersIn({ text, where: "commentary" }, NOTHING_ALLOWED).filter(
      ({ kind }) => kind === "chi" || kind === "postcode" || kind === "telephone" || kind === "email",
    ),
  );
  expect(found).toEqual([]);
});
