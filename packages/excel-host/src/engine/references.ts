import type { Handle } from "../objects/index.ts";
import { HostError } from "../workbook/index.ts";

/** Objects that an add-in keeps between requests. */
export class References {
  readonly #objects = new Map<string, Handle>();
  readonly #names = new WeakMap<Handle, string>();
  #last = 0;

  /** How many are kept; none should be left when an add-in has finished. */
  get count(): number {
    return this.#objects.size;
  }

  keep(object: Handle): void {
    if (this.#names.has(object)) return;
    const name = `reference-${(this.#last += 1)}`;
    this.#names.set(object, name);
    this.#objects.set(name, object);
  }

  release(name: string): void {
    this.#objects.delete(name);
  }

  object(name: string): Handle {
    const object = this.#objects.get(name);
    if (object === undefined) {
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    }
    return object;
  }

  nameOf(object: Handle): string | null {
    return this.#names.get(object) ?? null;
  }
}
