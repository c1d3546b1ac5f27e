import type { Note, Report } from "@quarterlight/core/report";
import type { TextRun } from "docx";
import { words } from "../outline/index.ts";
import { chapterHeading, heading } from "./heading.ts";
import { paragraph, run, strong, together } from "./runs.ts";
import type { Block, Setting } from "./setting.ts";

export function evaluationsPart(part: Report["evaluations"], id: string, setting: Setting): readonly Block[] {
  return [
    chapterHeading(id, part.title, setting),
    ...part.items.flatMap((item) => [
      heading(item.service),
      paragraph(
        "Normal",
        ...labelled(words.found, item.found),
        ...labelled(words.change, item.change),
        ...labelled(words.lead, item.lead),
      ),
    ]),
  ];
}

export function nextPart(part: Report["next"], id: string, setting: Setting): readonly Block[] {
  return [
    chapterHeading(id, part.title, setting),
    ...part.items.map((item) =>
      paragraph(
        "ListBullet",
        ...(item.when === "" ? [] : [strong(item.when), run(". ")]),
        run(item.what),
        ...(item.who === "" ? [] : [run(` ${words.lead}: ${item.who}`, "Soft")]),
      ),
    ),
  ];
}

/** What to read with care, or how change is judged. */
export function notesPart(
  { title, notes }: { readonly title: string; readonly notes: readonly Note[] },
  id: string,
  setting: Setting,
): readonly Block[] {
  return [
    chapterHeading(id, title, setting),
    ...notes.flatMap((note) => [heading(note.heading), ...together("Method", note.texts)]),
  ];
}

function labelled(label: string, text: string): readonly TextRun[] {
  return text === "" ? [] : [strong(`${label}:`), run(` ${text} `)];
}
