import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One page as it was set: its words in the order they are drawn, and how far down it anything is drawn, above the foot. */
export type SetPage = {
  readonly lines: readonly string[];
  readonly words: ReadonlySet<string>;
  /** The share of the text area that is white at its foot. */
  readonly white: number;
};

function answers(command: string, flag: string): boolean {
  return spawnSync(command, [flag]).error === undefined;
}

/** The browser of other tests brings fonts of its own, which LibreOffice is not to take for the computer's. */
const { FONTCONFIG_PATH: _, LD_LIBRARY_PATH: __, ...env } = process.env;

/** Whether a Word document can be set and its pages read here: by LibreOffice and poppler. */
export const CAN_SET = answers("soffice", "--version") && answers("pdftotext", "-v");

/** The pages of a Word document as LibreOffice sets them; `area` is where text may stand, in points from the top. */
export function pagesOfWord(
  docx: Uint8Array,
  area: { readonly top: number; readonly foot: number },
): readonly SetPage[] {
  const folder = mkdtempSync(join(tmpdir(), "quarterlight-word-"));
  try {
    const at = (name: string) => join(folder, name);
    writeFileSync(at("report.docx"), docx);
    const profile = `-env:UserInstallation=file://${at("profile")}`;
    const line = ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, at("report.docx")];
    spawnSync("soffice", line, { env });
    const told = spawnSync("pdftotext", ["-bbox-layout", at("report.pdf"), "-"], {
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    spawnSync("pdftoppm", ["-r", "36", "-gray", at("report.pdf"), at("page")]);
    const pages = told.stdout.split("<page ").slice(1);
    const digits = String(pages.length).length;
    return pages.map((page, order) =>
      setPage(page, readFileSync(at(`page-${String(order + 1).padStart(digits, "0")}.pgm`)), area),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function setPage(
  page: string,
  drawn: Uint8Array,
  area: { readonly top: number; readonly foot: number },
): SetPage {
  const lines = page
    .split("<line ")
    .slice(1)
    .filter((line) => Number(/yMax="([\d.]+)"/.exec(line)?.[1]) <= area.foot + 2)
    .map((line) => [...line.matchAll(/<word [^>]*>([^<]*)</g)].map(([, word = ""]) => read(word)));
  const lowest = lowestDrawn(drawn, area.foot);
  return {
    lines: lines.map((words) => words.join(" ")),
    words: new Set(lines.flat()),
    white: Math.max(0, area.foot - Math.max(lowest, area.top)) / (area.foot - area.top),
  };
}

function read(word: string): string {
  return word
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** How far down anything is drawn above the foot, in points, in a grey picture of two points to the dot. */
function lowestDrawn(pgm: Uint8Array, foot: number): number {
  const head = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(new TextDecoder("latin1").decode(pgm.subarray(0, 40)));
  const width = Number(head?.[1] ?? 0);
  const start = head?.[0].length ?? 0;
  for (let row = Math.floor(foot / 2); row > 0; row -= 1) {
    const dots = pgm.subarray(start + row * width, start + (row + 1) * width);
    if (dots.some((dot) => dot < 230)) return row * 2;
  }
  return 0;
}
