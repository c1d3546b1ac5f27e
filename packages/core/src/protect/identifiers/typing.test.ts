import { describe, expect, test } from "vitest";
import { NOTHING_ALLOWED } from "./allowances.ts";
import type { Field } from "./field.ts";
import { identifiersIn } from "./find.ts";
import type { Kind } from "./mark.ts";
import { tidied } from "./tidy.ts";

/** What is found in a text of a story, as kind and words. */
function found(text: string, where: Field["where"] = "story"): readonly string[] {
  return identifiersIn({ text, where }, NOTHING_ALLOWED).map(
    ({ kind, at: [start, end] }) => `${kind} ${text.slice(start, end)}`,
  );
}

const HANDLE = "@quillan_moor";

/** One identifier of each kind; `|` stands where something may be put into it, `_` where a space is. */
const EACH: readonly (readonly [Kind, string, string, string])[] = [
  ["chi", "Seen: ", "0101|80_6302", " again."],
  ["nhs", "NHS no: ", "999_0|00_0018", " again."],
  ["nino", "His NI is ", "SG_12_3|4_56_D", " now."],
  ["postcode", "Moved to ", "AB9|9_8ZQ", " last."],
  ["telephone", "Ring ", "077|00_900|999", " soon."],
  ["email", "Write to ", "q.moor|foot@example.net", " soon."],
  ["handle", "Posted by ", HANDLE, " soon."],
  ["vehicle", "Car reg ", "SY4|4_ZRK", " hit us."],
  ["bank", "account ", "8765_4|321", " please."],
  ["reference", "Incident ", "DTX-11|8820", " is open."],
  ["address", "He lives at ", "31_Quil|lan_Terrace", " now."],
  ["birth", "She was born on ", "9_Ju|ne_1941", "."],
  ["moment", "He fell on ", "3_M|ay_2025_at_4.1|5pm", " and lay"],
  ["age", "My gran is ", "9|5", " and waited."],
  ["person", "Ask ", "Mo|rag_Quillan", " who knows."],
];

function written(parts: string, put: string, space: string): string {
  if (parts.startsWith("@")) return HANDLE.replace("quillan", `quillan${put}`);
  return parts.replaceAll("_", space).replaceAll("|", put);
}

/** Code points that print nothing, or nothing but white. */
const IGNORED: readonly (readonly [string, readonly number[]])[] = [
  ["soft hyphens", [0xad]],
  ["combining joiners", [0x3_4f, 0x6_1c]],
  ["fillers", [0x11_5f, 0x11_60, 0x31_64, 0xff_a0, 0x28_00]],
  ["vowels that are not seen", [0x17_b4, 0x17_b5]],
  ["Mongolian selectors", [0x18_0b, 0x18_0c, 0x18_0d, 0x18_0e, 0x18_0f]],
  ["zero widths", [0x20_0b, 0x20_0c, 0x20_0d, 0x20_0e, 0x20_0f, 0x20_60, 0xfe_ff]],
  ["marks of direction", [0x20_2a, 0x20_2e, 0x20_66, 0x20_69]],
  ["operators that are not seen", [0x20_61, 0x20_64, 0x20_65]],
  ["variation selectors", [0xfe_00, 0xfe_0f, 0xe_01_00, 0xe_01_ef]],
  ["annotations", [0xff_f9, 0xff_fa, 0xff_fb]],
  ["shorthand and music", [0x1_bc_a0, 0x1_bc_a3, 0x1_d1_73, 0x1_d1_7a]],
  ["tags", [0xe_00_00, 0xe_00_01, 0xe_00_20, 0xe_00_7f]],
  ["control characters", [0x00, 0x07, 0x08, 0x7f, 0x9f]],
];

describe.each(EACH)("%s", (kind, lead, parts, tail) => {
  test("is found as it is", () => {
    const whole = written(parts, "", " ");
    expect(found(`${lead}${whole}${tail}`)).toContain(`${kind} ${whole}`);
  });
  test.each(IGNORED)("is found with %s within", (_, points) => {
    for (const point of points) {
      const whole = written(parts, String.fromCodePoint(point), " ");
      expect({ point, found: found(`${lead}${whole}${tail}`) }).toEqual({
        point,
        found: expect.arrayContaining([`${kind} ${whole}`]),
      });
    }
  });
  test.each([
    ["\n"],
    ["\r\n"],
    ["\r"],
    ["\t"],
    ["\u2028"],
    ["\u2029"],
    ["\u0085"],
    ["\u000b"],
    ["\f"],
    ["  "],
  ])("is found with %j for its spaces", (space) => {
    const whole = written(parts, "", space);
    expect(found(`${lead}${whole}${tail}`)).toContain(`${kind} ${whole}`);
  });
});

test.each([
  "07700, 900 123",
  "07700,900,123",
  "07700 900 12 3",
  "(0)7700 900123",
  "(0) 7700 900 123",
  "07700·900·123",
  "07700 · 900 · 123",
  "07700•900•123",
  "07700_900_123",
  "07700.900.123",
  "07700 - 900 - 123",
  "07700/900/123",
  "077 00 90 01 23",
  "O7700 9OO123",
  "o77oo 9oo l23",
  "0141, 496 0123",
  "0141_496_0123",
  "+44,7700,900,123",
])("%s is one telephone number", (number) => {
  expect(found(`Ring ${number} today.`)).toEqual([`telephone ${number}`]);
  expect(found(`Ring ${number}`)).toEqual([`telephone ${number}`]);
});

test("numbers behind one another, and figures behind a number, are held apart", () => {
  expect(found("07700900123,07700900124;07700 900125 10am 2 beds")).toEqual([
    "telephone 07700900123",
    "telephone 07700900124",
    "telephone 07700 900125",
  ]);
  expect(found("list 0204 5 07700 900123")).toEqual(["telephone 07700 900123"]);
});

test.each([
  "KPI-07700900123 fell.",
  "KPI07700900123 fell.",
  "HSCP_07700900123_B fell.",
  "Code A07700900123B",
  "£07700900123",
  "0.07700900123",
  "£7,700,900,123 and 7,700,900.123",
  "07.70.09, 01-04-2025\n30-06-2025",
  "Clinics at 0715, 0830, 945 and 1130",
  "Open 0715, 0830\n0945",
  "2024_25_Q1_07700",
  "20241101_0770_090012",
  "0141\n2019\n2020",
  "14·5% and 0·77",
  "O2 and 5O, H2O, CO2, 1O1",
  "Figures 12\n13\n14\n15\n16",
  "Rates of 0.7700·900·123",
  "NI-07, 70·09, 1_2_3",
])("%j says nothing of anybody", (text) => {
  expect(found(text, "commentary")).toEqual([]);
  expect(found(text, "title")).toEqual([]);
});

test("what is tidied keeps the place of each unit", () => {
  const { text, typed } = tidied("a\u{e0100}b\u2028c");
  expect(text).toBe("ab\nc");
  expect(typed(1, 2)).toEqual([3, 4]);
  expect(typed(3, 4)).toEqual([5, 6]);
});

test.each([
  {
    name: "one of two units that stays",
    text: "a😀b\u2028",
    tidy: "a😀b\n",
    places: [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ],
  },
  {
    name: "one of two units that becomes one",
    text: "\u{1d7d9}x",
    tidy: "1x",
    places: [
      [0, 2],
      [2, 3],
    ],
  },
])("each unit is found again where it was typed, of $name", ({ text, tidy, places }) => {
  const made = tidied(text);
  expect(made.text).toBe(tidy);
  expect(places.map((_, unit) => made.typed(unit, unit + 1))).toEqual(places);
});
