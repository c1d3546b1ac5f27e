import { expect, test } from "vitest";
import type { Json } from "../workbook/index.ts";
import { type Press, Ribbon } from "./ribbon.ts";

/** An add-in that listens from `listen` on, and what it was told. */
function addIn() {
  const told: Press[] = [];
  let listens = false;
  const ribbon = new Ribbon((press) => {
    if (listens) told.push(press);
    return listens;
  });
  const listen = () => {
    listens = true;
    ribbon.listened();
  };
  const complete = (status: number, press = told.at(-1)) => {
    const data: Json = { 0: press?.[0] ?? "", 1: status, 2: "" };
    ribbon.completed(data);
  };
  return { ribbon, told, listen, complete };
}

test("a press made while the add-in starts reaches it once it listens, and ends when it says so", async () => {
  const { ribbon, told, listen, complete } = addIn();
  const ended = ribbon.press("exportReport", "Quarterlight.Export");
  expect(told).toEqual([]);
  listen();
  listen();
  expect(told.map((press) => [press[1], press[2]])).toEqual([
    ["exportReport", '{"source":{"id":"Quarterlight.Export"}}'],
  ]);
  complete(0);
  await ended;
});

test("two presses end each by itself", async () => {
  const { ribbon, told, listen, complete } = addIn();
  listen();
  const order: string[] = [];
  const first = ribbon.press("showCheck", "").then(() => order.push("first"));
  const second = ribbon.press("showCheck", "").then(() => order.push("second"));
  complete(0, told[1]);
  await second;
  complete(0, told[0]);
  await first;
  expect(order).toEqual(["second", "first"]);
});

test("a function that the add-in does not know fails by its name", async () => {
  const { ribbon, listen, complete } = addIn();
  listen();
  const ended = ribbon.press("showNothing", "");
  complete(5009);
  await expect(ended).rejects.toThrow("The add-in could not run showNothing (5009)");
});

test("an add-in that leaves ends nothing, and says nothing of what was never pressed", async () => {
  const { ribbon, complete } = addIn();
  const ended = ribbon.press("showCheck", "");
  complete(0);
  ribbon.leave();
  await expect(ended).rejects.toThrow("The add-in left before showCheck ended");
});
