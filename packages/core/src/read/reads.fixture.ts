import { periodName } from "../period/index.ts";
import { NO_WEEKS, ORDERS, SPOKEN, WEEKS } from "../period/spoken.fixture.ts";
import { ODD } from "../settle/settle-odd.fixture.ts";
import { SCALED, UNITS, UNSCALED } from "../tables/heading/unit-words.fixture.ts";
import { BESIDE, GRADES, NONE, NUMBERS, SHARES } from "../tables/value/spellings.fixture.ts";
import { STATUSES } from "../tables/value/status-words.fixture.ts";
import { TARGETS, UNREAD_TARGETS } from "../tables/value/target-words.fixture.ts";
import { NO_SHARES, UNREAD } from "../tables/value/unread.fixture.ts";

type Row = readonly [written: string, read: string];

/** The page of what is read, made from the tables that the tests run. */
export function readsPage(): string {
  return (
    [
      "# What is read, as people write it",
      "Made from the tables that the tests run: `npx vitest run src/read/reads.test.ts -u` in `packages/core` renews it. What stands in no table may be read all the same; what cannot be read is unread, quoted as its cell shows it, and never told as missing.",
      section("Figures", NUMBERS),
      section("Figures with their parts", SHARES),
      section("What stands beside a figure", BESIDE),
      section("Grades of the Care Inspectorate", GRADES),
      section("Markers of no figure", NONE),
      list("Unread: it may be read in two ways, or in none", [...UNREAD, ...NO_SHARES]),
      section("Cells among others of their KPI", ODD.map(oddRow)),
      section("Thousands and millions in titles, headings and units", SCALED.map(scaledRow)),
      list("No thousands", UNSCALED),
      section(
        "Units",
        UNITS.map(([texts, kind, of]): Row => [
          texts.join(" + "),
          [kind ?? "none", of ?? ""].filter(Boolean).join(", "),
        ]),
      ),
      section("Targets", TARGETS),
      list("Targets that are unread", UNREAD_TARGETS),
      section(
        "Periods in words",
        SPOKEN.map(([label, period]): Row => [label, periodName(period)]),
      ),
      section(
        "Dates in figures, all of a column",
        ORDERS.map(([dates, order]): Row => [dates.join(", "), order]),
      ),
      list("Weeks, which are no periods", WEEKS),
      list("No weeks", NO_WEEKS),
      section(
        "Published statuses",
        STATUSES.map(([text, status]): Row => [text, status ?? "listed, not read"]),
      ),
    ].join("\n\n") + "\n"
  );
}

function oddRow([what, title, unit, cells, [kind, figures]]: (typeof ODD)[number]): Row {
  const stated = unit === "" ? "" : `, unit ${unit}`;
  return [`${what}: ${title}${stated}: ${cells.join(", ")}`, `${kind}: ${figures.join(", ")}`];
}

function scaledRow([text, power, rest, of]: (typeof SCALED)[number]): Row {
  const named = { 3: "thousands", 6: "millions", 9: "billions" }[power] ?? "";
  return [text, [rest, of === "pounds" ? `in ${named} of pounds` : `in ${named}`].filter(Boolean).join(", ")];
}

function section(title: string, rows: readonly Row[]): string {
  const lines = rows.map(
    ([written, read]) => `| ${cell(written)} | ${read === "" ? "nothing" : escaped(read)} |`,
  );
  return [`## ${title}`, ["| written | read |", "|---|---|", ...lines].join("\n")].join("\n\n");
}

function list(title: string, texts: readonly string[]): string {
  return [`## ${title}`, texts.map(cell).join(", ")].join("\n\n");
}

/** As it stands in the cell, its unusual spaces told. */
function cell(text: string): string {
  const shown = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll(/[\u00a0\u2009\u200b\u202f\ufeff]/gu, spelled);
  return text === "" ? "(empty)" : `\`${escaped(shown.replaceAll("`", "'"))}\``;
}

function spelled(space: string): string {
  return `\\u${(space.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}

function escaped(text: string): string {
  return text.replaceAll("|", "\\|");
}
