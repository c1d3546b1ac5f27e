import { SETUP_ID, type Setup } from "../src/setup/setup.ts";
import { filesIn, type Page } from "./files-in.ts";

/**
 * The playground's page, with what it needs to know put into it, and with the browser told to ask for nothing
 * beside this page and the task pane's.
 */
export function frontSite(built: string, paneAddress: string, setup: Setup): (path: string) => Page | null {
  const files = filesIn(built);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyWith(paneAddress)}" />`;
  // In a script's text nothing may look like the end of the script.
  const json = JSON.stringify(setup).replaceAll("<", "\\u003c");
  const script = `<script type="application/json" id="${SETUP_ID}">${json}</script>`;
  const filled = (html: string) =>
    html.replace("<head>", () => `<head>${policy}`).replace("</head>", () => `${script}</head>`);
  return (path) => {
    if (path !== "" && path !== "index.html") return files(path);
    const front = files("index.html");
    return front === null ? null : { ...front, body: filled(front.body.toString()) };
  };
}

function policyWith(pane: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src data:",
    `img-src 'self' data: ${pane}`,
    `frame-src ${pane}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
