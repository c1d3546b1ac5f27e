import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { wordsOfPdf, wordsOfWord } from "@quarterlight/render/words";
import { afterAll, describe, expect, test } from "vitest";
import { said } from "./said.fixture.ts";

/** Workbooks whose texts hold control characters, terminal escapes, half characters and piled-up accents. */
const SHARED =
  process.env["QUARTERLIGHT_SHARED"] ?? fileURLToPath(new URL("../../../../../shared", import.meta.url));
const CASES = join(SHARED, "cases/hostile");

/**
 * Characters go out where a workbook is read, so that one kind in Word is enough, with the piled-up accents, which stay as
 * far as faces have them, in what is set on pages; the other kinds are told by the check.
 */
const FILES = [
  { name: "bis-comb", to: "html,pdf,data", made: 4 },
  { name: "s2-ctl", to: "docx", made: 2 },
];

const folder = mkdtempSync(join(tmpdir(), "quarterlight-odd-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What no page, data file or terminal may hold: control characters, half characters, turned writing, stacked marks. */
const ODD = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{M}{3}/u;

describe.skipIf(!existsSync(CASES))(
  "odd characters reach nothing that is made (skipped without the shared cases)",
  () => {
    test.each(FILES)("$name makes the report as $to", { timeout: 120_000 }, async ({ name, to, made }) => {
      const out = join(folder, name);
      const {
        code,
        out: words,
        err,
      } = await said("report", join(CASES, `${name}.xlsx`), "--draft", "--to", to, "--out", out);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(words).toContain("Characters that cannot be printed were taken out");
      expect(words).not.toMatch(ODD);
      const names = readdirSync(out);
      expect(names).toHaveLength(made);
      for (const file of names) {
        const bytes = new Uint8Array(readFileSync(join(out, file)));
        const text = file.endsWith(".pdf")
          ? // Where Typst sets letter and marks as one glyph, its list of letters has no entry.
            wordsOfPdf(bytes).replaceAll("\uffff", "")
          : /\.(?:docx|xlsx)$/.test(file)
            ? wordsOfWord(bytes)
            : new TextDecoder().decode(bytes);
        expect(text.length).toBeGreaterThan(200);
        expect({ file, odd: ODD.exec(text)?.[0] }).toEqual({ file, odd: undefined });
      }
    });

    test.each([
      { name: "s2-ctl", format: "junit", faultsIn: unclosed },
      { name: "esc-in-kpi-title", format: "sarif", faultsIn: notJson },
      { name: "vt-in-kpi-title", format: "table", faultsIn: () => [] },
    ])("$name is told as $format, whole and well formed", async ({ name, format, faultsIn }) => {
      const { out } = await said("check", join(CASES, `${name}.xlsx`), "--format", format);
      expect(out).toContain("B01");
      expect(out).not.toMatch(ODD);
      expect(faultsIn(out)).toEqual([]);
    });
  },
);

function notJson(text: string): readonly string[] {
  try {
    JSON.parse(text);
    return [];
  } catch {
    return ["no JSON"];
  }
}

/** The elements of an XML text that do not close, and text that would open one. */
function unclosed(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [whole, end, name = "", empty] of xml.matchAll(
    /<(\/?)([\w?]+)(?:\s+[\w:]+="[^"<&]*(?:&(?:amp|lt|gt|quot|apos);[^"<&]*)*")*\s*([/?]?)>|<|&(?!(?:amp|lt|gt|quot|apos);)/g,
  )) {
    if (name === "") open.push(whole);
    else if (end === "/") {
      if (open.pop() !== name) return [`</${name}>`];
    } else if (empty === "") open.push(name);
  }
  return open;
}
