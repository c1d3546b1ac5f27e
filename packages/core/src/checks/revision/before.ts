import { type Change, type ChangeOf, changesSince } from "../../since/index.ts";
import type { Desk } from "../frame/subjects.ts";

const known = new WeakMap<Desk, readonly Change[]>();

/** What is otherwise than it was last published; nothing where nothing was published before. */
export function changesOn(desk: Desk): readonly Change[] {
  const changes = known.get(desk) ?? (desk.previous ? changesSince(desk.previous, desk.register) : []);
  known.set(desk, changes);
  return changes;
}

/** The changes of one kind of one KPI, with their cells. */
export function changesIn<K extends Exclude<Change["kind"], "dropped">>(
  desk: Desk,
  id: string,
  kind: K,
): readonly (ChangeOf<K> & { readonly at: NonNullable<Change["at"]> })[] {
  return changesOn(desk).filter(
    (change): change is ChangeOf<K> & { readonly at: NonNullable<Change["at"]> } =>
      change.kind === kind && change.id === id && change.at !== undefined,
  );
}
