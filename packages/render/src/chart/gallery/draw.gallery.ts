import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { painter } from "../../sample/resvg.ts";
import { gallery } from "./gallery.ts";
import { picture } from "./picture.ts";

const WIDTH = 2900;

test("draws all forty charts as one picture, at phone width", async () => {
  const { png, close } = painter();
  const image = await png(picture(gallery, { width: 340, height: 170, text: 12 }), WIDTH);
  close();
  mkdirSync("dist", { recursive: true });
  writeFileSync("dist/gallery.png", image);
  expect(image.length).toBeGreaterThan(0);
});
