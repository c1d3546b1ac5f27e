import type { Note, Report } from "@quarterlight/core/report";
import { Paragraph } from "docx";
import { words } from "../outline/index.ts";
import { chapterHeading, heading } from "./heading.ts";
import { bold, paragraph, run, sentences } from "./runs.ts";
import { across, inColumns, type Stretch } from "./stretch.ts";

export function evaluationsPart(part: Report["evaluations"], id: string): readonly Stretch[] {
  return [
    across(
      chapterHeading(id, part.title),
      ...part.items.flatMap((item) => [
        heading(item.service, 120),
        ...labelled(words.found, item.found),
        ...labelled(words.change, item.change),
        ...labelled(words.lead, item.lead),
      ]),
    ),
  ];
}

export function nextPart(part: Report["next"], id: string): readonly Stretch[] {
  return [
    across(
      chapterHeading(id, part.title),
      ...part.items.flatMap((item) => [
        paragraph("Listed", ...(item.when === "" ? [] : [bold(item.when), run(". ")]), run(item.what)),
        ...(item.who === "" ? [] : [paragraph("Small", `${words.lead}: ${item.who}`)]),
      ]),
    ),
  ];
}

/** What to read with care, or how change is judged. */
export function notesPart(id: string, title: string, notes: readonly Note[]): readonly Stretch[] {
  return [
    across(chapterHeading(id, title)),
    inColumns(
      2,
      notes.flatMap((note) => [heading(note.heading, 60), ...sentences(note.texts)]),
    ),
  ];
}

function labelled(label: string, text: string): readonly Paragraph[] {
  return text === "" ? [] : [new Paragraph({ children: [bold(`${label}:`), run(` ${text}`)] })];
}
