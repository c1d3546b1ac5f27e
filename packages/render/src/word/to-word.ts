import { charts, type Parts, plain, type Report, walk } from "@quarterlight/core/report";
import { Document, type IPropertiesOptions, Packer } from "docx";
import type { FontFile } from "../fonts/index.ts";
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
  const walked = walk(report, partsWith(pictures));
  const made = (isAnnex: boolean) =>
    walked.filter(({ kind }) => (kind === "annex") === isAnnex).flatMap((part) => part.made);
  // The annex lies sideways and comes last, behind the contact.
  const stretches = [...made(false), ...made(true), ...figuresPart(report)];
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

/** What each part of the report is in the document. */
function partsWith(pictures: Pictures): Parts<readonly Stretch[]> {
  return {
    first: firstPage,
    section: (section, id) => sectionPart(section, id, pictures),
    voices: (voices, id) => voicesPart(voices, id, pictures),
    promises: promisesPart,
    evaluations: evaluationsPart,
    next: nextPart,
    care: ({ title, notes }, id) => notesPart(id, title, notes),
    method: ({ title, notes }, id) => notesPart(id, title, notes),
    annex: annexPart,
    contact: (contact) => [across(paragraph("Contact", contact))],
  };
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
