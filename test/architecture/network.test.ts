import { expect, test } from "vitest";
import { importsOf } from "../support/imports.ts";
import { mentionsIn } from "../support/mentions.ts";
import { type Source, sourcesIn } from "../support/source.ts";

const CALLS = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "RTCPeerConnection"];
const MEMBERS = ["navigator.sendBeacon", "globalThis.fetch", "window.fetch", "self.fetch"];
const MODULES = ["http", "https", "http2", "net", "tls", "dns", "dgram", "undici", "axios", "node-fetch"];

/** The pane's worker takes the typesetter from the pane's own files, ahead of need, and nothing from elsewhere. */
const OWN_PARTS = ["apps/excel-addin/src/publish/compiler.ts: fetch"];

test("no program calls the network", () => {
  expect(sourcesIn(["packages", "apps"]).filter(isProgram).flatMap(calls)).toEqual(OWN_PARTS);
});

test("what a worker fetches is a part of the pane, at an address that was built in", () => {
  const compiler = sourcesIn(["apps/excel-addin/src/publish"]).find(({ path }) =>
    path.endsWith("/compiler.ts"),
  );
  expect(compiler?.text).toContain("fetched(new URL(compilerUrl, import.meta.url))");
  expect(compiler?.text.match(/\bfetch\(/gu)).toEqual(["fetch("]);
});

test.each([
  { text: 'await fetch("/figures");', says: "fetch" },
  { text: 'navigator.sendBeacon("/seen");', says: "navigator.sendBeacon" },
  { text: 'import { request } from "node:https";', says: "https" },
  { text: 'const { connect } = await import("net");', says: "net" },
  { text: 'new WebSocket("wss://example.org");', says: "WebSocket" },
])("a call by $says is caught", ({ text, says }) => {
  expect(calls({ path: "bad.ts", text })).toEqual([`bad.ts: ${says}`]);
});

/** The simulated Excel serves a page to its own tests; everything else under src is the product. */
function isProgram({ path }: Source): boolean {
  return /^(packages|apps)\/[^/]+\/src\//.test(path) && !path.startsWith("packages/excel-host/");
}

function calls(source: Source): readonly string[] {
  const { names, members } = mentionsIn(source);
  const imported = new Set(importsOf(source).map((name) => name.replace(/^node:/, "")));
  return [
    ...CALLS.filter((name) => names.has(name)),
    ...MEMBERS.filter((member) => members.has(member)),
    ...MODULES.filter((name) => imported.has(name)),
  ].map((what) => `${source.path}: ${what}`);
}
