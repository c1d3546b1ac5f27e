import type { Handle } from "../objects/index.ts";
import { HostError, type Json } from "../workbook/index.ts";
import { bound, type Bound } from "./bound.ts";
import type { References } from "./references.ts";
import type { Usage } from "./usage.ts";
import type { QueryInfo } from "./wire.ts";

type Answer = Record<string, Json>;

/** Answers `load`: the properties an add-in asked for, in the shape that the library takes apart. */
export class Query {
  readonly #usage: Usage;
  readonly #references: References;

  constructor(usage: Usage, references: References) {
    this.#usage = usage;
    this.#references = references;
  }

  answer(object: Handle, info: QueryInfo): Answer {
    return this.#one(object, info, [...(info.Select ?? []), ...(info.Expand ?? [])]);
  }

  /** What the library keeps of an object; items without an id are known by their number. */
  identity(object: Handle, index?: number): Answer {
    const { identity } = bound(object);
    const name = this.#references.nameOf(object);
    const number = index !== undefined && Object.keys(identity).length === 0 ? { _Index: index } : {};
    return { ...identity, ...(name === null ? {} : { _ReferenceId: name }), ...number };
  }

  #one(object: Handle, info: QueryInfo, asked: readonly string[]): Answer {
    const from = bound(object);
    return from.items === null
      ? { ...this.identity(object), ...this.#properties(from, asked) }
      : this.#collection(from, from.items(), info, asked);
  }

  #collection(
    from: Bound,
    all: readonly Handle[],
    { Skip = 0, Top }: QueryInfo,
    asked: readonly string[],
  ): Answer {
    const own = asked.filter((path) => nameIn(from.properties, path) !== null);
    const inner = asked
      .filter((path) => !own.includes(path))
      .map((path) => path.replace(/^\$?items[/.]/i, ""));
    const items = all.slice(Skip, Top === undefined ? undefined : Skip + Top).map((item, index) => ({
      ...this.#one(item, {}, inner),
      ...this.identity(item, index),
    }));
    const counted = asked.length === 0 ? Object.keys(from.properties) : own;
    return { _Items: items, ...(counted.length === 0 ? {} : this.#properties(from, counted)) };
  }

  #properties(from: Bound, asked: readonly string[]): Answer {
    const answer: Answer = {};
    const nested = new Map<string, string[]>();
    for (const path of asked.length === 0 ? ["*"] : asked) {
      const [head = "", ...rest] = path.split(/[/.]/);
      const navigation = nameIn(from.navigations, head);
      if (head === "*" || head === "$all") Object.assign(answer, this.#all(from));
      else if (navigation !== null)
        nested.set(navigation, [...(nested.get(navigation) ?? []), rest.join("/")]);
      else Object.assign(answer, this.#property(from, head));
    }
    for (const [name, paths] of nested) {
      this.#usage.use(from.type, name);
      const child = from.navigations[name]?.();
      if (child !== undefined)
        answer[name] = this.#one(
          child,
          {},
          paths.filter((path) => path !== ""),
        );
    }
    return answer;
  }

  #all(from: Bound): Answer {
    return Object.fromEntries(Object.entries(from.properties).map(([name, { get }]) => [name, get()]));
  }

  #property(from: Bound, asked: string): Answer {
    const name = nameIn(from.properties, asked) ?? this.#usage.wireName(from.type, asked);
    if (name === null) {
      throw new HostError("InvalidArgument", `The property '${asked}' does not exist on ${from.type}.`);
    }
    this.#usage.use(from.type, name);
    const property = from.properties[name];
    if (property === undefined) throw this.#usage.missing(from.type, name);
    return { [name]: property.get() };
  }
}

/** A member's name on the wire from the one an add-in uses. */
function nameIn(members: Readonly<Record<string, unknown>>, asked: string): string | null {
  return Object.keys(members).find((name) => name.toLowerCase() === asked.toLowerCase()) ?? null;
}
