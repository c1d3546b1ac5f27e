import { Report, buildReport, choosePeriod, kpiBlocks, plain } from "@quarterlight/core/report";
import { templateBytes } from "@quarterlight/template/workbook";
import { expect, test } from "vitest";
import { registerFrom } from "../support/real-file.ts";

const register = await registerFrom("worked-example.xlsx", await templateBytes("example"));
const choice = choosePeriod(register);
if (choice.kind !== "period") throw new Error(`no period: ${choice.kind}`);
const { audience, date } = register.settings;
const { report, withheld } = buildReport(register, { period: choice.period, audience, date });

test("the worked example's report reads as it did: look at every change before accepting it", async () => {
  await expect(wordsOf(report)).toMatchFileSnapshot("./report-example.golden.txt");
});

test("it is a whole report, said to be invented, with every KPI in its annex", () => {
  expect(() => Report.parse(report)).not.toThrow();
  expect(report.masthead.notice).toContain("invented");
  expect(report.annex.tables.flatMap(({ table }) => table.rows)).toHaveLength(register.kpis.length);
});

test("what has no consent is nowhere in it", () => {
  const printed = JSON.stringify(report);
  expect(withheld.length).toBeGreaterThan(0);
  for (const { id } of withheld) {
    const story = register.stories.find((candidate) => candidate.id === id);
    const quote = register.feedback.find((candidate) => candidate.id === id);
    const said = [...(story?.paragraphs ?? []), story?.quote ?? "", quote?.text ?? ""].filter(
      (words) => words !== "",
    );
    for (const words of said) expect(printed).not.toContain(JSON.stringify(words).slice(1, -1));
  }
});

test("every story with consent is in it, once", () => {
  const titles = [
    ...report.sections.flatMap(({ story }) => story?.title ?? []),
    ...report.voices.stories.map(({ title }) => title),
  ];
  const left = new Set(withheld.map(({ id }) => id));
  expect(titles.toSorted()).toEqual(
    register.stories
      .filter(({ id }) => !left.has(id))
      .map(({ title }) => title)
      .toSorted(),
  );
});

test("the one improvement and the one worsening that were planted lead it", () => {
  expect(report.glance.points.filter(({ kind }) => kind === "good" || kind === "watch")).toHaveLength(2);
  expect(plain(report.headline)).toMatch(/, but /);
});

test.each(["public", "board"] as const)("a narrower audience sees no less: %s", (wider) => {
  const count = (who: "public" | "board" | "internal") =>
    buildReport(register, { period: choice.period, audience: who, date }).withheld.length;
  expect(count(wider === "public" ? "board" : "internal")).toBeLessThanOrEqual(count(wider));
});

/** The report as a person hears it, without its tables. */
function wordsOf({ masthead, headline, standfirst, glance, sections, voices, care, method }: Report): string {
  const lines = [
    `${masthead.partnership}, ${masthead.label}, ${masthead.period}`,
    `# ${plain(headline)}`,
    ...standfirst.map(plain),
    ...glance.points.map(({ kind, heading, text }) => `[${kind}] ${heading}: ${plain(text)}`),
    ...glance.tally.map(({ status, count }) => `${status.word}: ${count}`),
    ...sections.flatMap((section) => [
      `\n## ${section.title}`,
      ...(section.story ? [`Story: ${section.story.title}`] : []),
      ...section.kpis.flatMap((block) => [
        `### ${plain(block.headline)} (${block.class}; ${block.status.word})`,
        ...block.paragraphs.map(plain),
        ...(block.chart ? [`Chart: ${plain(block.chart.alt)}`] : []),
      ]),
      ...section.others.map(
        ({ title, text, status }) => `- ${title}: ${plain(text)} ${status.word}. ${plain(status.because)}`,
      ),
    ]),
    `\n## ${voices.title}`,
    ...voices.surveys.flatMap(({ heading, texts }) => [`### ${heading}`, ...texts.map(plain)]),
    ...[...care.notes, ...method.notes].flatMap(({ heading, texts }) => [
      `\n## ${heading}`,
      ...texts.map(plain),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

test("each KPI told in full has a chart or too few points for one", () => {
  expect(kpiBlocks(report).filter(({ chart }) => chart !== undefined).length).toBeGreaterThan(10);
});
