import { describe, expect, test } from "vitest";
import type { Allowances } from "./allowances.ts";
import { NOTHING_ALLOWED } from "./allowances.ts";
import type { Field } from "./field.ts";
import { identifiersIn } from "./find.ts";
import { recognisers } from "./list.ts";
import type { Given } from "./recogniser.ts";

const STRATHOWN: Allowances = {
  ...NOTHING_ALLOWED,
  domains: ["strathown.example"],
  handles: ["@StrathOwnHSCP"],
  places: ["Strathown"],
  pseudonyms: [{ consent: "C-9", name: "Fergie" }],
};

describe.each(recognisers.map((each) => [each.title, each] as const))("%s", (_, recogniser) => {
  const marksIn = (given: Given) => {
    const field = fieldOf(given);
    return identifiersIn(field, STRATHOWN, [recogniser]).map(({ level, at: [start, end] }) => ({
      level,
      text: field.text.slice(start, end),
    }));
  };
  test.each(recogniser.holds)("is found in $in", ({ in: given, finds, level = recogniser.level }) => {
    expect(marksIn(given)).toEqual(finds.map((text) => ({ level, text })));
  });
  test.each(recogniser.nearMisses.map((each) => [each] as const))("is not found in %o", (given) => {
    expect(marksIn(given)).toEqual([]);
  });
});

function fieldOf(given: Given): Field {
  return typeof given === "string" ? { text: given, where: "commentary" } : { where: "commentary", ...given };
}
