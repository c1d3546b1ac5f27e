import { expect, test, vi } from "vitest";
import { Trouble } from "../source/trouble.ts";
import { loadAll, loadWhenIdle, part } from "./part.ts";

/** As Safari says it: without an address, so that the same file is asked for again. */
const GONE = new TypeError("Importing a module script failed.");

test("a part is fetched once, however often it is asked for", async () => {
  const get = vi.fn<() => Promise<string>>(() => Promise.resolve("here"));
  const one = part(get, (file) => file);
  expect(await Promise.all([one.load(), one.load()])).toEqual(["here", "here"]);
  expect(one.load()).toBe(one.load());
  expect(get).toHaveBeenCalledTimes(1);
});

test("one that did not arrive is one plain sentence, without an address, until it is tried again", async () => {
  const get = vi.fn<() => Promise<string>>(() => Promise.reject(GONE));
  const one = part(get, (file) => file);
  const said = await one.load().catch((thrown: unknown) => thrown);
  expect(said).toBeInstanceOf(Trouble);
  expect(String(said)).not.toMatch(/https?:|module/);
  await expect(one.load()).rejects.toBe(said);
  expect(get).toHaveBeenCalledTimes(1);
  get.mockResolvedValue("here");
  await loadAll([one]);
  expect(await one.load()).toBe("here");
  one.retry();
  await one.load();
  expect(get).toHaveBeenCalledTimes(2);
});

test("a fault in a part is not taken for a lost network", async () => {
  const one = part(
    () => Promise.reject(new Error("x is undefined")),
    (file) => file,
  );
  await expect(one.load()).rejects.toThrow("x is undefined");
});

test("when idle, what does not come is tried again later and keeps nothing else back", async () => {
  const lame = vi.fn<() => Promise<string>>(() => Promise.reject(GONE));
  lame.mockRejectedValueOnce(GONE).mockResolvedValue("late");
  const good = vi.fn<() => Promise<string>>(() => Promise.resolve("here"));
  await loadWhenIdle([part(lame, (file) => file), part(good, (file) => file)], [1, 1]);
  expect([lame, good].map(({ mock }) => mock.calls.length)).toEqual([2, 1]);
});
