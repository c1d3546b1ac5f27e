import { defineConfig } from "vite";

/** The small server that gives the page and the task pane to the browser. */
export default defineConfig({
  build: {
    ssr: "server/main.ts",
    target: "node20",
    outDir: "dist/server",
    copyPublicDir: false,
    rollupOptions: { output: { entryFileNames: "main.js", chunkFileNames: "[name].js" } },
  },
  // Workspace packages are TypeScript and go into the bundle; everything from npm is loaded when needed.
  ssr: { noExternal: [/^@quarterlight\//] },
});
