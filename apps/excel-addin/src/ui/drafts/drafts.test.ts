import { expect, test, vi } from "vitest";
import { type Draft, draftsOf } from "./drafts.ts";

const draft = (key: string, reason: string): Draft => ({
  key,
  view: "classify",
  kpi: "A1",
  title: "The class of A1",
  words: { reason },
});

function newShelf() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test("words outlast a reload, by workbook, until they are dropped", () => {
  const shelf = newShelf();
  const first = draftsOf("a.xlsx", shelf);
  first.put(draft("one", "because"));
  first.put(draft("two", "also"));
  first.put(draft("one", "because of that"));
  const again = draftsOf("a.xlsx", shelf);
  expect(again.all().map(({ key, words }) => [key, words["reason"]])).toEqual([
    ["one", "because of that"],
    ["two", "also"],
  ]);
  expect(draftsOf("b.xlsx", shelf).all()).toEqual([]);
  again.drop("one");
  again.drop("two");
  expect(shelf.kept.size).toBe(0);
});

test.each([
  "{",
  "7",
  '[{"key":"one"}]',
  '[{"key":"one","view":"check","kpi":"","title":"","words":{"reason":7}}]',
])("a shelf that holds %s gives no drafts", (stored) => {
  const shelf = newShelf();
  draftsOf("a.xlsx", shelf).put(draft("one", "because"));
  for (const place of shelf.kept.keys()) shelf.setItem(place, stored);
  expect(draftsOf("a.xlsx", shelf).all()).toEqual([]);
});

test("a shelf that is full, or that there is not, loses nothing while the page is there", () => {
  const full = { ...newShelf(), setItem: () => expect.unreachable() };
  for (const shelf of [full, undefined]) {
    const drafts = draftsOf("a.xlsx", shelf);
    drafts.put(draft("one", "because"));
    expect(drafts.get("one")?.words["reason"]).toBe("because");
  }
});

test("whoever listens is told of each change and of no other", () => {
  const drafts = draftsOf("a.xlsx", undefined);
  const told = vi.fn<() => void>();
  const stop = drafts.subscribe(told);
  drafts.put(draft("one", "because"));
  drafts.drop("another");
  expect(told).toHaveBeenCalledTimes(1);
  stop();
  drafts.drop("one");
  expect(told).toHaveBeenCalledTimes(1);
});

test("a name is known only once it was given, and only for what it was given for", () => {
  const drafts = draftsOf("a.xlsx", undefined);
  expect(drafts.speaker("decision")).toBe("");
  drafts.spoke("decision", "Chief Officer");
  expect([drafts.speaker("decision"), drafts.speaker("acceptance")]).toEqual(["Chief Officer", ""]);
});
