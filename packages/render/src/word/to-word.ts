import { chapters, type Parts, plain, type Report, type Summary, walk } from "@quarterlight/core/report";
import { Document, type IPropertiesOptions, Packer } from "docx";
import type { FontFile } from "../fonts/index.ts";
import { evaluationsPart, nextPart, notesPart } from "./ends-part.ts";
import { firstPages } from "./first-page.ts";
import { foot } from "./foot.ts";
import { promisesPart, voicesPart } from "./listening-part.ts";
import { pageNumbers } from "./page-numbers.ts";
import { A4, textWidth } from "./paper.ts";
import { picturesOf, type ToPng } from "./picture.ts";
import { sectionPart } from "./section-part.ts";
import { carryFacts } from "./carried-facts.ts";
import { dressed } from "../outline/index.ts";
import { settle } from "./settle.ts";
import { paragraph } from "./runs.ts";
import { unzipped, zipped } from "./zipped.ts";
import type { Block, Setting } from "./setting.ts";
import { lists, plainStyles, stylesFor } from "./style/index.ts";
import type { Template } from "../word-template/index.ts";

export type WordOptions = {
  readonly png: ToPng;
  /** TrueType, kept in the document; without them it is set in Arial. */
  readonly fonts?: readonly FontFile[];
  /** A document of the partnership's own, whose look the report takes. */
  readonly template?: Template | undefined;
  /** What the report said, for machines: kept in a part that nobody sees who edits the document. */
  readonly facts?: string | undefined;
};

/** The report as a Word document, the same bytes for the same report, pictures and fonts. */
export async function toWord(
  report: Report,
  { png, fonts = [], template, facts }: WordOptions,
): Promise<Uint8Array> {
  const paper = template?.paper ?? A4;
  const width = textWidth(paper);
  const { partnership, period, draft, edition, isoDate } = report.masthead;
  const embedded = template ? [] : embeddedFonts(fonts);
  const setting: Setting = {
    pictures: await picturesOf(report, width / 20, png),
    width,
    opening: fillsItsPages(report.summary) ? (chapters(report)[0]?.id ?? "") : "",
  };
  const body = walk(report, partsWith(setting)).flatMap(({ made }) => made);
  const about = [draft, edition, partnership, period].filter((part) => part !== "").join(", ");
  const { margin, ...size } = paper;
  const document = new Document({
    title: report.title,
    subject: `${period}, ${edition}`,
    creator: partnership,
    lastModifiedBy: partnership,
    description: report.summary.things.items.map(({ strong }) => `${plain(strong)}.`).join(" "),
    externalStyles: plainStyles(),
    styles: stylesFor(embedded.length > 0 ? "Figtree" : "Arial", width),
    numbering: lists,
    fonts: embedded,
    pageNumbers: template ? () => ({ bookmarks: new Map() }) : pageNumbers(),
    sections: [
      {
        properties: { page: { size, margin } },
        footers: {
          default: foot(about),
        },
        children: body,
      },
    ],
  });
  const own = settle(new Uint8Array(await Packer.toArrayBuffer(document)), isoDate, (xml) =>
    dressed(xml, report, ""),
  );
  const made = template ? unzipped(await inTemplate(zipped(own), template, about)) : own;
  return zipped(facts === undefined ? made : carryFacts(made, facts));
}

/** Whether the summary has enough to fill its two pages; after a shorter one the first chapter follows on. */
function fillsItsPages({ story, changes, next }: Summary): boolean {
  return story !== undefined || changes.items.length > 0 || next.items.length > 0;
}

async function inTemplate(own: Uint8Array, template: Template, about: string): Promise<Uint8Array> {
  const { intoTemplate } = await import("../word-template/index.ts");
  return intoTemplate(own, template, about);
}

/** What each part of the report is in the document. */
function partsWith(setting: Setting): Parts<readonly Block[]> {
  return {
    first: (report) => firstPages(report, setting),
    section: (part, id) => sectionPart(part, id, setting),
    voices: (part, id) => voicesPart(part, id, setting),
    promises: (part, id) => promisesPart(part, id, setting),
    evaluations: (part, id) => evaluationsPart(part, id, setting),
    next: (part, id) => nextPart(part, id, setting),
    method: (part, id) => notesPart(part, id, setting),
    contact: (contact) => [paragraph("Contact", contact)],
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
