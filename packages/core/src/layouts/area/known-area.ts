import { areaKey, isNation } from "./area-key.ts";
import { COUNCIL_NAMES } from "./council-codes.ts";

const KNOWN: ReadonlySet<string> = new Set(COUNCIL_NAMES.map(areaKey));

/** Whether a name is Scotland or one of its council areas, under any of the names they go by. */
export function isKnownArea(name: string): boolean {
  return KNOWN.has(areaKey(name)) || isNation(name);
}
