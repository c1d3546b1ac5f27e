import { type FactsReading, readFactsFile } from "@quarterlight/core/report";
import { readPlain } from "./read-plain.ts";

/** A larger file of facts than anybody makes, in bytes. */
const LARGEST = 20_000_000;

/** What a facts file says; undefined where no plain file of a facts file's size is there. */
export function factsAt(path: string): FactsReading | undefined {
  const read = readPlain(path, { most: LARGEST, links: true });
  return read.kind === "read" ? readFactsFile(new TextDecoder().decode(read.bytes)) : undefined;
}
