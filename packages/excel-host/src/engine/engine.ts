import type { Handle } from "../objects/index.ts";
import { type Book, HostError, isRecord, type Json } from "../workbook/index.ts";
import { bound } from "./bound.ts";
import { camelCase, noteLostUndo, Paths, PlacedError } from "./paths.ts";
import { Query } from "./query.ts";
import { References } from "./references.ts";
import type { Usage } from "./usage.ts";
import { ACTION, type RequestBody, type ResponseBody, type WireAction, type WireError } from "./wire.ts";

/**
 * Carries out what the genuine library sends, action by action, on a book. Excel stops at the first action
 * that fails, and what was done before stays done; so does this.
 */
export class Engine {
  readonly book: Book;
  readonly usage: Usage;
  readonly references = new References();
  readonly #query: Query;

  constructor(book: Book, usage: Usage) {
    this.book = book;
    this.usage = usage;
    this.#query = new Query(usage, this.references);
  }

  execute(body: RequestBody, customData = ""): ResponseBody {
    const { book, references, usage } = this;
    const paths = new Paths(body.ObjectPaths, { book, customData, references, usage });
    const results: { ActionId: number; Value: Json }[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      const outcome = this.#attempt(action, paths, index);
      if (outcome.kind === "failed") return { Results: results, TraceIds: traces, Error: outcome.error };
      results.push({ ActionId: action.Id, Value: outcome.value });
    }
    return { Results: results, TraceIds: traces };
  }

  /** A failure that Excel would have is an answer; any other is a fault of this host, and is thrown. */
  #attempt(action: WireAction, paths: Paths, index: number): Outcome {
    let location = "";
    try {
      if (action.ActionType === ACTION.trace) return { kind: "done", value: null };
      const object = paths.object(action.ObjectPathId);
      location = `${object?.type ?? "null"}.${memberOf(action)}`;
      return { kind: "done", value: this.#act(object, action, paths) };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, message, status } = error;
      const place = error instanceof PlacedError ? error.location : location;
      const failed = {
        Code: code,
        Message: message,
        Location: place,
        HttpStatusCode: status,
        ActionIndex: index,
      };
      return { kind: "failed", error: failed };
    }
  }

  #act(object: Handle | null, action: WireAction, paths: Paths): Json {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : this.#query.identity(object);
      case ACTION.query:
        return object === null ? null : this.#query.answer(object, action.QueryInfo ?? {});
      case ACTION.queryAsJson:
        return object === null ? null : withItems(this.#query.answer(object, action.QueryInfo ?? {}));
      case ACTION.method:
        return object === null ? null : this.#call(object, action, paths);
      case ACTION.setProperty:
        return this.#set(there(object), action.Name, paths.given(action.ArgumentInfo).value(0));
      case ACTION.update:
        return this.#update(there(object), action.ObjectState);
      default:
        throw new HostError(
          "NotImplemented",
          `The simulated Excel does not answer action ${action.ActionType}.`,
        );
    }
  }

  #call(object: Handle, { Name, ArgumentInfo }: WireAction, paths: Paths): Json {
    if (Name === "_KeepReference") {
      this.references.keep(object);
      return null;
    }
    const given = paths.given(ArgumentInfo);
    if (Name === "_RemoveReference") {
      this.references.release(given.text(0));
      return null;
    }
    const from = bound(object);
    this.usage.use(from.type, Name);
    noteLostUndo(this.book, from, Name);
    const act = from.actions[Name];
    if (act === undefined) throw this.usage.missing(from.type, Name);
    return act(given) ?? null;
  }

  #set(object: Handle, name: string, value: Json): null {
    const from = bound(object);
    this.usage.use(from.type, name);
    const property = from.properties[name];
    if (property === undefined) throw this.usage.missing(from.type, name);
    if (property.set === undefined) {
      throw new HostError(
        "CannotUpdateReadOnlyProperty",
        `${from.type}.${camelCase(name)} can only be read.`,
      );
    }
    property.set(value);
    return null;
  }

  /** Several properties at once, some of them of objects within. */
  #update(object: Handle, state: Json): null {
    for (const [name, value] of isRecord(state) ? Object.entries(state) : []) {
      const member = name.charAt(0).toUpperCase() + name.slice(1);
      const go = bound(object).navigations[member];
      if (go === undefined) this.#set(object, member, value);
      else this.#update(go(), value);
    }
    return null;
  }
}

type Outcome =
  | { readonly kind: "done"; readonly value: Json }
  | { readonly kind: "failed"; readonly error: WireError };

function memberOf({ ActionType, Name }: WireAction): string {
  if (ActionType === ACTION.query || ActionType === ACTION.queryAsJson) return "load";
  return ActionType === ACTION.update ? "update" : camelCase(Name);
}

function there(object: Handle | null): Handle {
  if (object === null) throw new HostError("InvalidArgument", "The object is a null object.");
  return object;
}

function withItems({ _Items, ...rest }: Record<string, Json>): Json {
  return _Items === undefined ? rest : { ...rest, items: _Items };
}
