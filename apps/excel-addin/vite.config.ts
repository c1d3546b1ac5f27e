import { readFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { type Plugin, defineConfig } from "vite";
import { knownFunctions } from "./one-file/known-functions.ts";

/** Where the pages will be served from, as an administrator says when building for their own place. */
const address = process.env["QUARTERLIGHT_ADDRESS"] ?? "https://quarterlight.example";

export default defineConfig({
  plugins: [react(), manifestFor(address)],
  base: "./",
  worker: { format: "es", plugins: () => [knownFunctions()] },
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    manifest: true,
    rollupOptions: { input: ["index.html", "taskpane.html", "report.html"] },
  },
});

/** Puts the add-in's manifest beside its pages, with their address in it. */
function manifestFor(place: string): Plugin {
  return {
    name: "add-in-manifest",
    generateBundle() {
      const source = readFileSync(join(import.meta.dirname, "manifest.xml"), "utf8");
      const own = source.replaceAll("https://quarterlight.example", place.replace(/\/$/, ""));
      this.emitFile({ type: "asset", fileName: "manifest.xml", source: own });
    },
  };
}
