import { createReadStream, existsSync, statSync } from "node:fs";
import { type RequestListener, type Server, createServer } from "node:http";
import { createServer as createSafeServer } from "node:https";
import { extname, join, normalize } from "node:path";
import type { Certificate } from "./certificate.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

/** Answers with the files of a folder, whose addresses begin with a prefix; the prefix alone is its `index.html`. */
export function filesOf(folder: string, prefix = "/"): RequestListener {
  return ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://any");
    const inside = normalize(`/${pathname.slice(prefix.length)}`);
    const file = join(folder, inside === "/" ? "index.html" : inside);
    if (!pathname.startsWith(prefix) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      // As Microsoft's own place of Office.js does, for pages of any address.
      "access-control-allow-origin": "*",
    });
    createReadStream(file).pipe(response);
  };
}

/** Answers every address with the same page. */
export function pageOf(html: string): RequestListener {
  return (_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  };
}

/** This machine, whichever it is. */
export const HERE = "127.0.0.1";

/** What is served on this machine, on a port of its own. */
export type Served = { readonly port: number; readonly stop: () => void };

/** Serves over https where a certificate is given. */
export async function serve(listener: RequestListener, certificate?: Certificate): Promise<Served> {
  const server: Server = certificate ? createSafeServer(certificate, listener) : createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, HERE, resolve);
  });
  const place = server.address();
  if (place === null || typeof place !== "object") throw new Error("the server has no port");
  return {
    port: place.port,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
