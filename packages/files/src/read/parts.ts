import { strFromU8 } from "fflate";
import { elements } from "./markup.ts";

/** The parts of an Office file as text, found whatever the capitals of their names. */
export class Parts {
  readonly #parts: ReadonlyMap<string, Uint8Array>;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.#parts = new Map(Array.from(parts, ([name, part]) => [name.toLowerCase(), part]));
  }

  /** A part's text; undefined where the file has no such part. */
  text(name: string): string | undefined {
    const part = this.#parts.get(name.toLowerCase());
    return part === undefined ? undefined : strFromU8(part);
  }

  /** What a part points to. The package itself is the part with an empty name. */
  relations(name: string): readonly Relation[] {
    const folder = folderOf(name);
    const text = this.text(`${folder}_rels/${name.slice(folder.length)}.rels`) ?? "";
    return elements(text, "Relationship").map((relation) => ({
      id: relation.get("Id") ?? "",
      type: (relation.get("Type") ?? "").split("/").at(-1) ?? "",
      target: resolve(folder, relation.get("Target") ?? ""),
    }));
  }
}

/** A pointer from one part to another. `type` is the last word of its address: `worksheet`, `table`. */
export type Relation = { readonly id: string; readonly type: string; readonly target: string };

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
