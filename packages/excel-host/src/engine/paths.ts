import { type Argument, Given, type Handle, handle } from "../objects/index.ts";
import { type Book, HostError } from "../workbook/index.ts";
import { bound, type Bound } from "./bound.ts";
import type { References } from "./references.ts";
import type { Usage } from "./usage.ts";
import { type ArgumentInfo, type ObjectPath, PATH } from "./wire.ts";

/** Excel on the web opens other workbooks through requests that carry this word. */
const WEB_WORKBOOK = "WacPartition";

/** An error that knows at which member it came up. */
export class PlacedError extends HostError {
  readonly location: string;

  constructor(error: HostError, location: string) {
    super(error.code, error.message);
    this.location = location;
  }
}

/** Finds the objects of one request: each path once, parents first. A null object is null, and so are its children. */
export class Paths {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #book: Book;
  readonly #customData: string;
  readonly #references: References;
  readonly #usage: Usage;
  readonly #known = new Map<number, Handle | null>();

  constructor(
    paths: Readonly<Record<string, ObjectPath>>,
    {
      book,
      customData,
      references,
      usage,
    }: { book: Book; customData: string; references: References; usage: Usage },
  ) {
    this.#paths = paths;
    this.#book = book;
    this.#customData = customData;
    this.#references = references;
    this.#usage = usage;
  }

  object(id: number): Handle | null {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (path === undefined) {
      throw new HostError(
        "InvalidObjectPath",
        `The object path ${id} isn't working for what you're trying to do.`,
      );
    }
    const found = this.#find(path);
    this.#known.set(id, found);
    return found;
  }

  given(info: ArgumentInfo | undefined): Given {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const list = (info?.Arguments ?? []).map((value, index): Argument => {
      const id = ids[index];
      if (typeof id !== "number" || id === 0) return { kind: "value", value };
      const found = this.object(id);
      return found === null ? { kind: "value", value: null } : { kind: "object", handle: found };
    });
    return new Given(list);
  }

  #find(path: ObjectPath): Handle | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return handle(this.#customData === WEB_WORKBOOK ? "WacWorkbook" : "Workbook", this.#book);
      case PATH.nullObject:
        return null;
      case PATH.reference:
        return this.#references.object(path.Name);
      case PATH.newObject:
        return this.#service(path.Name);
      default:
        return this.#child(path);
    }
  }

  /** An object that the library makes by its class's name. Only services that stand beside the workbook can be. */
  #service(name: string): Handle {
    switch (name) {
      case "Microsoft.AppRuntime.AppRuntimeService":
      case "Microsoft.DynamicRibbon.DynamicRibbon":
      case "Microsoft.InternalService.AddinInternalService":
        return handle(name, this.#book);
      default:
        throw this.#usage.missing(name, "new");
    }
  }

  #child(path: ObjectPath): Handle | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId);
    if (parent === null) return null;
    const from = bound(parent);
    const isIndexer = path.ObjectPathType === PATH.indexer;
    const member = isIndexer ? "[]" : path.Name;
    try {
      this.#usage.use(from.type, member);
      if (path.ObjectPathType === PATH.property) return navigate(from, member, this.#usage);
      noteLostUndo(this.#book, from, member);
      const act = from.objects[member];
      if (act === undefined) throw this.#usage.missing(from.type, member);
      return act(this.given(path.ArgumentInfo));
    } catch (error) {
      if (!(error instanceof HostError) || error instanceof PlacedError) throw error;
      throw new PlacedError(error, `${from.type}.${isIndexer ? "getItem" : camelCase(path.Name)}`);
    }
  }
}

function navigate(from: Bound, member: string, usage: Usage): Handle {
  const go = from.navigations[member];
  if (go === undefined) throw usage.missing(from.type, member);
  return go();
}

/** Some calls take away a person's undo, whether or not this host can do what they ask for. */
export function noteLostUndo(book: Book, object: Bound, member: string): void {
  const call = `${object.type}.${camelCase(member)}`;
  if (object.clearsUndo.includes(member) || book.undo.alsoClearedBy.has(call)) book.undo.clear(call);
}

export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
