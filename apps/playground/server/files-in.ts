import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";

/** What is sent for an address: its bytes and what they are. */
export type Page = { readonly body: Buffer | string; readonly type: string };

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "text/xml; charset=utf-8",
};

/** Finds files under a folder by the path of an address, and nothing outside it. */
export function filesIn(folder: string): (path: string) => Page | null {
  return (path) => {
    const inside = normalize(`/${path}`);
    const file = join(folder, inside);
    if (!existsSync(file) || !statSync(file).isFile()) return null;
    return { body: readFileSync(file), type: TYPES[extname(file)] ?? "application/octet-stream" };
  };
}
