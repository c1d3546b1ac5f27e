import type { Mapping } from "@quarterlight/core/answers";
import { read } from "@quarterlight/core/read";
import { sheetOf } from "@quarterlight/core/workbook";
import { expect, test, vi } from "vitest";
import type { Reader } from "../reader/reader.ts";
import { understand } from "../work/understanding.ts";
import { type WorkbookState, workbookAtHand } from "./at-hand.ts";
import { Trouble } from "./trouble.ts";
import type { Content, WorkbookSource } from "./workbook-source.ts";

const ANSWERS: Mapping = { version: 1, period: "2025/26 Q2" };

function contentOf(...figures: readonly number[]): Content {
  const rows = figures.map((figure, index) => [`A${index}`, `People seen ${index}`, figure]);
  const sheet = sheetOf("Card", [["Code", "Title", "This quarter"], ...rows]);
  return { workbook: { name: "card.xlsx", date1904: false, sheets: [sheet] }, notices: [] };
}

/** A reader whose every understanding waits until it is let go. */
function slowReader() {
  const waiting: { readonly go: () => void; readonly stop: () => void }[] = [];
  const reader: Reader = {
    open: () => Promise.reject(new Error("no file here")),
    adopt: () => Promise.resolve(new Uint8Array()),
    make: () => Promise.reject(new Error("nothing to make")),
    forms: () => Promise.reject(new Error("nothing to make")),
    returned: () => Promise.resolve({ forms: [], others: [] }),
    copy: () => Promise.resolve(new Uint8Array()),
    check: () => Promise.resolve([]),
    stop: () => waiting.splice(0).forEach(({ stop }) => stop()),
    understand: (content, given) =>
      new Promise((resolve, reject) => {
        waiting.push({
          go: () => resolve(understand(content, given)),
          stop: () => reject(new Trouble("The reading was stopped.")),
        });
      }),
  };
  const letGo = async () => {
    await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
    waiting.shift()?.go();
  };
  return { reader, waiting, letGo };
}

function atHandOf(reader: Reader) {
  const states: WorkbookState[] = [];
  const atHand = workbookAtHand(reader, (state) => states.push(state));
  const last = () => states.at(-1);
  const isSettled = () =>
    vi.waitFor(() => {
      const state = last();
      if (state?.stage !== "ready" || state.again) throw new Error("not ready yet");
      return state;
    });
  return { atHand, states, last, isSettled };
}

const source = (name: string, content: Content, more: Partial<WorkbookSource> = {}): WorkbookSource => ({
  name,
  read: () => Promise.resolve(content),
  ...more,
});

test("a reading overtaken by another is dropped, whichever comes first", async () => {
  const { reader, letGo } = slowReader();
  const { atHand, states, isSettled } = atHandOf(reader);
  let comeLate: (content: Content) => void = () => undefined;
  atHand.open({
    name: "late.xlsx",
    read: () => new Promise((resolve) => (comeLate = resolve)),
  });
  atHand.open(source("card.xlsx", contentOf(1)));
  comeLate(contentOf(1, 2, 3));
  await letGo();
  const { source: shown, understanding } = await isSettled();
  expect([shown.name, understanding.register.kpis.length]).toEqual(["card.xlsx", 1]);
  expect(states.filter(({ stage }) => stage === "failed")).toEqual([]);
});

test("reading again keeps the answers given and shows what was understood before meanwhile", async () => {
  const { reader, letGo } = slowReader();
  const { atHand, states, isSettled } = atHandOf(reader);
  atHand.open(source("card.xlsx", contentOf(1)));
  await letGo();
  await isSettled();
  atHand.answer(ANSWERS);
  await letGo();
  expect((await isSettled()).understanding.answers).toEqual(ANSWERS);
  const before = states.length;
  atHand.again();
  await letGo();
  expect((await isSettled()).understanding.answers).toEqual(ANSWERS);
  expect(states.slice(before).every(({ stage }) => stage === "ready")).toBe(true);
});

test("changes that come while one is understood are understood together, and none is lost", async () => {
  const { reader, waiting, letGo } = slowReader();
  const { atHand, isSettled } = atHandOf(reader);
  let change: (content: Content) => void = () => undefined;
  atHand.open(
    source("card.xlsx", contentOf(1), {
      watch: (_, changed) => {
        change = changed;
        return () => undefined;
      },
    }),
  );
  await vi.waitFor(() => expect(waiting.length).toBe(1));
  change(contentOf(1, 2));
  change(contentOf(1, 2, 3));
  await letGo();
  await letGo();
  await vi.waitFor(async () =>
    expect((await isSettled()).understanding.register.kpis.map(({ id }) => id)).toEqual(["A0", "A1", "A2"]),
  );
  expect(waiting).toEqual([]);
});

test("when reading again fails, what was understood stands and the sentence is there", async () => {
  const { reader, letGo } = slowReader();
  const { atHand, last, isSettled } = atHandOf(reader);
  let isGone = false;
  atHand.open({
    name: "card.xlsx",
    read: () => (isGone ? Promise.reject(new Trouble("It is gone.")) : Promise.resolve(contentOf(1))),
  });
  await letGo();
  await isSettled();
  isGone = true;
  atHand.again();
  await vi.waitFor(() => expect(last()).toMatchObject({ stage: "ready", said: "It is gone." }));
});

test("a first reading that fails says why, and trying again reads it", async () => {
  const { reader, letGo } = slowReader();
  const { atHand, last, isSettled } = atHandOf(reader);
  let isThere = false;
  atHand.open({
    name: "card.xlsx",
    read: () => (isThere ? Promise.resolve(contentOf(1)) : Promise.reject(new Trouble("It is locked."))),
  });
  await vi.waitFor(() => expect(last()).toMatchObject({ stage: "failed", sentence: "It is locked." }));
  isThere = true;
  atHand.again();
  await letGo();
  expect((await isSettled()).understanding.reading).toEqual(read(contentOf(1).workbook).reading);
});

test("leaving stops the reading and forgets it", async () => {
  const { reader, waiting } = slowReader();
  const { atHand, states, last } = atHandOf(reader);
  atHand.open(source("card.xlsx", contentOf(1)));
  await vi.waitFor(() => expect(waiting.length).toBe(1));
  atHand.leave();
  expect([last()?.stage, waiting.length]).toEqual(["none", 0]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(states.at(-1)).toEqual({ stage: "none" });
});
