import { areaKey, isNation } from "./area-key.ts";
import { COUNCIL_NAMES } from "./area-codes.ts";

/** NHS boards, beside the councils whose names they do not share. */
const BOARDS = [
  "Ayrshire and Arran",
  "Borders",
  "Dumfries and Galloway",
  "Fife",
  "Forth Valley",
  "Grampian",
  "Greater Glasgow and Clyde",
  "Highland",
  "Lanarkshire",
  "Lothian",
  "Orkney",
  "Shetland",
  "Tayside",
  "Western Isles",
  "Clackmannanshire and Stirling",
];

const KNOWN: ReadonlySet<string> = new Set([...COUNCIL_NAMES, ...BOARDS].map(areaKey));

/** Whether a name is Scotland, a council area, a partnership or an NHS board, under any of the names they go by. */
export function isKnownArea(name: string): boolean {
  return KNOWN.has(areaKey(name)) || isNation(name);
}
