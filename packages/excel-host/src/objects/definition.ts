import { HostError, type Json } from "../workbook/index.ts";
import type { Given } from "./given.ts";
import type { Handle, Kind, Kinds } from "./handle.ts";

/**
 * What a class of the real API answers here, by its names on the wire. A member that is not listed fails by
 * name: there are no stand-ins.
 */
export type Definition<Data> = {
  /** By what the library will ask for the object again. */
  readonly id?: (data: Data) => Json;
  /** The name under which the id travels, where it is not `Id`. */
  readonly idName?: string;
  readonly properties?: Readonly<Record<string, Property<Data>>>;
  /** Properties that are objects of their own. */
  readonly navigations?: Readonly<Record<string, (data: Data) => Handle>>;
  /** Methods that give an object; null is a null object. `[]` is `getItem`. */
  readonly objects?: Readonly<Record<string, (data: Data, given: Given) => Handle | null>>;
  /** Methods that give a plain value, or nothing. */
  readonly actions?: Readonly<Record<string, (data: Data, given: Given) => Json | void>>;
  /** The objects of a collection. */
  readonly items?: (data: Data) => readonly Handle[];
  /** Calls after which Excel cannot undo; they are noted even where the member itself is not answered. */
  readonly clearsUndo?: readonly string[];
};

export type Property<Data> = {
  readonly get: (data: Data) => Json;
  /** Missing where the property can only be read. */
  readonly set?: (data: Data, value: Json) => void;
};

export type Table = { readonly [K in Kind]: Definition<Kinds[K]> };

export function readOnly<Data>(get: (data: Data) => Json): Property<Data> {
  return { get };
}

export function readWrite<Data>(
  get: (data: Data) => Json,
  set: (data: Data, value: Json) => void,
): Property<Data> {
  return { get, set };
}

/** The thing that was looked for, or Excel's `ItemNotFound`. */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new HostError("ItemNotFound");
  return thing;
}

/** Registering and unregistering for events: the host tells everyone, and the library picks out its own. */
export function listening(...events: readonly string[]): Readonly<Record<string, () => null>> {
  const names = events.flatMap((event) => [`_Register${event}Event`, `_Unregister${event}Event`]);
  return Object.fromEntries(names.map((name) => [name, () => null]));
}

export function textIn(value: Json): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

/** A property that is a text of its object. */
export function textField<Key extends string>(key: Key): Property<Record<Key, string>> {
  return {
    get: (data) => data[key],
    set: (data, value) => Object.assign(data, { [key]: textIn(value) }),
  };
}

/** A property that is on or off. */
export function flagField<Key extends string>(key: Key): Property<Record<Key, boolean>> {
  return {
    get: (data) => data[key],
    set: (data, value) => Object.assign(data, { [key]: value === true }),
  };
}
