import {
  Report,
  type Table,
  buildReport,
  cellWords,
  choosePeriod,
  kpiBlocks,
  plain,
} from "@quarterlight/core/report";
import { templateBytes } from "@quarterlight/template/workbook";
import { expect, test } from "vitest";
import { examplePictures as pictures } from "../support/example-pictures.ts";
import { registerFrom } from "../support/real-file.ts";

const register = await registerFrom("worked-example.xlsx", await templateBytes("example"));
const choice = choosePeriod(register);
if (choice.kind !== "period") throw new Error(`no period: ${choice.kind}`);
const { audience, date } = register.settings;
const brief = { period: choice.period, audience, date, pictures };
const { report, withheld } = buildReport(register, brief);

test("the worked example's report reads as it did: look at every change before accepting it", async () => {
  await expect(wordsOf(report)).toMatchFileSnapshot("./report-example.golden.txt");
});

test("it is a whole report, said to be invented, with every KPI in one of its tables, but for deaths", () => {
  expect(() => Report.parse(report)).not.toThrow();
  expect(report.masthead.notice).toContain("invented");
  const rows = report.sections.flatMap(({ glance, watch, deaths }) => [
    ...(glance?.rows ?? []),
    ...(watch?.table.rows ?? []),
    ...deaths,
  ]);
  expect(rows).toHaveLength(register.kpis.length);
});

test("its drawings are printed with what they show, and the picture goes with the consent to its story", () => {
  const { logo, ...look } = report.look ?? {};
  const story = register.stories.find(({ picture }) => picture !== undefined);
  if (!logo || !story?.picture) throw new Error("the example has a logo and a picture");
  expect([logo.shows, logo.image.kind, look]).toEqual(["Logo of Glenmarrow, an invented drawing", "svg", {}]);
  const told = report.sections.map((section) => section.story?.picture).filter(Boolean);
  expect(told).toMatchObject([
    { shows: story.picture.shows, credit: "Illustration: drawn for this example" },
  ]);
  expect(story.picture.shows).toContain("invented drawing");
  const consents = register.consents.map((each) =>
    each.id === story.consent ? { ...each, withdrawn: "2025-11-01" } : each,
  );
  const without = JSON.stringify(buildReport({ ...register, kpis: [], consents }, brief).report);
  expect(without).not.toContain(story.picture.shows);
  expect(without).toContain(logo.shows);
});

test("what has no consent is nowhere in it", () => {
  const printed = JSON.stringify(report);
  expect(withheld.length).toBeGreaterThan(0);
  for (const { id } of withheld) {
    const story = register.stories.find((candidate) => candidate.id === id);
    const quote = register.feedback.find((candidate) => candidate.id === id);
    expect((story ?? quote)?.period).toEqual(choice.period);
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
  expect(report.summary.things.items.filter(({ kind }) => kind === "good" || kind === "watch")).toHaveLength(
    2,
  );
  expect(plain(report.headline)).toMatch(/, but /);
});

test.each(["public", "board"] as const)("a narrower audience sees no less: %s", (wider) => {
  const count = (who: "public" | "board" | "internal") =>
    buildReport(register, { period: choice.period, audience: who, date }).withheld.length;
  expect(count(wider === "public" ? "board" : "internal")).toBeLessThanOrEqual(count(wider));
});

/** The report as a person hears it. */
function wordsOf({ masthead, headline, summary, sections, voices, promises, next, method }: Report): string {
  const lines = [
    `${masthead.partnership}, ${masthead.label}, ${masthead.period}`,
    `# ${plain(headline)}`,
    ...summaryWords(summary),
    ...sections.flatMap((section) => [
      `\n## ${section.title}`,
      section.outcomes,
      ...section.inShort.map(plain),
      ...(section.story ? [`Story: ${section.story.title}`] : []),
      ...(section.glance ? tableWords(section.glance) : []),
      ...[...section.full, ...section.short].flatMap((block) => [
        `### ${plain(block.headline)} (${block.class}; ${block.status.word}; ${block.change.word})`,
        block.gloss,
        ...block.paragraphs.map(plain),
        plain(block.status.because),
        ...(block.chart ? [`Chart: ${plain(block.chart.alt)}`] : []),
      ]),
      ...section.surveys.flatMap(({ heading, texts }) => [`### ${heading}`, ...texts.map(plain)]),
      ...(section.watch ? tableWords(section.watch.table) : []),
      ...section.compare.texts.map(plain),
    ]),
    `\n## ${voices.title}`,
    ...voices.surveys.flatMap(({ heading, texts }) => [`### ${heading}`, ...texts.map(plain)]),
    ...[...voices.themes, ...voices.engagement].map(({ heading, text }) => `${heading}: ${plain(text)}`),
    `\n## ${promises.title}`,
    ...promises.underWay.map(({ said, did, due }) => `${said}: ${did} ${due}`),
    `\n## ${next.title}`,
    ...next.items.map(({ when, what, who }) => `${when}: ${what} (${who})`),
    ...method.notes.flatMap(({ heading, texts }) => [`\n## ${heading}`, ...texts.map(plain)]),
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

function summaryWords({
  things,
  caveats,
  story,
  standing,
  ...summary
}: Report["summary"]): readonly string[] {
  return [
    things.title,
    ...things.items.map(
      ({ kind, strong, rest }, i) => `${i + 1}. [${kind}] *${plain(strong)}*${plain(rest)}`,
    ),
    ...caveats.map(plain),
    ...(story ? [`Story: ${story.block.title}`] : []),
    standing.title,
    ...standing.tally.map(({ status, count }) => `${status.word}: ${count}`),
    ...[...standing.changed, ...standing.judged, standing.close].map(plain),
    summary.changes.title,
    ...summary.changes.items.map(({ headline, status, change }) =>
      [plain(headline), status.word, change.word].join("; "),
    ),
    ...summary.changes.others.map(plain),
    summary.missed.title,
    ...summary.missed.items.map(({ name, now, target, change, action, when }) =>
      [`- ${name}`, plain(now), plain(target), change.word, action, when].join("; "),
    ),
    plain(summary.missed.others),
    summary.next.title,
    ...summary.next.items.map(({ when, what }) => `- ${when}: ${what.join(" ")}`),
    summary.done.title,
    ...summary.done.items.map(({ said, did }) => `- ${said}: ${did}`),
    summary.couldNot.title,
    ...summary.couldNot.items.map(({ said, why }) => `- ${said}: ${why}`),
    summary.formats,
  ];
}

function tableWords({ caption, head, rows, notes }: Table): readonly string[] {
  return [caption, head.join(" | "), ...rows.map((row) => row.map(cellWords).join(" | ")), ...notes];
}

test("each KPI told in full has a chart or too few points for one", () => {
  expect(kpiBlocks(report).filter(({ chart }) => chart !== undefined).length).toBeGreaterThan(10);
});
