import {
  type Definition,
  type Given,
  type Handle,
  type Kind,
  type Kinds,
  objects,
} from "../objects/index.ts";
import type { Json } from "../workbook/index.ts";

/** An object with everything it answers, ready to be asked; the engine need not know its class. */
export type Bound = {
  readonly type: Kind;
  /** What the library keeps to find the object again. */
  readonly identity: Readonly<Record<string, Json>>;
  readonly properties: Readonly<
    Record<string, { readonly get: () => Json; readonly set?: (value: Json) => void }>
  >;
  readonly navigations: Readonly<Record<string, () => Handle>>;
  readonly objects: Readonly<Record<string, (given: Given) => Handle | null>>;
  readonly actions: Readonly<Record<string, (given: Given) => Json | void>>;
  /** Null where the object is no collection. */
  readonly items: (() => readonly Handle[]) | null;
  readonly clearsUndo: readonly string[];
};

export function bound<K extends Kind>({ type, data }: { readonly type: K; readonly data: Kinds[K] }): Bound {
  const definition: Definition<Kinds[K]> = objects[type];
  const { id, idName = "Id", items, clearsUndo = [] } = definition;
  return {
    type,
    identity: id === undefined ? {} : { [idName]: id(data) },
    properties: mapped(definition.properties, ({ get, set }) => ({
      get: () => get(data),
      ...(set === undefined ? {} : { set: (value: Json) => set(data, value) }),
    })),
    navigations: mapped(definition.navigations, (go) => () => go(data)),
    objects: mapped(definition.objects, (act) => (given: Given) => act(data, given)),
    actions: mapped(definition.actions, (act) => (given: Given) => act(data, given)),
    items: items === undefined ? null : () => items(data),
    clearsUndo,
  };
}

function mapped<From, To>(
  record: Readonly<Record<string, From>> | undefined,
  change: (from: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record ?? {}).map(([name, from]) => [name, change(from)]));
}
