import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { printedInWord } from "@quarterlight/render/finished";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compared } from "../verify/changed.ts";
import {
  behind,
  followed,
  inOtherWords,
  typedParagraph,
  withDocument,
  withParagraphMoved,
  withRunsCut,
  withoutBookmarks,
} from "../verify/edited-word.fixture.ts";
import { Room, command } from "./verify.fixture.ts";

const room = new Room();
beforeAll(() => room.report("html,docx"), 60_000);
afterAll(() => room.leave());

/** An indicator's heading in the Word file. */
const HEADING = "Referrals seen within 72 hours";
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

/** A copy of a Word file as LibreOffice writes it. */
function savedByOffice(path: string): string {
  const out = join(room.place, "office");
  const profile = `-env:UserInstallation=${pathToFileURL(join(room.place, "profile")).href}`;
  const line = [profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", out, path];
  expect(spawnSync("soffice", line).status).toBe(0);
  return join(out, basename(path));
}

/** A copy of the Word file as people leave it. */
function editedWord(
  edit: (xml: string) => string,
  name: (plain: string) => string = (plain) => `edited-${plain}`,
): string {
  const docx = new Uint8Array(readFileSync(room.made(".docx")));
  const path = join(room.place, name("report.docx"));
  const changed = withDocument(docx, edit);
  expect(Buffer.from(changed).equals(Buffer.from(withDocument(docx, (xml) => xml)))).toBe(false);
  writeFileSync(path, changed);
  return path;
}

describe("verify of a Word file", () => {
  test.each([
    ["in runs that an editor cut", withRunsCut],
    ["without its bookmarks", withoutBookmarks],
    ["with a paragraph moved", withParagraphMoved],
  ])("is silent about a Word file %s", async (_, edit) => {
    const path = editedWord(edit);
    expect(await command("verify", path, room.workbook)).toMatchObject({ code: 0, err: "" });
  });

  test("names a figure that was changed in Word with the change followed", async () => {
    const { code, out } = await command("verify", editedWord(followed("77\\.6%", "87.6%")), room.workbook);
    expect(code).toBe(1);
    expect(out).toMatch(/87\.6%.*The workbook gives: .*77\.6%/u);
  });

  test.each([
    ["by its bookmark, whatever its words", (xml: string) => xml, true],
    ["by likeness where its bookmarks are lost, and not where nothing is alike", withoutBookmarks, false],
  ])("knows a paragraph again %s", async (_, lose, isKnown) => {
    const edited = (xml: string) => lose(inOtherWords("77.6%", "Every team did well.")(xml));
    const { out } = await command("verify", editedWord(edited), room.workbook);
    expect(out).toContain("“Every team did well.”");
    expect(/“Every team did well\.” The workbook gives: “[^”]*77\.6%/u.test(out)).toBe(isKnown);
  });

  test("is silent about a Word file in the look of a template that it is told, and names what is changed in it", async () => {
    const own = room.made(".docx");
    const clad = join(room.place, "clad");
    const look = ["--word-template", own] as const;
    const made = await command(
      "report",
      room.workbook,
      "--to",
      "docx",
      "--period",
      "2025/26 Q2",
      "--out",
      clad,
      ...look,
    );
    expect(made).toMatchObject({ code: 0, err: "" });
    const path = join(clad, basename(own));
    expect(await command("verify", path, room.workbook, ...look)).toMatchObject({ code: 0, err: "" });
    const changed = withDocument(new Uint8Array(readFileSync(path)), followed("77\\.6%", "87.6%"));
    writeFileSync(path, changed);
    const { code, out } = await command("verify", path, room.workbook, ...look);
    expect(code).toBe(1);
    expect(out).toMatch(/87\.6%.*The workbook gives: .*77\.6%/u);
  });

  test("names any figure of a Word file that is changed", () => {
    const docx = new Uint8Array(readFileSync(room.made(".docx")));
    const fresh = printedInWord(docx);
    const figures = fresh.flatMap(({ kind, text }, at) =>
      kind === "property" || kind === "chart label"
        ? []
        : [...text.matchAll(/\d/gu)].map(({ index }) => ({ at, index })),
    );
    expect(figures.length).toBeGreaterThan(100);
    const silent = figures.filter(({ at, index }) => {
      const turned = fresh.map((each, i) => {
        if (i !== at) return each;
        const digit = (Number(each.text[index]) + 3) % 10;
        return { ...each, text: `${each.text.slice(0, index)}${digit}${each.text.slice(index + 1)}` };
      });
      return compared(turned, fresh).changed.length === 0;
    });
    expect(silent).toEqual([]);
  });

  test("carries people's wording where it holds, and tells what it left and why", async () => {
    const path = editedWord(
      (xml) =>
        behind(
          HEADING,
          typedParagraph("At 77.6%, fewer were seen in time than in April to June 2025.") +
            typedParagraph("We saw 81.4% of people in time.", true) +
            typedParagraph("The clinic in the new town now opens on Saturdays."),
        )(xml),
      (name) => `edited-carry-${name}`,
    );
    const carried = join(room.place, "carried", "report.docx");
    const { code, out } = await command("verify", path, room.workbook, "--carry", carried);
    expect(code).toBe(1);
    expect(out).toMatch(/Carried into the new Word file: 2/u);
    expect(out).toMatch(
      /Not carried: 1 • .*: “We saw 81\.4% of people in time\.”: the workbook does not bear it out/u,
    );
    const words = printedInWord(new Uint8Array(readFileSync(carried))).map(({ text }) => text);
    expect(words).toContain("The clinic in the new town now opens on Saturdays.");
    expect(words).toContain("At 77.6%, fewer were seen in time than in April to June 2025.");
    expect(words.join(" ")).not.toContain("81.4%");
  });

  test.skipIf(!hasOffice)(
    "reads a Word file as LibreOffice saves it (skipped where that is not installed)",
    async () => {
      const typed = typedParagraph("We saw 81.4% of people in time.");
      const kept = savedByOffice(editedWord(behind(HEADING, typed), () => "edited-office.docx"));
      const { code, out } = await command("verify", kept, room.workbook);
      expect(code).toBe(1);
      expect(out).toMatch(/Otherwise than the workbook’s report: 1 /u);
      expect(out).toContain("We could not match “81.4%”");
      expect(out).toContain("published sentences still hold");
    },
    60_000,
  );

  test("carries from a Word file alone", async () => {
    const { code, err } = await command(
      "verify",
      room.made(".html"),
      room.workbook,
      "--carry",
      join(room.place, "no.docx"),
    );
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining("from a .docx alone") });
  });
});
