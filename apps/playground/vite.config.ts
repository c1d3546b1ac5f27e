import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The playground's page. */
export default defineConfig({
  plugins: [react()],
  base: "./",
  // Colours are light-dark(), which older targets would have worked out when building.
  build: {
    target: "es2023",
    cssTarget: ["chrome129", "firefox120", "safari17.5"],
    outDir: "dist/page",
    chunkSizeWarningLimit: 2000,
  },
});
