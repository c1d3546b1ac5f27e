import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  base: "./",
  worker: { format: "es" },
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    manifest: true,
    rollupOptions: { input: ["index.html", "taskpane.html"] },
  },
});
