import { strToU8 } from "fflate";
import { type Package, partOf } from "./open-package.ts";
import { newRelation, type Relation, relationsIn, relationsPart, relationsPath } from "./relations.ts";
import { type Element, element, elements, written } from "./xml.ts";

/** What the parts of a package are, by their endings. */
const KNOWN: Readonly<Record<string, string>> = {
  png: "image/png",
  svg: "image/svg+xml",
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
};
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const MAIN = `${WORD}document.main+xml`;
const CORE = "application/vnd.openxmlformats-package.core-properties+xml";
const CORE_RELATION: Omit<Relation, "target"> = {
  id: "reportCore",
  type: "core-properties",
  fullType: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  isOutside: false,
};
const TYPES = "[Content_Types].xml";

/** A package that is being put together: its parts, what they are and what they point to. */
export class PackageParts {
  readonly #files: Record<string, Uint8Array>;
  readonly #main: string;
  readonly #types: Map<string, string>;
  readonly #typesRoot: Element;
  #relations: readonly Relation[];

  constructor(
    { files, main, types, relations }: Package,
    keep: (relations: readonly Relation[]) => readonly Relation[],
  ) {
    this.#files = { ...files };
    this.#main = main;
    this.#typesRoot = types;
    this.#types = new Map(
      elements(types, "Override").map(({ attributes }) => [
        (attributes["PartName"] ?? "").slice(1),
        attributes["ContentType"] ?? "",
      ]),
    );
    this.#types.set(main, MAIN);
    this.#relations = keep(relations);
  }

  /** The path of the part of a kind that the text points to; undefined where there is none. */
  find(type: string): string | undefined {
    return this.#relations.find((each) => each.type === type && !each.isOutside)?.target;
  }

  /** The path that a relation of the text points to. */
  target(id: string): string | undefined {
    return this.#relations.find((each) => each.id === id)?.target;
  }

  xml(path: string): Element {
    return partOf(this.#files, path);
  }

  put(path: string, part: string | Uint8Array): void {
    this.#files[path] = typeof part === "string" ? strToU8(part) : part;
  }

  /** Adds a part of a kind beside the text, such as "footer", and gives the id that the text knows it by. */
  add(type: string, path: string, part: string): string {
    this.put(path, part);
    this.#types.set(path, `${WORD}${type}+xml`);
    const id = `report${type}`;
    this.relate([newRelation(id, type, path)]);
    return id;
  }

  relate(relations: readonly Relation[]): void {
    this.#relations = [...this.#relations, ...relations];
  }

  /** What a part points to is cut down to what is kept. */
  relateOf(part: string, keep: (relation: Relation) => boolean): void {
    const path = relationsPath(part);
    if (this.#files[path] === undefined) return;
    this.put(path, relationsPart(relationsIn(this.#files, part).filter(keep)));
  }

  /** What the document says it is, in place of what the template says of itself; its picture in small goes. */
  describe(properties: Uint8Array): void {
    const relations = relationsIn(this.#files, "");
    const path = relations.find(({ type }) => type === "core-properties")?.target ?? "docProps/core.xml";
    this.put(path, properties);
    this.#types.set(path, CORE);
    const kept = relations.filter(({ type }) => type !== "thumbnail" && type !== "core-properties");
    this.put(relationsPath(""), relationsPart([...kept, { ...CORE_RELATION, target: path }]));
  }

  /** The whole package: what nothing points to is left out. */
  whole(): Readonly<Record<string, Uint8Array>> {
    this.put(relationsPath(this.#main), relationsPart(this.#relations));
    const reached = this.#reached();
    const kept = Object.entries(this.#files).filter(([path]) => reached.has(path));
    const overrides = [...this.#types].filter(([path]) => reached.has(path));
    return { [TYPES]: strToU8(this.#typesPart(overrides)), ...Object.fromEntries(kept) };
  }

  #typesPart(overrides: readonly (readonly [string, string])[]): string {
    const defaults = elements(this.#typesRoot, "Default");
    const said = new Set(defaults.map(({ attributes }) => (attributes["Extension"] ?? "").toLowerCase()));
    const further = Object.entries(KNOWN).filter(([extension]) => !said.has(extension));
    return written(
      element(
        "Types",
        this.#typesRoot.attributes,
        ...defaults,
        ...further.map(([Extension, ContentType]) => element("Default", { Extension, ContentType })),
        ...overrides.map(([path, ContentType]) => element("Override", { PartName: `/${path}`, ContentType })),
      ),
    );
  }

  #reached(): ReadonlySet<string> {
    const found = new Set<string>();
    const visit = (part: string) => {
      if (found.has(part)) return;
      found.add(part).add(relationsPath(part));
      for (const { target, isOutside } of relationsIn(this.#files, part)) if (!isOutside) visit(target);
    };
    visit("");
    return found;
  }
}
