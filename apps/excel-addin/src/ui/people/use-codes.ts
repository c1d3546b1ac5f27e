import { useSyncExternalStore } from "react";
import type { Period } from "@quarterlight/core/period";
import type { Coder, Codes } from "../../work/coding.ts";
import type { Drafts } from "../drafts/drafts.ts";
import { plural } from "../plural.ts";

const NONE: Codes = {};

/** The codes that were given here and are not written yet: they outlast other views, and a reload. */
export function useCodes(drafts: Drafts, coder: Coder, { start, months }: Period) {
  const key = `coding ${coder} ${start} ${months}`;
  const now = () => drafts.get(key)?.words ?? NONE;
  const codes: Codes = useSyncExternalStore(drafts.subscribe, now, now);
  const setCodes = (next: Codes) => {
    const count = Object.keys(next).length;
    if (count === 0) return drafts.drop(key);
    const title = `Themes of ${plural(count, "remark")}${coder === "second" ? ", given again" : ""}`;
    return drafts.put({ key, view: "people", voice: "themes", kpi: "", title, words: next });
  };
  return { key, codes, setCodes };
}
