import { charts, plain, type Report } from "@quarterlight/core/report";
import { Document, type IPropertiesOptions, Packer } from "docx";
import type { FontFile } from "../fonts/index.ts";
import { chapters, type Chapter } from "../outline/index.ts";
import { evaluationsPart, nextPart, notesPart } from "./ends-part.ts";
import { firstPage } from "./first-page.ts";
import { promisesPart, voicesPart } from "./listening-part.ts";
import { type Pictures, picturesOf, type ToPng } from "./picture.ts";
import { sectionPart } from "./section-part.ts";
import { settle } from "./settle.ts";
import { paragraph } from "./runs.ts";
import { across, sectionsOf, type Stretch } from "./stretch.ts";
import { stylesFor } from "./styles.ts";
import { annexPart, figuresPart } from "./tables.ts";

export type WordOptions = {
  readonly png: ToPng;
  /** TrueType, kept in the document; without them it is set in Arial. */
  readonly fonts?: readonly FontFile[];
};

/** The report as a Word document, the same bytes for the same report, pictures and fonts. */
export async function toWord(report: Report, { png, fonts = [] }: WordOptions): Promise<Uint8Array> {
  const pictures = await picturesOf(charts(report), png);
  const { partnership, period, draft, edition, isoDate } = report.masthead;
  const embedded = embeddedFonts(fonts);
  const parts = chapters(report);
  const stretches = [
    ...firstPage(report),
    ...parts.filter(({ kind }) => kind !== "annex").flatMap((chapter) => partOf(chapter, report, pictures)),
    ...(report.contact === "" ? [] : [across(paragraph("Contact", report.contact))]),
    ...parts.filter(({ kind }) => kind === "annex").flatMap((chapter) => partOf(chapter, report, pictures)),
    ...figuresPart(report),
  ];
  const document = new Document({
    title: report.title,
    subject: `${period}, ${edition}`,
    creator: partnership,
    lastModifiedBy: partnership,
    description: report.standfirst.map(plain).join(" "),
    styles: stylesFor(embedded.length > 0 ? "Figtree" : "Arial"),
    fonts: embedded,
    sections: sectionsOf(
      stretches,
      [draft, edition, partnership, period].filter((part) => part !== "").join(", "),
    ),
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(document)), isoDate);
}

function partOf(chapter: Chapter, report: Report, pictures: Pictures): readonly Stretch[] {
  const { id } = chapter;
  switch (chapter.kind) {
    case "section":
      return report.sections
        .filter((section) => `section-${section.id}` === id)
        .flatMap((section) => sectionPart(section, id, pictures));
    case "voices":
      return voicesPart(report, id, pictures);
    case "promises":
      return promisesPart(report, id);
    case "evaluations":
      return evaluationsPart(report, id);
    case "next":
      return nextPart(report, id);
    case "care":
      return notesPart(id, report.care.title, report.care.notes);
    case "method":
      return notesPart(id, report.method.title, report.method.notes);
    case "annex":
      return annexPart(report, id);
  }
}

/**
 * The faces that Word can tell apart in one family: regular, italic and bold.
 * docx asks for Node's Buffer by type and only ever copies the bytes, so a browser's will do.
 */
function embeddedFonts(fonts: readonly FontFile[]): NonNullable<IPropertiesOptions["fonts"]> {
  const face = (weight: number, style: FontFile["style"]) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    fonts.find((font) => font.weight === weight && font.style === style)?.bytes as Buffer | undefined;
  const [regular, bold, italic] = [face(400, "normal"), face(700, "normal"), face(400, "italic")];
  if (regular === undefined || bold === undefined || italic === undefined) return [];
  return [{ name: "Figtree", data: regular, bold, italic }];
}
