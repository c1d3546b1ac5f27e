import "@fontsource/figtree/latin-400.css";
import "@fontsource/figtree/latin-600.css";
import "@fontsource/figtree/latin-700.css";
import "./ui/style/pane.css";
import { createRoot } from "react-dom/client";
import type { WorkbookSource } from "./source/workbook-source.ts";
import { App } from "./ui/App.tsx";

/** Puts the pane on the page: around the workbook open in Excel where it is given, else asking for a file. */
export function start(inExcel?: WorkbookSource): void {
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<App {...(inExcel ? { inExcel } : {})} />);
}
