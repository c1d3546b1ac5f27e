import { base } from "./style/base.ts";
import { forced } from "./style/forced.ts";
import { firstPage } from "./style/first-page.ts";
import { parts } from "./style/parts.ts";
import { margins, print } from "./style/print.ts";
import { tables } from "./style/tables.ts";
import type { Report } from "@quarterlight/core/report";
import { renderToStaticMarkup } from "react-dom/server";
import type { FontFile } from "../fonts/index.ts";
import { dressed } from "../outline/index.ts";
import { Page } from "./Page.tsx";

/** No script, no request, no frame: only what the file itself holds. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The report as one HTML file that needs nothing else, the same bytes for the same report and fonts.
 * `fonts` hold WOFF2; faces that are not given fall back to Arial.
 */
export function toHtml(report: Report, fonts: readonly FontFile[]): string {
  const markup = renderToStaticMarkup(
    <Page
      report={report}
      policy={POLICY}
      styles={[fontFaces(fonts), styles, margins(report.masthead)].join("\n")}
    />,
  );
  return dressed(`<!DOCTYPE html>\n${asWritten(markup)}\n`, report);
}

function fontFaces(fonts: readonly FontFile[]): string {
  return fonts
    .map(
      ({ weight, style, bytes }) =>
        `@font-face{font-family:Figtree;font-weight:${weight};font-style:${style};font-display:swap;src:url(data:font/woff2;base64,${base64(bytes)}) format("woff2")}`,
    )
    .join("\n");
}

/** React closes void elements with a slash, which HTML does not ask for, and writes some attributes in capitals. */
function asWritten(markup: string): string {
  return markup
    .replaceAll(/<(meta|link|br|hr|img)([^>]*?)\/>/g, "<$1$2>")
    .replaceAll('charSet="', 'charset="')
    .replaceAll('tabIndex="', 'tabindex="');
}

const STEP = 0x8000;

/** Bytes as base64, in a browser and in Node alike. */
function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += STEP) {
    binary += String.fromCodePoint(...bytes.subarray(start, start + STEP));
  }
  return btoa(binary);
}

/** The whole style sheet, without the fonts. */
const styles = [base, firstPage, parts, tables, print, forced].join("\n");
