import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { printedInWord } from "./index.ts";

function documentOf(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = { "word/document.xml": `<w:document><w:body>${body}</w:body></w:document>`, ...more };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const gone = (text: string) => `<w:r><w:delText>${text}</w:delText></w:r>`;

test.each([
  ["what was put in is there", `<w:p>${run("Now ")}<w:ins w:id="1">${run("81%")}</w:ins></w:p>`, ["Now 81%"]],
  [
    "what was taken out is not",
    `<w:p>${run("Now ")}<w:del w:id="1" w:author="A">${gone("77.5%")}</w:del><w:ins w:id="2">${run("81%")}</w:ins></w:p>`,
    ["Now 81%"],
  ],
  [
    "what was moved stands where it went",
    `<w:p><w:moveFrom w:id="1">${run("first")}</w:moveFrom></w:p><w:p>${run("then ")}<w:moveTo w:id="2">${run("first")}</w:moveTo></w:p>`,
    ["then first"],
  ],
  [
    "a mark of a paragraph that was taken out takes no words with it",
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run("kept")}</w:p><w:p>${run("too")}</w:p>`,
    ["kept", "too"],
  ],
  [
    "the number of a page is none of its words, as Word keeps it and as LibreOffice does",
    `<w:p>${run("Page ")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("2")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(" of 77")}</w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGEREF _Toc1 \\h</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>In 2024</w:t><w:tab/><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ["Page  of 77", "In 2024"],
  ],
])("in a Word file that people edited %s", (_, body, texts) => {
  expect(printedInWord(documentOf(body)).map(({ text }) => text)).toEqual(texts);
});

test("what reviewers remark in the margin is no word of the document", () => {
  const file = documentOf(`<w:p>${run("Now 81%")}</w:p>`, {
    "word/comments.xml": `<w:p>${run("Is it 77%?")}</w:p>`,
  });
  expect(printedInWord(file).map(({ text }) => text)).toEqual(["Now 81%"]);
});
