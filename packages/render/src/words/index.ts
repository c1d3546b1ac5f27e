/** The words of a finished file, for tests that ask what it says. */
import { strFromU8, unzipSync } from "fflate";

export { wordsIn as wordsOfPdf } from "../pdf/reading.ts";

/** Every text and attribute of a Word file's parts, properties too. */
export function wordsOfWord(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  return parts.map(([, part]) => strFromU8(part)).join("\n");
}
