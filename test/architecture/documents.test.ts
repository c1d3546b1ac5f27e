import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { LAYOUT_IDS, LAYOUT_WORDS } from "@quarterlight/core/reading";
import { AUDIENCES_IN_WORDS } from "@quarterlight/core/register";
import { FACTS_FIELDS, FORMATS } from "@quarterlight/core/report";
import { expect, test } from "vitest";
import { readText, repository, writtenPaths } from "../support/source.ts";

const documents = writtenPaths().filter((path) => path.endsWith(".md"));

test("the README names every command of quarterlight", () => {
  const commands = writtenPaths("apps/exporter/src/commands")
    .filter((path) => !/\.(?:test|fixture)\.ts$/.test(path))
    .map((path) => /([a-z-]+)\.ts$/.exec(path)?.[1] ?? "");
  expect(commands).toContain("report");
  expect(commands.filter((name) => !isNamed(name, readText("README.md")))).toEqual([]);
});

test("the README names every format, audience and layout there is, from the lists the program has", () => {
  const readme = readText("README.md");
  expect(Object.values(FORMATS).filter(({ ending }) => !readme.includes(`\`.${ending}\``))).toEqual([]);
  expect(readme).toContain(AUDIENCES_IN_WORDS);
  const [, table = ""] = readText("packages/core/README.md").split("## Layouts");
  expect(table.match(/^\| `.*$/gm)).toEqual(LAYOUT_IDS.map((id) => `| \`${id}\` | ${LAYOUT_WORDS[id]} |`));
});

test("the exporter's page tells every field of a facts file, and no other", () => {
  const [, table = ""] = readText("apps/exporter/README.md").split("## The facts file");
  const told = [...table.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, names = ""]) => names.split(", "));
  expect(told.toSorted()).toEqual(FACTS_FIELDS.map((name) => `\`${name}\``).toSorted());
});

test("a command the README leaves out is caught", () => {
  expect(isNamed("report", "Run `quarterlight report KPIs.xlsx`.")).toBe(true);
  expect(isNamed("classify", "Run `quarterlight report KPIs.xlsx` to classify nothing.")).toBe(false);
});

test("the continuous run runs the README's two commands, their one installation once, and no others of npm", () => {
  const asked = readText("README.md").match(/^npm ci && npm .+$/gm) ?? [];
  const lines = readText(".ci/run").replaceAll(/^#.*$/gm, "");
  const ran = lines.match(/npm (?:ci|test|run \w+|\w+)/g) ?? [];
  expect(asked).toHaveLength(2);
  expect(ran).toEqual([...new Set(asked.flatMap((line) => line.split(" && ")))]);
});

test("every invariant in the README names a test that is there", () => {
  const [, table = ""] = readText("README.md").split("| what is never so | guarded by |");
  const guards = linksIn(table.split("\n\n")[0] ?? "");
  expect(guards.length).toBeGreaterThan(8);
  expect(guards.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
});

test("every link from a document to a file leads somewhere", () => {
  const broken = documents.flatMap((path) =>
    linksIn(readText(path))
      .filter((link) => !existsSync(join(repository, dirname(path), link)))
      .map((link) => `${path}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test("links are found, and addresses on the web are left alone", () => {
  const text = "[a](docs/a.md#part) ![b](./b.png) [c](https://example.org) [d](#here)";
  expect(linksIn(text)).toEqual(["docs/a.md", "./b.png"]);
});

function isNamed(command: string, document: string): boolean {
  return new RegExp(`quarterlight ${command}\\b`).test(document);
}

function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^([a-z]+:|#)/.test(target))
    .map((target) => target.split("#")[0] ?? "");
}
