import { expect, test } from "vitest";
import { installedCatalogue } from "../bridge/index.ts";
import { objects } from "../objects/index.ts";
import { catalogueOf, memberOf } from "./catalogue.ts";

const catalogue = installedCatalogue();

test("the installed library's classes and members are all found", () => {
  const classes = Object.values(catalogue);
  const count = (kind: "properties" | "navigations" | "methods") =>
    classes.reduce((sum, each) => sum + Object.keys(each?.[kind] ?? {}).length, 0);
  expect(classes.length).toBeGreaterThan(150);
  expect(count("properties")).toBeGreaterThan(600);
  expect(count("navigations")).toBeGreaterThan(200);
  expect(count("methods")).toBeGreaterThan(600);
});

test.each([
  { type: "Range", member: "Values", name: "values", version: "1.1" },
  {
    type: "Range",
    member: "GetMergedAreasOrNullObject",
    name: "getMergedAreasOrNullObject",
    version: "1.13",
  },
  { type: "Worksheet", member: "FreezePanes", name: "freezePanes", version: "1.7" },
  { type: "WorksheetCollection", member: "[]", name: "getItem", version: "1.1" },
  {
    type: "WorksheetCollection",
    member: "_RegisterDataChangedEvent",
    name: "_RegisterDataChangedEvent",
    version: "1.9",
  },
  { type: "Table", member: "Resize", name: "resize", version: "1.13" },
])("$type.$member is $name, since ExcelApi $version", ({ type, member, name, version }) => {
  expect(memberOf(catalogue, type, member)).toEqual({ name, set: { name: "ExcelApi", version } });
});

test("every member answered here is one of the real API, under its name on the wire", () => {
  const strangers = Object.entries(objects).flatMap(
    ([type, { properties, navigations, objects: makes, actions }]) => {
      if (catalogue[type] === undefined) return BESIDE.has(type) ? [] : [type];
      const members = [properties, navigations, makes, actions].flatMap((part) => Object.keys(part ?? {}));
      return members
        .filter((each) => memberOf(catalogue, type, each) === undefined)
        .map((each) => `${type}.${each}`);
    },
  );
  expect(strangers).toEqual(["Workbook.CreateAndOpenWorkbook"]);
});

/** Services of the library that stand beside the API of Excel, and the result of a worksheet function. */
const BESIDE = new Set([
  "FunctionResult",
  "WacWorkbook",
  ...Object.keys(objects).filter((type) => type.startsWith("Microsoft.")),
]);

test("a text that is no debug build is refused, not read as an empty catalogue", () => {
  expect(() => catalogueOf("var a = 1;")).toThrow("not the debug build");
});
