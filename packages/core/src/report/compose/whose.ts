import { type NoteWords, name, say } from "../../narrative/index.ts";
import type { Settings } from "../../register/index.ts";

/** The body whose report it is: the partnership, and the area where its name does not hold it. */
export function whoseFigures({ partnership, area }: Settings): string {
  if (area === "" || partnership.toLowerCase().includes(area.toLowerCase())) return partnership;
  return partnership === "" ? area : `${partnership}: figures of ${area}`;
}

/** The place of a figure, as a chart names it: the area, where one is known; else it is that of the whole report. */
export function placeOf({ area }: Settings): string {
  return area;
}

/** Says whose figures the report tells, where the workbook holds or names areas. */
export function areaNotes({ area }: Settings): readonly NoteWords[] {
  if (area === "") return [];
  return [
    {
      heading: "Whose figures these are",
      texts: [
        say`The figures are those of ${name(area)}. Those of other areas stand beside them only to compare.`,
      ],
    },
  ];
}

/** What we are called among other areas: the area, or the partnership without what every partnership is called. */
export function ownArea({ partnership, area }: Settings): string {
  const short = partnership.replace(/\s+(Health (and|&) Social Care Partnership|HSCP)$/i, "");
  return area === "" ? short : area;
}
