import { defineConfig } from "vitest/config";

/** Draws the gallery of charts into `dist/gallery.png`, for looking at. */
export default defineConfig({ test: { include: ["src/chart/gallery/draw.gallery.ts"] } });
