import { expect, test } from "vitest";
import { margins } from "./print.ts";

test("every printed page has the edition and its number in its margins, and that it is a draft", () => {
  const whole = margins({ edition: "Public edition", draft: "" });
  expect(whole).toContain('@bottom-left { content: "Public edition";');
  expect(whole).toContain('@bottom-right { content: counter(page) " / " counter(pages);');
  expect(whole).not.toContain("top-right");
  expect(margins({ edition: "", draft: "Draft" })).toContain('@top-right { content: "Draft";');
});

test.each([
  ["quotation marks", 'so-called "public"', "so-called \\22 public\\22 "],
  ["the end of a style sheet", "</style>", "\\3c \\2f style\\3e "],
  ["a backslash and a line break", "a\\b\nc", "a\\5c b\\a c"],
  ["letters of other languages", "Cruinneachadh à Ìle", "Cruinneachadh à Ìle"],
])("%s in a margin end nothing", (_, edition, written) => {
  expect(margins({ edition, draft: "" })).toContain(`@bottom-left { content: "${written}";`);
});
