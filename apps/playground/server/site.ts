import type { RequestListener } from "node:http";
import type { Page } from "./files-in.ts";

/** Answers each address of a site with what `find` gives for its path; no path is the site's front. */
export function site(find: (path: string) => Page | null): RequestListener {
  return ({ method, url = "/" }, response) => {
    const page = method === "GET" || method === "HEAD" ? find(pathOf(url)) : null;
    if (page === null) {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is nothing here.");
      return;
    }
    response.writeHead(200, { "content-type": page.type, "cache-control": "no-cache" });
    response.end(method === "HEAD" ? "" : page.body);
  };
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, "http://any").pathname.slice(1));
  } catch {
    return "..";
  }
}
