import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentOf } from "../support/checksum.ts";
import { fileIn, quarterlight, temporaryFolder } from "../support/command.ts";
import { type Firefox, firefoxHere, startFirefox } from "../support/firefox.ts";
import { repository } from "../support/source.ts";
import { templateBytes } from "../support/template-file.ts";

const PAGE = join(repository, "apps/excel-addin/dist/page/Quarterlight.html");
const NAME = "Worked example.xlsx";

describe.skipIf(firefoxHere === undefined)(
  "the page that is one file, in the Firefox of this computer (skipped where there is none)",
  () => {
    const folder = temporaryFolder();
    let firefox: Firefox;

    beforeAll(async () => {
      if (firefoxHere !== undefined) firefox = await startFirefox(firefoxHere);
    });

    afterAll(() => firefox?.close());

    test("makes every format of the worked example: the command's files", async () => {
      const example = await templateBytes("example");
      fileIn(folder, NAME, example);
      const { code } = quarterlight(folder, ["report", NAME]);
      expect(code).toBe(0);
      await firefox.open(pathToFileURL(PAGE).href);
      expect(await firefox.run(says, "Nothing leaves this computer")).toBe(true);
      await firefox.run(dropped, NAME, Buffer.from(example).toString("base64"));
      expect(await firefox.run(pressed, "Make the report")).toBe(true);
      expect(await firefox.run(says, "The report is made.")).toBe(true);
      await expect.poll(() => saved(firefox)).toEqual([expect.stringMatching(/^quarterly-report-.*\.zip$/)]);
      const [zip = ""] = saved(firefox);
      const kept = Object.entries(unzipSync(readFileSync(join(firefox.downloads, zip))));
      expect(kept.map(([file]) => file.split(".").at(-1))).toEqual(["html", "docx", "pdf", "xlsx", "json"]);
      const theirs = kept.map(([file]) => [file, contentOf(file, readFileSync(join(folder, file)))]);
      expect(kept.map(([file, bytes]) => [file, contentOf(file, bytes)])).toEqual(theirs);
    }, 240_000);
  },
);

/** What it has saved; nothing while a file is still on its way, under another name beside an empty one. */
function saved({ downloads }: Firefox): readonly string[] {
  const names = readdirSync(downloads);
  return names.some((name) => name.endsWith(".part")) ? [] : names;
}

/** Runs in the page: waits until it says something; false where it never does. Its scripts hold every word it knows. */
async function says(words: string): Promise<boolean> {
  for (let tries = 900; tries > 0; tries -= 1) {
    if (document.getElementById("root")?.textContent?.includes(words) === true) return true;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  return false;
}

/** Runs in the page: drops a file where the pane takes a workbook. */
function dropped(name: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  document
    .querySelector('[aria-label="Open a workbook"]')
    ?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
}

/** Runs in the page: presses a button once it is there; false where it never is. */
async function pressed(label: string): Promise<boolean> {
  for (let tries = 600; tries > 0; tries -= 1) {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === label);
    if (button) {
      button.click();
      return true;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  return false;
}
