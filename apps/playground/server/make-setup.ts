import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installedCatalogue } from "@quarterlight/excel-host/bridge";
import { readFile } from "@quarterlight/files/read";
import { type WorkbookPlan, writeWorkbook } from "@quarterlight/files/write";
import { blankWorkbook, exampleWorkbook } from "@quarterlight/template/workbook";
import type { Prepared, Setup } from "../src/setup/setup.ts";
import { looksOf } from "./looks.ts";

/** What the page needs to know. `paneAddress` is where the built task pane is served from. */
export async function makeSetup(built: string, paneAddress: string): Promise<Setup> {
  return {
    manifest: movedManifest(readFileSync(join(built, "manifest.xml"), "utf8"), paneAddress),
    catalogue: installedCatalogue(),
    workbooks: {
      example: await prepared("Worked example.xlsx", exampleWorkbook()),
      blank: await prepared("Blank workbook.xlsx", blankWorkbook()),
    },
  };
}

/** The workbook as a file would give it: written and read again, so that nothing is shown that a file loses. */
async function prepared(name: string, plan: WorkbookPlan): Promise<Prepared> {
  const result = await readFile(name, await writeWorkbook(plan));
  if (!result.ok) throw new Error(`${name} cannot be read: ${result.refusal.kind}`);
  return { workbook: result.workbook, looks: looksOf(plan) };
}

/** The manifest with every address moved from where the pane was built for to where it is served here. */
function movedManifest(manifest: string, paneAddress: string): string {
  const [, page = ""] = /<SourceLocation DefaultValue="([^"]+)"/.exec(manifest) ?? [];
  if (page === "") throw new Error("The manifest names no page for the task pane.");
  return manifest.replaceAll(page.slice(0, page.lastIndexOf("/")), paneAddress);
}
