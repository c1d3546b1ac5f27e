import { createHash } from "node:crypto";
import { BLOCKS } from "../src/one-file/blocks.ts";
import type { Bundled } from "./bundled.ts";

/** All that the page is made of. */
export type Parts = {
  readonly page: Bundled;
  readonly reading: string;
  readonly typesetting: string;
  /** The typesetter's module, packed with gzip and written in base64. */
  readonly compiler: string;
};

/** The page as one document. Its policy lets run the one script whose text it knows, and reach no address at all. */
export function documentOf({ page, reading, typesetting, compiler }: Parts): string {
  const script = inScript(page.script);
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policyFor(script)}" />
    <meta name="referrer" content="no-referrer" />
    <title>Quarterlight</title>
    <link rel="icon" href="data:," />
    <style>${page.styles.replaceAll("</style", "<\\/style")}</style>
  </head>
  <body>
    <div id="root"></div>
    <noscript>Quarterlight needs JavaScript to read a workbook. Nothing leaves this computer.</noscript>
    ${block(BLOCKS.reading, inScript(reading))}
    ${block(BLOCKS.typesetting, inScript(typesetting))}
    <script>${script}</script>
    ${block(BLOCKS.compiler, compiler)}
  </body>
</html>
`;
}

/** Text that no browser runs or judges: the page's script takes it from here. */
function block(id: string, text: string): string {
  return `<script type="text/plain" id="${id}">${text}</script>`;
}

function policyFor(script: string): string {
  const hash = createHash("sha256").update(script).digest("base64");
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}' 'wasm-unsafe-eval'`,
    "style-src 'unsafe-inline'",
    "font-src data:",
    "img-src data:",
    "worker-src blob:",
    "frame-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A script's text as it may stand in a page: nothing in it looks like its end, and its lines end one way, as its hash has them. */
function inScript(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll(/<\/(?=script)/gi, "<\\/")
    .replaceAll("<!--", "<\\!--");
}
