import { FORMAT_IDS } from "@quarterlight/core/report";
import { MAKERS } from "../publish/formats.ts";
import { deskPart } from "../reader/reader.ts";
import { VIEW_PARTS } from "../ui/later-views.ts";
import type { Part } from "./part.ts";

/** All that the pane loads after it has started, in the order in which it is likely to be wanted. */
export const ALL_PARTS: readonly Part<unknown>[] = [
  ...VIEW_PARTS,
  ...new Set(FORMAT_IDS.flatMap((format): readonly Part<unknown>[] => MAKERS[format].parts)),
  deskPart,
];
