import { defineConfig } from "vite";

export default defineConfig({
  build: {
    ssr: true,
    target: "node20",
    sourcemap: true,
    rollupOptions: {
      input: { main: "src/main.ts", "pdf-thread": "src/make/pdf-thread.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
  // Workspace packages are TypeScript and go into the bundle; everything from npm is loaded when needed.
  ssr: { noExternal: [/^@quarterlight\//] },
});
