/**
 * The real API, read from the debug build of the installed library: which members each class has, by their
 * names on the wire, and the requirement set each one came with. Nothing of the library is kept in this
 * repository; whoever has the file gives its text.
 */
export type Catalogue = { readonly [type: string]: CatalogueClass | undefined };

export type CatalogueClass = {
  readonly properties: Members;
  /** Properties that are objects of their own. */
  readonly navigations: Members;
  readonly methods: Members;
};

type Members = { readonly [name: string]: Member | undefined };

export type Member = {
  /** The name by which an add-in calls it. */
  readonly name: string;
  readonly set: { readonly name: string; readonly version: string };
};

const CLASS =
  /\n {4}var (\w+) = \(function \(_super\) \{\n([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);/g;
const GETTER =
  /Object\.defineProperty\(\w+\.prototype, "(\w+)", \{\s+get: function \(\) \{([\s\S]*?)\n {12}\}/g;
const METHOD = /(\w+)\.prototype\.(\w+) = function \([^)]*\) \{([\s\S]*?)\n {8}\};/g;

/** The catalogue of a debug build. Throws where the text does not look like one: it must not be silently empty. */
export function catalogueOf(library: string): Catalogue {
  const text = library.replaceAll("\r\n", "\n");
  const start = text.indexOf('var _defaultApiSetName = "ExcelApi"');
  if (start < 0) throw new Error("This is not the debug build of Office.js for Excel.");
  const end = text.indexOf("var _EndExcel", start);
  const excel = text.slice(start, end > 0 ? end : undefined);
  const classes: Record<string, CatalogueClass> = {};
  for (const [, , body = ""] of excel.matchAll(CLASS)) {
    const type = /prototype, "_className", \{\s+get: function \(\) \{\s+return "(\w+)"/.exec(body)?.[1];
    if (type !== undefined) classes[type] = classFrom(body);
  }
  return classes;
}

/** The members of a class in the catalogue, of whatever kind. */
export function memberOf(catalogue: Catalogue, type: string, name: string): Member | undefined {
  const known = catalogue[type];
  return known?.properties[name] ?? known?.navigations[name] ?? known?.methods[name];
}

function classFrom(body: string): CatalogueClass {
  const names = listIn(body, "_scalarPropertyNames");
  const wireNames = listIn(body, "_scalarPropertyOriginalNames");
  const properties: Record<string, Member> = {};
  const navigations: Record<string, Member> = {};
  for (const [, name = "", code = ""] of body.matchAll(GETTER)) {
    const member = { name, set: setIn(code) };
    const navigation = /_createPropertyObject\(Excel\.\w+, this, "(\w+)"/.exec(code)?.[1];
    const property = wireNames[names.indexOf(name)];
    if (navigation !== undefined) navigations[navigation] = member;
    else if (property !== undefined) properties[property] = member;
  }
  return { properties, navigations, methods: methodsIn(body) };
}

function methodsIn(body: string): Members {
  const methods: Record<string, Member> = {};
  for (const [, , name = "", code = ""] of body.matchAll(METHOD)) {
    const member = { name, set: setIn(code) };
    const wireName = /(?:_createMethodObject\((?:Excel\.)?\w+, |_invokeMethod\()this, "(\w+)"/.exec(
      code,
    )?.[1];
    if (wireName !== undefined) methods[wireName] = member;
    if (/_createIndexerObject\(Excel\.\w+, this/.test(code)) methods["[]"] = member;
  }
  return methods;
}

function listIn(body: string, name: string): readonly string[] {
  const found =
    new RegExp(`"${name}", \\{\\s+get: function \\(\\) \\{\\s+return \\[([^\\]]*)\\]`).exec(body)?.[1] ?? "";
  return Array.from(found.matchAll(/"(\w+)"/g), ([, item = ""]) => item);
}

/** A member that says nothing of its requirement set was there from the start. */
function setIn(code: string): Member["set"] {
  const [, name = "_defaultApiSetName", version = "1.1"] =
    /_throwIfApiNotSupported\("[^"]+", ([^,]+), "([^"]+)"/.exec(code) ?? [];
  return { name: name === "_defaultApiSetName" ? "ExcelApi" : name.replaceAll('"', ""), version };
}
