import { expect, test } from "vitest";
import { readText, writtenPaths } from "../support/source.ts";

/** Addresses that mean something on one machine or in one network only. */
const PRIVATE: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.])\/(?:work|home|Users|root|tmp)\/[\w.-]+/, "a path of one machine"],
  [/[A-Z]:\\{1,2}(?:Users|Windows|Program Files)/, "a path of one machine"],
  [/https?:\/\/(?:localhost|127\.0\.0\.1|10\.|192\.168\.)/, "an address of one machine"],
  [/https?:\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio|pkgs)[\w.-]*/, "a registry's address"],
];
const BINARY = /\.(png|jpg|ico|pdf|docx|xlsx|xls|woff2?|ttf|wasm|zip)$/;

test("no file names a machine's path or a registry's address", () => {
  const found = writtenPaths()
    .filter((path) => !BINARY.test(path))
    .flatMap((path) => placesIn(readText(path)).map((what) => `${path}: ${what}`));
  expect(found).toEqual([]);
});

/** A test that writes beside itself leaves what a report writes, and a commit carries it. */
const MADE = /(?:^|\/)(?:draft-)?quarterly-report-[\w-]+\.(?:html|docx|pdf|xlsx|facts\.json)$/u;

test("no report that somebody made lies among the files", () => {
  expect(writtenPaths().filter((path) => MADE.test(path))).toEqual([]);
  expect(MADE.test("apps/exporter/quarterly-report-2025-26-q2-public.html")).toBe(true);
});

/** Put together here, so that this file is not caught itself. */
const path = (...parts: readonly string[]) => ["", ...parts].join("/");
const address = (host: string) => ["http:", "", host, ""].join("/");

test.each([
  [`see ${path("work", "main", "report")}`, "a path of one machine"],
  [`open("${path("home", "ann", "kpis.xlsx")}")`, "a path of one machine"],
  [["C:", "Users", "ann"].join("\\"), "a path of one machine"],
  [address("localhost:3000"), "an address of one machine"],
  [address("registry.example.org"), "a registry's address"],
])("%s is caught", (text, what) => {
  expect(placesIn(text)).toEqual([what]);
});

test("a relative path and an ordinary link are no secret", () => {
  expect(placesIn("../shared/data, ./work/x and https://example.org/work/y")).toEqual([]);
});

function placesIn(text: string): readonly string[] {
  return PRIVATE.filter(([pattern]) => pattern.test(text)).map(([, what]) => what);
}
