import { defineConfig } from "vite";

export default defineConfig({
  build: {
    ssr: "src/main.ts",
    target: "node20",
    sourcemap: true,
    rollupOptions: { output: { entryFileNames: "main.js", chunkFileNames: "[name].js" } },
  },
  // Workspace packages are TypeScript and go into the bundle; everything from npm is loaded when needed.
  ssr: { noExternal: [/^@quarterlight\//] },
});
