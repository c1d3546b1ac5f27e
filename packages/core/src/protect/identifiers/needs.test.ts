import fc from "fast-check";
import { expect, test } from "vitest";
import { FORMS } from "./kinds/combination.ts";
import { NEEDS as OF_RELATIONS } from "./person/relations.ts";
import { NEEDS as OF_TITLED } from "./person/titled.ts";

const PAIRS = [...FORMS, ...[...OF_RELATIONS, ...OF_TITLED].map(([form, needs]) => [needs, form] as const)];

/** Texts that a form is written for, in any case: without what it asks of its surroundings, with letters spelt out. */
function textsOf({ source }: RegExp): fc.Arbitrary<string> {
  const spelt = source
    .replaceAll(/\(\?<?[!=](?:[^()]|\([^()]*\))*\)/g, "")
    .replaceAll("\\b", "")
    .replaceAll("[\\p{Ll}\\p{M}]", "[a-zé]")
    .replaceAll("[\\p{L}\\p{M}]", "[A-Za-zé]")
    .replaceAll("[\\p{L}'-]", "[A-Za-zé'-]")
    .replaceAll("\\p{Lu}", "[A-Z]")
    .replaceAll("\\p{L}", "[A-Za-z]");
  const lead = fc.constantFrom("", "She said: ", "the ", "of Strathown’s ", "(", "\u017f");
  return fc
    .tuple(lead, fc.stringMatching(new RegExp(spelt, "u")), fc.constantFrom("", ".", " ward", "s"), fc.nat(3))
    .map(([before, text, behind, how]) => `${before}${how === 3 ? text.toUpperCase() : text}${behind}`);
}

test.each(PAIRS)("%s is in whatever text %s matches", (needs, form) => {
  let matched = 0;
  fc.assert(
    fc.property(textsOf(form), (text) => {
      const found = [...text.matchAll(form)];
      matched += found.length;
      expect({ text, isLookedFor: found.length === 0 || needs.test(text) }).toEqual({
        text,
        isLookedFor: true,
      });
    }),
    { numRuns: 300 },
  );
  expect(matched).toBeGreaterThan(30);
});
