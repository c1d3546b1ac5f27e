import { createHash } from "node:crypto";
import { unzipSync } from "fflate";

/** The SHA-256 of a file, in hexadecimal. */
export function checksum(file: Uint8Array): string {
  return createHash("sha256").update(file).digest("hex");
}

/**
 * What a file of a report says, to be held against another's: a Word file's parts, a facts file but for the mark of where
 * the workbook lay, which no browser tells, any other file's bytes.
 */
export function contentOf(name: string, file: Uint8Array): unknown {
  if (name.endsWith(".facts.json")) return checksum(withoutPlace(file));
  return name.endsWith(".docx") ? partsOfWord(file) : checksum(file);
}

function withoutPlace(file: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(file);
  return new TextEncoder().encode(text.replace(/,?\s*"place":\s*"[0-9a-f]{4}"/u, ""));
}

/** The parts of a Word file, by their checksums; but for its pictures for old programs, which a browser draws by itself. */
function partsOfWord(file: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith(".png"));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, checksum(bytes)]));
}
