import { words } from "../outline/index.ts";
import { isElement, type Element, type Node, textIn, xmlOf, escaped, at } from "./xml.ts";
import type { FootKind } from "./sections.ts";

/** Which feet a section shows: the first page's and the even pages' only where they are told apart. */
export function kindsShown(section: Element, settings: Element | undefined): readonly FootKind[] {
  const first: readonly FootKind[] = isOn(at(section, "w:titlePg")) ? ["first"] : [];
  const even: readonly FootKind[] = isOn(at(settings, "w:evenAndOddHeaders")) ? ["even"] : [];
  return ["default", ...first, ...even];
}

function isOn(flag: Element | undefined): boolean {
  return flag !== undefined && !["0", "false", "off"].includes(flag.attributes["w:val"] ?? "");
}

/** The foot of a report as a paragraph, with the page's number where the template has none of its own. */
export function footParagraph(text: string, style: string, isNumbered: boolean): Node {
  const field = (name: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${name}</w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const said = (words_: string) => `<w:r><w:t xml:space="preserve">${escaped(words_)}</w:t></w:r>`;
  const number = `${said(`. ${words.page} `)}${field("PAGE")}${said(` ${words.of} `)}${field("NUMPAGES")}`;
  return {
    raw: `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${said(text)}${isNumbered ? number : ""}</w:p>`,
  };
}

/** Whether a header or footer says the number of the page. */
export function saysPage(part: Element): boolean {
  const instruction = /(?:^|\s)PAGE(?:\s|$)/;
  const asks = (node: Element): boolean =>
    (node.name === "w:instrText" && instruction.test(textIn(node))) ||
    instruction.test(node.attributes["w:instr"] ?? "") ||
    node.name === "w:pgNum" ||
    node.children.some((child) => isElement(child) && asks(child));
  return asks(part);
}

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A footer that holds nothing else. */
export function footPart(paragraph: Node): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:ftr ${SPACES}>${xmlOf(paragraph)}</w:ftr>`;
}
