import { createHash } from "node:crypto";
import { unzipSync } from "fflate";

/** The SHA-256 of a file, in hexadecimal. */
export function checksum(file: Uint8Array): string {
  return createHash("sha256").update(file).digest("hex");
}

/** The parts of a Word file, by their checksums; but for its pictures for old programs, which a browser draws by itself. */
export function partsOfWord(file: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith(".png"));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, checksum(bytes)]));
}
