import { attribute } from "../markup/attribute.ts";
import { Malformed } from "../markup/malformed.ts";
import { Scanner, type Listener } from "../markup/scanner.ts";
import { Stop } from "../stop.ts";
import type { Zip } from "./zip.ts";

/** The XML parts of an Office file, read in one pass each, found whatever the capitals of their names. */
export class Parts {
  readonly #zip: Zip;

  constructor(zip: Zip) {
    this.#zip = zip;
  }

  has(name: string): boolean {
    return this.#zip.has(name);
  }

  /** Bytes that a part says it unpacks to; nothing where there is no such part. */
  sizeOf(name: string): number {
    return this.#zip.sizeOf(name);
  }

  /** Whether so many more bytes may be unpacked. */
  hasRoomFor(size: number): boolean {
    return this.#zip.hasRoomFor(size);
  }

  /** Tells the listener of every element of a part; false where there is none. Stops where it is not sound XML. */
  scan(name: string, listener: Listener, called = `part "${name}"`): boolean {
    const scanner = new Scanner(listener);
    let decoder: TextDecoder | undefined;
    try {
      const found = this.#zip.pour(name, (chunk) => {
        decoder ??= new TextDecoder(encodingOf(chunk));
        scanner.write(decoder.decode(chunk, { stream: true }));
      });
      if (found) scanner.end();
      return found;
    } catch (error) {
      if (error instanceof Malformed) throw new Stop({ kind: "damaged", part: called });
      throw error;
    }
  }

  /** What a part points to. The package itself is the part with an empty name. */
  relations(name: string): readonly Relation[] {
    const folder = folderOf(name);
    const relations: Relation[] = [];
    this.scan(`${folder}_rels/${name.slice(folder.length)}.rels`, {
      open: (element, tag) => {
        if (element !== "Relationship" || relations.length >= mostRelations) return;
        const target = attribute(tag, "Target") ?? "";
        const isOutside = attribute(tag, "TargetMode") === "External";
        relations.push({
          id: attribute(tag, "Id") ?? "",
          type: (attribute(tag, "Type") ?? "").split("/").at(-1) ?? "",
          target: isOutside ? target : resolve(folder, target),
        });
      },
    });
    return relations;
  }
}

/**
 * A pointer from one part to another, or to something outside the file. `type` is the last word of its address:
 * `worksheet`, `table`.
 */
export type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** More than any workbook has; those beyond are passed over, and what needs them is missing. */
const mostRelations = 20_000;

/** Office writes UTF-8; the format also allows UTF-16, which begins with its mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf("/") + 1);
}

/** A target's full name: given from the root, or from the folder of the part that points to it. */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith("/") ? target.split("/") : [...folder.split("/"), ...target.split("/")];
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
