import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { read } from "@quarterlight/core/read";
import { readingInWords } from "@quarterlight/core/reading";
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

async function understood(name: string) {
  const file = await readFile(name, readFileSync(bookOf(name)));
  if (!file.ok) throw new Error(`${name} was refused`);
  const answers: Answers = JSON.parse(readFileSync(join(folder, name), "utf8"));
  return { answers, ...read(file.workbook) };
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
