import type { Change, Status } from "@quarterlight/core/report";
import type { Paragraph, ParagraphChild } from "docx";
import { changePicture, type Pictures, signPicture } from "./picture.ts";
import { paragraph, run } from "./runs.ts";

/** The style of the word beside each sign. */
const STANDING: Readonly<Record<Status["kind"], string>> = {
  met: "OnTarget",
  close: "CloseToTarget",
  missed: "OffTarget",
  none: "NoStatus",
};
const CHANGING: Readonly<Record<Change["kind"], string>> = {
  better: "GettingBetter",
  worse: "GettingWorse",
  high: "Changing",
  low: "Changing",
  none: "Changing",
  season: "Changing",
  few: "Changing",
  "": "Changing",
};

/** A word beside its sign, never parted from it: the sign says nothing that the word does not. */
export function standing(kind: Status["kind"], word: string, pictures: Pictures): readonly ParagraphChild[] {
  return [...signPicture(kind, pictures), run(`\u00A0${word}`, STANDING[kind])];
}

export function changing(kind: Change["kind"], word: string, pictures: Pictures): readonly ParagraphChild[] {
  const sign = changePicture(kind, pictures);
  return word === "" ? [] : [...sign, run(`${sign.length > 0 ? "\u00A0" : ""}${word}`, CHANGING[kind])];
}

/** How a KPI stands and how it changed; nothing where nothing is to be said of either. */
export function verdict(status: Status, change: Change, pictures: Pictures): readonly Paragraph[] {
  const stands = status.kind === "none" ? [] : standing(status.kind, status.word, pictures);
  const changes = changing(change.kind, change.word, pictures);
  if (stands.length + changes.length === 0) return [];
  const apart = stands.length === 0 || changes.length === 0 ? [] : [run("\u00A0\u00A0 ")];
  return [paragraph("Verdict", ...stands, ...apart, ...changes)];
}
