import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { factsInWords } from "../verify/in-words.ts";
import { otherLabels } from "../verify/labels.ts";
import { Room, command } from "./verify.fixture.ts";

const room = new Room();
beforeAll(() => room.report("html,docx,pdf"), 60_000);
afterAll(() => room.leave());

/** A copy of the web page with some words of it changed. */
function edited(from: string, to: string): string {
  const html = readFileSync(room.made(".html"), "utf8");
  expect(html).toContain(from);
  const path = join(room.place, "edited.html");
  writeFileSync(path, html.replaceAll(from, to));
  return path;
}

describe("verify", () => {
  test.each([".html", ".docx", ".pdf", ".facts.json"])(
    "is silent about a %s that nobody changed",
    async (ending) => {
      const { code, out, err } = await command("verify", room.made(ending), room.workbook);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toContain("Everything it says is borne out by the workbook.");
    },
  );

  test("names a figure that was changed, with what the workbook gives and its cell", async () => {
    const { code, out } = await command(
      "verify",
      edited("77.6%", "87.6%"),
      room.workbook,
      "--period",
      "2025/26 Q2",
    );
    expect(code).toBe(1);
    expect(out).toMatch(/Otherwise than the workbook’s report: [1-9].*87\.6%.*The workbook gives: .*77\.6%/u);
  });

  test("names a label of a chart that was changed, with the one that the workbook draws", async () => {
    const path = edited(">77.6%</text>", ">79.6%</text>");
    const { code, out } = await command("verify", path, room.workbook, "--period", "2025/26 Q2");
    expect(code).toBe(1);
    expect(out).toMatch(
      /Labels of charts that are otherwise: 1 • Chart under “Referrals seen within 72 hours[^”]*”: “79\.6%”, where the workbook’s chart has “77\.6%”/u,
    );
    expect(out).not.toContain("Otherwise than the workbook’s report");
  });

  test("holds a sentence that a person typed beside an indicator to its figures", async () => {
    const path = edited("</h3>", "</h3><p>We met our target, with 81.4% seen in time.</p>");
    const { code, out } = await command("verify", path, room.workbook, "--period", "2025/26 Q2");
    expect(code).toBe(1);
    expect(out).toMatch(/We could not match “81\.4%”.*the workbook has 77\.6%/u);
    expect(out).toContain("We could not match “met our target”");
  });

  test("names what the workbook made untrue since, by the facts file", async () => {
    const later = room.later();
    const { code, out } = await command("verify", room.made(".facts.json"), later);
    expect(code).toBe(1);
    expect(out).toMatch(/Sentences that are no longer so: [1-9]/u);
    expect(out).toMatch(/A1: was 77\.6%, is 81\.2% \(Later!I2\)/u);
    expect(out).toMatch(/Statuses that are otherwise: 1 • A1: was (?:close to|off) target, is on target/u);
  });

  test.each([".docx", ".pdf"])(
    "holds a %s by the facts it carries, wherever it lies and from what its file is called",
    async (ending) => {
      const later = room.later();
      const alone = join(room.place, "alone");
      mkdirSync(alone, { recursive: true });
      const path = join(alone, `sent to the board${ending}`);
      copyFileSync(room.made(ending), path);
      expect(await command("verify", path, room.workbook)).toMatchObject({ code: 0, err: "" });
      const { code, out } = await command("verify", path, later);
      expect(code).toBe(1);
      expect(out).toMatch(/A1: was 77\.6%, is 81\.2% \(Later!I2\)/u);
    },
  );

  test.each([
    ["a file that is no report", "KPIs.csv", /is none that can be verified/u],
    [
      "a PDF whose facts are gone",
      "lost.pdf",
      /carries no facts, and its facts file does not lie beside it/u,
    ],
    ["a report that is not there", "gone.html", /could not be opened/u],
    ["a Word file that is none", "broken.docx", /no Word file, or it is damaged/u],
  ])("refuses %s with a sentence", async (_, name, says) => {
    if (name === "broken.docx") writeFileSync(join(room.place, name), "no zip");
    const { code, err } = await command("verify", join(room.place, name), room.workbook);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });
});

describe("diff", () => {
  test("lists what was published and is no longer so, from a facts file and from the workbook as it was", async () => {
    const later = room.later();
    for (const old of [room.made(".facts.json"), room.workbook]) {
      const { code, out } = await command("diff", old, later);
      expect(code).toBe(0);
      expect(out).toMatch(/A1: was 77\.6%, is 81\.2% \(Later!I2\)/u);
    }
    const same = await command("diff", room.made(".facts.json"), room.workbook, "--json");
    expect(JSON.parse(same.out)).toMatchObject({ ok: true, sentences: [], figures: [] });
  });

  test("is told where a report is made with the last one's facts", async () => {
    const later = room.later();
    const out = join(room.place, "out");
    const line = [
      "report",
      later,
      "--to",
      "html",
      "--period",
      "2025/26 Q2",
      "--out",
      out,
      "--previous",
      room.made(".facts.json"),
    ];
    const { out: said } = await command(...line, "--draft");
    expect(said).toMatch(/Sentences that are no longer so: [1-9]/u);
  });

  test("a sentence that a report prints in two places is told once", () => {
    const of = { kpi: "A1", text: "Line chart of visits.", made: "generated" } as const;
    const because = [{ kpi: "A1", was: "7", is: "8", cells: ["Later!I2"], isStatus: false }];
    const [told] = factsInWords({
      sentences: ["summary", "chart"].map((where) => ({ ...of, where, because })),
      figures: [],
      untracked: [],
      charts: [],
      holding: 0,
    });
    expect(told).toEqual({
      heading: "Sentences that are no longer so: 1",
      lines: ["“Line chart of visits.”", "  A1: was 7, is 8 (Later!I2)."],
    });
  });
});

/** Labels of charts as a document and the workbook's report have them, each with its chart, and what is told. */
test.each<
  [name: string, document: string, fresh: string, told: readonly (readonly (string | undefined)[])[]]
>([
  ["the same in another order", "a 5%,a 7%", "a 7%,a 5%", []],
  ["one that is otherwise", "a 5%,a 8%", "a 5%,a 7%", [["8%", "7%"]]],
  ["one more than there is", "a 5%,a 5%", "a 5%", [["5%", undefined]]],
  [
    "two in the place of three",
    "a 1,a 2",
    "a 3,a 4,a 5",
    [
      ["1", undefined],
      ["2", undefined],
    ],
  ],
  ["one of another chart", "a 5%,b 6%", "a 5%,b 5%", [["6%", "5%"]]],
  ["a chart that is no longer made", "c 5%", "a 5%", []],
])("labels of charts: %s", (_, document, fresh, told) => {
  const labels = (words: string) =>
    words.split(",").map((each) => {
      const [chart = "", text = ""] = each.split(" ");
      return { kind: "chart label" as const, where: `chart ${chart}`, chart, text };
    });
  const found = otherLabels(labels(document), labels(fresh));
  expect(found.map(({ says, was }) => [says, was])).toEqual(told);
});
