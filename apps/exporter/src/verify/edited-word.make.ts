/**
 * Makes the edited Word files that the tests read: `npm run fixtures`, here, where LibreOffice is. Each is a report of two
 * invented indicators, without its pictures and fonts, edited as people edit.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { Room } from "../commands/verify.fixture.ts";
import {
  behind,
  followed,
  inOtherWords,
  typedParagraph,
  withDocument,
  withParagraphMoved,
  without,
  withoutBookmarks,
} from "./edited-word.fixture.ts";

const HERE = join(import.meta.dirname, "edited");
const HEADING = "Referrals seen within 72 hours";
const TYPED = typedParagraph("We saw 81.4% of people in time.");

const EDITS: Readonly<Record<string, (xml: string) => string>> = {
  "insertion-accepted": behind(HEADING, TYPED),
  deletion: without("We have four quarterly figures"),
  "tracked-change": followed("77\\.6%", "87.6%"),
  "paragraph-moved": withParagraphMoved,
  reworded: inOtherWords("We have four quarterly figures", "Every team did well."),
  "figure-changed": (xml) => xml.replace("77.6%", "78.6%"),
  "bookmarks-lost": (xml) => withoutBookmarks(xml.replace("missed it by 7 people", "missed it by 9 people")),
};

/** What is read of a file alone: no fonts, no pictures, nothing that leads to them. */
function slim(docx: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(docx)).filter(
    ([path]) => !/^word\/(?:fonts|media|_rels\/fontTable)/.test(path),
  );
  const lean = files.map(([path, bytes]): [string, Uint8Array] => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes];
    const text = strFromU8(bytes)
      .replaceAll(/<w:drawing>[\s\S]*?<\/w:drawing>/g, "")
      .replaceAll(/<w:embed\w+ [^>]*\/>/g, "")
      .replaceAll(/<Relationship [^>]*Target="(?:media|fonts)\/[^>]*>/g, "");
    return [path, strToU8(text)];
  });
  return zipSync(Object.fromEntries(lean), { level: 9, mtime: new Date("2025-10-14T12:00:00") });
}

function savedByOffice(docx: Uint8Array): Uint8Array {
  const place = mkdtempSync(join(tmpdir(), "quarterlight-fixtures-"));
  const path = join(place, "report.docx");
  writeFileSync(path, docx);
  const profile = `-env:UserInstallation=${pathToFileURL(join(place, "profile")).href}`;
  const line = [
    profile,
    "--headless",
    "--convert-to",
    "docx:MS Word 2007 XML",
    "--outdir",
    join(place, "out"),
    path,
  ];
  expect(spawnSync("soffice", line).status).toBe(0);
  const saved = readFileSync(join(place, "out", "report.docx"));
  rmSync(place, { recursive: true });
  return new Uint8Array(saved);
}

test("makes them", async () => {
  const room = new Room();
  await room.report("docx");
  const made = slim(new Uint8Array(readFileSync(room.made(".docx"))));
  room.leave();
  mkdirSync(HERE, { recursive: true });
  const keep = (name: string, docx: Uint8Array) => writeFileSync(join(HERE, `${name}.docx`), docx);
  keep("as-made", made);
  for (const [name, edit] of Object.entries(EDITS)) keep(name, slim(withDocument(made, edit)));
  keep("saved-by-libreoffice", slim(savedByOffice(withDocument(made, behind(HEADING, TYPED)))));
  expect(readdirSync(HERE)).toHaveLength(Object.keys(EDITS).length + 2);
});
