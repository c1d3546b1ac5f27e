import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importsOf } from "../support/imports.ts";
import { type Source, readText, repository, sourcesIn, writtenPaths } from "../support/source.ts";

/** Packages with rooms behind doors: `exports` maps a room to its index.ts. */
const packages = readdirSync(join(repository, "packages")).filter((name) =>
  existsSync(join(repository, "packages", name, "package.json")),
);

test.each(packages)("%s is entered by the doors of its rooms and no other way", (name) => {
  const { exports } = JSON.parse(readText(`packages/${name}/package.json`));
  expect(exports).toEqual({ "./*": "./src/*/index.ts" });
});

test("every room of core has a door", () => {
  const paths = writtenPaths("packages/core/src");
  const rooms = new Set(paths.map((path) => path.split("/").slice(0, 4).join("/")));
  const doorless = [...rooms].filter((room) => !paths.includes(`${room}/index.ts`));
  expect(doorless).toEqual([]);
});

test("every import of another package goes through a door that exists", () => {
  expect(sourcesIn(["packages", "apps", "test"], { tests: true }).flatMap(missingDoors)).toEqual([]);
});

test("an import past a door is caught", () => {
  const text =
    'import "@quarterlight/core/spc/limits"; import "@quarterlight/core/cellar"; import "@quarterlight/core/spc";';
  expect(missingDoors({ path: "bad.ts", text })).toEqual([
    "bad.ts: there is no door @quarterlight/core/spc/limits",
    "bad.ts: there is no door @quarterlight/core/cellar",
  ]);
});

function missingDoors(source: Source): readonly string[] {
  return importsOf(source)
    .filter((imported) => /^@quarterlight\/[^/]+/.test(imported) && !isDoor(imported))
    .map((imported) => `${source.path}: there is no door ${imported}`);
}

/** The add-in's components are entered by file, by its own tests in a browser; packages by room. */
function isDoor(imported: string): boolean {
  const [, name = "", ...rest] = imported.split("/");
  const [room, beyond] = rest;
  if (!packages.includes(name)) return existsSync(join(repository, "apps", name, "src", ...rest));
  return (
    room !== undefined &&
    beyond === undefined &&
    existsSync(join(repository, "packages", name, "src", room, "index.ts"))
  );
}
