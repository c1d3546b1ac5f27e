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

test.each([
  ["Savings delivered (£000, cumulative)", "Savings delivered (cumulative)"],
  ["Savings delivered (cumulative, £000)", "Savings delivered (cumulative)"],
  ["Savings delivered (cumulative; £000s) to date", "Savings delivered (cumulative) to date"],
  ["Savings delivered (£m; net of VAT)", "Savings delivered (net of VAT)"],
  ["Savings (cumulative, £k, net)", "Savings (cumulative, net)"],
  ["Savings (£000 cumulative)", "Savings (cumulative)"],
  ["Savings delivered (£000) (cumulative)", "Savings delivered (cumulative)"],
  ["Savings delivered, £000, cumulative", "Savings delivered, cumulative"],
])("%s without its scale is %s", (text, rest) => {
  expect(scaleIn(text)?.rest).toBe(rest);
});

test.each(SCALED)("what is left of %j opens as many brackets as it closes", (text) => {
  const rest = scaleIn(text)?.rest ?? "";
  expect(rest.split("(").length).toBe(rest.split(")").length);
});
