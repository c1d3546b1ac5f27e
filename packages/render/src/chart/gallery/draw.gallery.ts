import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { painter } from "../../sample/resvg.ts";
import { gallery } from "./gallery.ts";
import { NARROW } from "../size.ts";
import { picture } from "./picture.ts";

const WIDTH = 2600;

test("draws all charts as one picture, narrow", async () => {
  const { png, close } = painter();
  const image = await png(picture(gallery, NARROW), WIDTH);
  close();
  mkdirSync("dist", { recursive: true });
  writeFileSync("dist/gallery.png", image);
  expect(image.length).toBeGreaterThan(0);
});
