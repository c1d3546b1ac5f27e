import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { read } from "@quarterlight/core/read";
import { check, inWords } from "@quarterlight/core/checks";
import { questionInWords, readingInWords } from "@quarterlight/core/reading";
import { readFile } from "@quarterlight/files/read";
import { sharedFolder } from "../support/real-file.ts";
import { type Answers, cell, named, printed, told, wanted } from "../support/register-answers.ts";

/** Six workbooks that keep a register of indicators beside sheets of figures, each with its answers. */
const folder = process.env["QUARTERLIGHT_REGISTER_AND_DATA"] ?? join(sharedFolder, "register-and-data");
const names = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith(".answers.json") && existsSync(bookOf(name)))
  : [];

function bookOf(name: string): string {
  return join(folder, name.replace(".answers.json", ".xlsx"));
}

/** What the answers' own words are about, and how it is put when it is asked or told. */
const SENSES: readonly (readonly [about: RegExp, said: RegExp])[] = [
  [/months? (?:make|make a)|made from three months|how months make/iu, /How do months make a quarter/u],
  [/targets name no year/iu, /name no year; they are taken to be in force now/u],
  [/no figure for .* \(blank\)/iu, /cell is empty, and its figure is due/u],
  [/watched, never judged/iu, /\b11 targets\b/u],
  [/left out of a public report|held back/iu, /left out of the report/u],
  [/no indicator has a tolerance/iu, /No tolerance is stated/u],
  [
    /“Web and print” means public|“Anyone” means public/iu,
    /Whom does the consent “(?:Web and print|Anyone)” cover/u,
  ],
  [
    /which quarter the (?:seven )?comments are about/iu,
    /taken to be about the quarter before it|Which quarter are the 7 comments about/u,
  ],
  [/codes are written three ways/iu, /capitals, spaces and hyphens do not tell two apart/u],
  [/two sheets of figures were put together/iu, /“Results 24-25”: read as a long table/u],
  [
    /an indicator of its own, or another name/iu,
    /an indicator of its own, or another name of one in the register/u,
  ],
  [/what audience “Yes”/iu, /Whom does the consent “Yes” cover/u],
  [/was taken as P6/iu, /is taken to be P6/u],
  [/P13 has no figures/iu, /describes P13, and no figure was found for it/u],
  [/figures of earlier years have no target/iu, /begin with .*; figures before it are held against none/u],
  [/no target in the row of/iu, /What is the target of “KF-105 .+” for/u],
  [/the target changed inside the year/iu, /The target went from 28 to 30, which is easier/u],
  [/which area the report is for/iu, /The figures are those of Whole partnership/u],
  [/six codes stand in both registers/iu, /The same code stands in several registers/u],
  [/13 indicators, never/iu, /^13 KPIs,/u],
  [/whether the stories have consent/iu, /names? no consent.*left out/u],
  [/the report’s date/iu, /What is the report's date/u],
  [/the figures win/iu, /names another period than the newest figures/u],
];

async function understood(name: string) {
  const file = await readFile(name, readFileSync(bookOf(name)));
  if (!file.ok) throw new Error(`${name} was refused`);
  const answers: Answers = JSON.parse(readFileSync(join(folder, name), "utf8"));
  return { answers, workbook: file.workbook, ...read(file.workbook) };
}

describe.skipIf(names.length === 0)(
  "workbooks of a register and its figures (skipped where the shared workbooks are absent)",
  () => {
    test.each(names)("%s: every indicator, field by field", async (name) => {
      const { answers, register } = await understood(name);
      const found = answers.indicators.map((each) => [
        each.code,
        told(named(register.kpis, each.title_at), each),
      ]);
      expect(found).toEqual(answers.indicators.map((each) => [each.code, wanted(each)]));
    });

    test.each(names)("%s: nothing is invented, and what is in one place only is told", async (name) => {
      const { answers, register, reading } = await understood(name);
      const others = answers.not_indicators_yet ?? [];
      expect(register.kpis).toHaveLength(answers.indicators.length + others.length);
      const words = readingInWords(reading).flatMap(({ lines }) => lines);
      for (const { title, code, at, observations } of others) {
        const kpi = named(register.kpis, at);
        expect(kpi?.observations.filter(({ state }) => state === "value")).toHaveLength(observations);
        expect([kpi?.title, kpi?.unit.kind]).toEqual([title, observations === 0 ? kpi?.unit.kind : "number"]);
        expect(observations === 0 ? [] : kpi?.targets).toEqual([]);
        expect(
          words.filter((line) => line.includes(code ?? title) && line.includes(at.split("!")[1] ?? "")),
        ).not.toEqual([]);
      }
    });

    test.each(names)("%s: every sheet is known for what it is", async (name) => {
      const { answers, reading } = await understood(name);
      const found = reading.sheets.map(({ sheet, layout, keeps, leftOut }) => [
        sheet,
        leftOut ?? keeps ?? layout,
      ]);
      const kind = (is: string) => {
        if (is.startsWith("register")) return "register";
        if (is.startsWith("figures")) return "tidy";
        if (is.startsWith("remarks")) return "feedback";
        return /^(?:comments|stories|settings)/.exec(is)?.[0] ?? is;
      };
      expect(Object.fromEntries(found)).toEqual(
        Object.fromEntries(Object.entries(answers.sheets).map(([sheet, is]) => [sheet, kind(is)])),
      );
    });

    test.each(names)(
      "%s: stories and remarks are printed where consent covers them, and nowhere else",
      async (name) => {
        const { answers, register } = await understood(name);
        const date = answers.report.date;
        for (const voices of [answers.stories, answers.feedback]) {
          expect(printed(voices, register, date)).toEqual(
            voices.map(({ at, public: isPublic, board }) => ({ at, public: isPublic, board })),
          );
        }
        expect(register.stories).toHaveLength(answers.stories.length);
        expect(register.feedback).toHaveLength(answers.feedback.length);
        expect(register.settings.partnership).toBe(answers.partnership.name);
      },
    );

    test.each(names)("%s: what must be asked is asked, and what must be told is told", async (name) => {
      const { answers, workbook, register, reading } = await understood(name);
      const asked = reading.questions.map(questionInWords);
      const input = { workbook, register, reading };
      const found = inWords(check(input), input);
      const lines = [
        ...readingInWords(reading).flatMap(({ lines: some }) => some),
        ...found.map(({ message }) => message),
      ];
      const missing = (musts: readonly string[], said: readonly string[]) =>
        musts.filter((must) => {
          const sense = SENSES.find(([about]) => about.test(must));
          const isOurs = process.env["QUARTERLIGHT_REGISTER_AND_DATA"] === undefined;
          if (sense === undefined && isOurs) throw new Error(`Nobody has said how “${must}” would be told`);
          return sense !== undefined && !said.some((line) => sense[1].test(line));
        });
      expect(missing(answers.must_ask, [...asked, ...lines])).toEqual([]);
      expect(missing(answers.must_tell, [...asked, ...lines])).toEqual([]);
    });

    test.each(names)("%s: comments that name no quarter are asked about and stay unprinted", async (name) => {
      const { answers, register, reading } = await understood(name);
      const undated = answers.indicators.filter((each) => each.comment_undated !== undefined);
      const asked = reading.questions.filter(({ asks }) => asks === "comment period");
      expect(asked).toHaveLength(undated.length === 0 ? 0 : 1);
      expect(asked.map((each) => ("count" in each ? each.count : 0))).toEqual(
        undated.length === 0 ? [] : [undated.length],
      );
      const cells = new Set(undated.map(({ comment_undated: comment }) => comment?.at));
      expect(
        register.kpis.flatMap(({ commentary }) => commentary.filter(({ at }) => cells.has(cell(at)))),
      ).toEqual([]);
    });
  },
);
