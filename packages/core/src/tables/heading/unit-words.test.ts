import { expect, test } from "vitest";
import { scaleIn, unitNamed, unitOfAll } from "./unit-words.ts";
import { SCALED, UNITS, UNSCALED } from "./unit-words.fixture.ts";

test.each(SCALED)("%j is kept in ten to the power of %i, of %s", (text, power, rest, of) => {
  expect(scaleIn(text)).toEqual({ power, rest, isMoney: of === "pounds" });
});

test.each(UNSCALED)("%j says nothing of thousands", (text) => {
  expect(scaleIn(text)).toBeUndefined();
});

test.each(UNITS)("the cells %j name %s", (texts, kind, of) => {
  const unit = texts.length === 1 ? unitNamed(texts[0] ?? "") : unitOfAll(texts);
  expect([unit?.kind, unit?.of]).toEqual([kind, of]);
});
