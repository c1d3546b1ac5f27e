import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "word/document.xml";
const AUTHOR = 'w:author="A reviewer" w:date="2025-10-14T09:00:00Z"';

/** A Word file with its main part changed, as an editor would leave it. */
export function withDocument(docx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(docx);
  return zipSync({ ...files, [MAIN]: strToU8(change(strFromU8(files[MAIN] ?? new Uint8Array()))) });
}

/** A paragraph that a person types, whole or with the change followed. */
export function typedParagraph(words: string, isFollowed = false): string {
  const run = `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  return isFollowed
    ? `<w:p><w:pPr><w:rPr><w:ins w:id="9001" ${AUTHOR}/></w:rPr></w:pPr><w:ins w:id="9002" ${AUTHOR}>${run}</w:ins></w:p>`
    : `<w:p>${run}</w:p>`;
}

/** Puts a paragraph behind the heading of an indicator that says these words. */
export function behind(heading: string, paragraph: string): (xml: string) => string {
  return (xml) => {
    const heads = [...xml.matchAll(/<w:pStyle w:val="IndicatorHeading"\/>/g)].map(({ index }) => index);
    const at = heads
      .map((head) => ({ end: xml.indexOf("</w:p>", head) + "</w:p>".length, head }))
      .find(({ end, head }) => xml.slice(head, end).includes(heading))?.end;
    if (at === undefined) throw new Error(`no indicator is headed “${heading}”`);
    return `${xml.slice(0, at)}${paragraph}${xml.slice(at)}`;
  };
}

/** Takes a figure out and puts another in, with the change followed. */
export function followed(from: string, to: string): (xml: string) => string {
  return (xml) =>
    xml.replace(
      new RegExp(
        `<w:r>((?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?)<w:t([^>]*)>([^<]*)${from}([^<]*)</w:t></w:r>`,
      ),
      (_, look: string, space: string, ahead: string, rest: string) => {
        const run = (text: string) =>
          `<w:r>${look}<w:t${space || ' xml:space="preserve"'}>${text}</w:t></w:r>`;
        const gone = `<w:del w:id="9003" ${AUTHOR}><w:r>${look}<w:delText>${from}</w:delText></w:r></w:del>`;
        return `${run(ahead)}${gone}<w:ins w:id="9004" ${AUTHOR}>${run(to)}</w:ins>${run(rest)}`;
      },
    );
}

/** Loses every bookmark, as other editors do. */
export function withoutBookmarks(xml: string): string {
  return xml.replaceAll(/<w:bookmark(?:Start|End) [^>]*>/g, "");
}

/** Cuts every run of more than one word in two, as editors do where they check spelling. */
export function withRunsCut(xml: string): string {
  return xml.replaceAll(
    /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t[^>]*>([^<]* )([^<]+)<\/w:t><\/w:r>/g,
    (_, look: string, first: string, second: string) => {
      const run = (text: string) =>
        `<w:r w:rsidR="00A1">${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
      return `${run(first)}<w:proofErr w:type="spellStart"/>${run(second)}`;
    },
  );
}

/** Moves the last paragraph before the first table that has words to the front, with the move followed. */
export function withParagraphMoved(xml: string): string {
  const paragraphs = [...xml.matchAll(/<w:p>(?:(?!<w:p[ >]).)*?<w:r>(?:(?!<w:p[ >]).)*?<\/w:p>/gs)].filter(
    ([text]) => /<w:t[ >]/.test(text) && !/<w:drawing|<w:fldChar|<w:hyperlink/.test(text),
  );
  const [one] = paragraphs.slice(3);
  if (one === undefined) return xml;
  const runs = /<w:r>.*<\/w:r>/s.exec(one[0])?.[0] ?? "";
  const from = one[0].replace(runs, () => `<w:moveFrom w:id="9005" ${AUTHOR}>${runs}</w:moveFrom>`);
  const to = one[0].replace(runs, () => `<w:moveTo w:id="9006" ${AUTHOR}>${runs}</w:moveTo>`);
  const end = xml.indexOf("<w:sectPr", one.index);
  return `${xml.slice(0, one.index)}${from}${xml.slice(one.index + one[0].length, end)}${to}${xml.slice(end)}`;
}

/** Says the last paragraph with these words quite otherwise: what it is made of and its bookmarks stay. */
export function inOtherWords(holding: string, says: string): (xml: string) => string {
  return instead(holding, (paragraph) =>
    paragraph.replace(/<w:r>[\s\S]*<\/w:r>/, () => `<w:r><w:t xml:space="preserve">${says}</w:t></w:r>`),
  );
}

/** Takes the last paragraph with these words out, and nothing follows the change. */
export function without(holding: string): (xml: string) => string {
  return instead(holding, () => "");
}

function instead(holding: string, change: (paragraph: string) => string): (xml: string) => string {
  return (xml) => {
    const one = [...xml.matchAll(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g)].findLast(
      ([text]) => text.includes(holding) && !text.includes("<w:drawing"),
    );
    if (one === undefined) throw new Error(`no paragraph says “${holding}”`);
    return `${xml.slice(0, one.index)}${change(one[0])}${xml.slice(one.index + one[0].length)}`;
  };
}
