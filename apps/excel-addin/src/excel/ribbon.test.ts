import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Command } from "../source/commands.ts";
import { RIBBON_ACTIONS } from "./ribbon-actions.ts";
import { LONGEST_TO_SHOW_MS, ribbonCommands } from "./ribbon.ts";

type Action = (event?: { completed: () => void }) => void;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A ribbon whose pane is shown as the Excel at hand does it. */
function ribbon(showAsTaskpane: (() => Promise<void>) | undefined) {
  const actions = new Map<string, Action>();
  const associate = (name: string, action: Action) => void actions.set(name, action);
  vi.stubGlobal("Office", {
    actions: { associate },
    ...(showAsTaskpane ? { addin: { showAsTaskpane } } : {}),
  });
  const follow = ribbonCommands();
  const press = (name: string) => {
    const completed = vi.fn<() => void>();
    actions.get(name)?.({ completed });
    return completed;
  };
  return { actions, follow, press };
}

test.each(Object.entries(RIBBON_ACTIONS))(
  "%s asks for %s, shows the pane and is done",
  async (name, command) => {
    const show = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const { follow, press } = ribbon(show);
    const given: Command[] = [];
    follow((each) => given.push(each));
    const completed = press(name);
    await vi.advanceTimersByTimeAsync(0);
    expect(given).toEqual([command]);
    expect(show).toHaveBeenCalledOnce();
    expect(completed).toHaveBeenCalledOnce();
  },
);

test.each([
  { excel: "refuses", show: () => Promise.reject(new Error("no")) },
  { excel: "cannot", show: undefined },
])("an Excel that $excel to show the pane holds no button back", async ({ show }) => {
  const { press } = ribbon(show);
  const completed = press("showCheck");
  await vi.advanceTimersByTimeAsync(0);
  expect(completed).toHaveBeenCalledOnce();
});

test("an Excel that does not answer holds no button back for long", async () => {
  const { press } = ribbon(() => new Promise(() => {}));
  const completed = press("exportReport");
  await vi.advanceTimersByTimeAsync(LONGEST_TO_SHOW_MS - 1);
  expect(completed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(completed).toHaveBeenCalledOnce();
});

test("a fault in the pane holds no button back", async () => {
  const { follow, press } = ribbon(() => Promise.resolve());
  const faults: unknown[] = [];
  const note = (why: unknown) => void faults.push(why);
  process.once("unhandledRejection", note);
  follow(() => {
    throw new Error("a fault of ours");
  });
  const completed = press("showPreview");
  await vi.advanceTimersByTimeAsync(0);
  expect(completed).toHaveBeenCalledOnce();
  vi.useRealTimers();
  await vi.waitFor(() => expect(faults).toHaveLength(1));
});

test("what is pressed while the pane starts is kept for it, and only for the first who follows", () => {
  const { follow, press } = ribbon(() => Promise.resolve());
  press("exportReport");
  press("showCheck");
  const first: Command[] = [];
  const stop = follow((each) => first.push(each));
  expect(first).toEqual(["export", "check"]);
  stop();
  press("showPreview");
  const second: Command[] = [];
  follow((each) => second.push(each));
  stop();
  press("showClassify");
  expect([first, second]).toEqual([
    ["export", "check"],
    ["preview", "classify"],
  ]);
});

test("a shortcut, which brings no event, is no fault, and neither is a page outside Excel", async () => {
  const { actions, follow } = ribbon(() => Promise.resolve());
  const given: Command[] = [];
  follow((each) => given.push(each));
  actions.get("showCheck")?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(given).toEqual(["check"]);
  vi.stubGlobal("Office", undefined);
  expect(ribbonCommands()(() => undefined)).toBeTypeOf("function");
});
