import { createHash } from "node:crypto";
import { type PlainRead, readPlain } from "./read-plain.ts";

/** Larger than any file that is made here, in bytes. */
const LARGEST = 500_000_000;

/** SHA-256 in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The digest of what a file holds; else that nothing is there, or that it is no plain file. */
export function digestAt(
  path: string,
  links: boolean,
): { readonly kind: "read"; readonly digest: string } | Exclude<PlainRead, { readonly kind: "read" }> {
  const read = readPlain(path, { most: LARGEST, links });
  return read.kind === "read" ? { kind: "read", digest: digestOf(read.bytes) } : read;
}
