import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isRuleSetId, ruleSetOf, ruleSets } from "./rule-sets.ts";

const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");

test("the default is mdc-current", () => {
  expect(ruleSets[0].id).toBe("mdc-current");
});

test("a word from outside names a rule set or does not", () => {
  expect(isRuleSetId("his-run")).toBe(true);
  expect(isRuleSetId("western-electric")).toBe(false);
});

describe.each([...ruleSets])("$id", (rules) => {
  test("is found by its name", () => {
    expect(ruleSetOf(rules.id)).toBe(rules);
  });

  test("has a method note of two to four sentences of at most 25 words", () => {
    const sentences = rules.method.split(/(?<=\.) /);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(4);
    expect(sentences.filter((sentence) => sentence.split(" ").length > 25)).toEqual([]);
  });

  test("names its source", () => {
    expect(rules.source.length).toBeGreaterThan(20);
  });

  test("has a row in the README", () => {
    expect(readme).toContain(`\`${rules.id}\``);
  });

  test("says how long a run its method note promises", () => {
    const lengths = rules.signals.flatMap((rule) => ("length" in rule ? [String(rule.length)] : []));
    expect(lengths.filter((length) => !rules.method.includes(length))).toEqual([]);
  });
});

test("nothing here can print that all is well", () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const claims = /\bno change\b|\bstable\b|\bin control\b/i;
  expect(
    sources.filter((file) => claims.test(readFileSync(join(import.meta.dirname, file), "utf8"))),
  ).toEqual([]);
});
