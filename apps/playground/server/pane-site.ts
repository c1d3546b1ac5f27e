import { libraryFolder } from "@quarterlight/excel-host/bridge";
import { filesIn, type Page } from "./files-in.ts";
import { TRUST_PAGE } from "./trust-page.ts";

/** Where the pane's pages load Office.js from, in Excel. */
const MICROSOFT = "https://appsforoffice.microsoft.com";
const LIBRARY = `${MICROSOFT}/lib/1/hosted/`;

/**
 * The built task pane, and Office.js as npm installed it. Pages leave here with the library's address on this
 * machine instead of Microsoft's; the files on disk stay as they are.
 */
export function paneSite(built: string): (path: string) => Page | null {
  const pane = filesIn(built);
  const library = filesIn(libraryFolder());
  return (path) => {
    if (path === "office/AgaveErrorUX/index.html") return { body: TRUST_PAGE, type: "text/html" };
    if (path.startsWith("office/")) return library(path.slice("office/".length).toLowerCase());
    const page = pane(path);
    return page === null || !path.endsWith(".html") ? page : { ...page, body: here(page.body.toString()) };
  };
}

function here(html: string): string {
  return html.replaceAll(LIBRARY, "./office/").replaceAll(MICROSOFT, "'self'");
}
