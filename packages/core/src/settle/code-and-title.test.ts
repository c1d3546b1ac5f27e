import { expect, test } from "vitest";
import { codeAndTitle } from "./code-and-title.ts";

test.each([
  ["SW3a Percentage of adults", "SW3a", "Percentage of adults"],
  ["NI-12 – Emergency admissions", "NI-12", "Emergency admissions"],
  ["12 Emergency admissions", "12", "Emergency admissions"],
  ["12: falls", "12", "falls"],
])("%s is a code and a title", (text, code, title) => {
  expect(codeAndTitle(text)).toEqual({ code, title });
});

test.each(["4 weeks", "65 and over", "2024 Falls", "90% seen in time", "Falls"])("%s has no code", (text) => {
  expect(codeAndTitle(text)).toBeUndefined();
});
