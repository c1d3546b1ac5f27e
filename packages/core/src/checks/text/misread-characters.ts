import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

const MISREAD = /\ufffd|â€|Ã[\u0080-\u00bf©¨¢]|Â[£ ]/u;

export const misreadCharacters = defineCheck({
  id: "T14",
  title: "Characters that were read wrongly",
  why: "Readers see “â€™” for an apostrophe, and wonder what else went wrong.",
  scope: "cell",
  check: ({ cell: { value }, at }) => {
    if (typeof value !== "string") return undefined;
    const index = value.search(MISREAD);
    return index < 0 ? undefined : { at, text: value.slice(Math.max(0, index - 12), index + 12).trim() };
  },
  severity: "warning",
  message: ({ text }) => `Some characters came through wrongly: “${text}”.`,
  together: (all) =>
    `In ${all.length} cells of one column characters came through wrongly, as in “${all[0]?.text ?? ""}”.`,
  remedy: "Type them again, or export the file again as UTF-8.",
  examples: {
    keep: [() => scorecard(SOUND)],
    break: [() => scorecard([...SOUND, ["H4", "Peopleâ€™s falls (%)", 3, 4, 5, 5, 4]])],
  },
});
