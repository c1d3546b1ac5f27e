import { describe, expect, test } from "vitest";
import { financialQuarter } from "../period/index.ts";
import type { Brought, Pictures } from "../picture/index.ts";
import {
  type Consent,
  DEFAULT_SETTINGS,
  EMPTY_REGISTER,
  type Settings,
  type Story,
  type StoryPicture,
} from "../register/index.ts";
import { AGREED } from "../register/kpi.fixture.ts";
import { buildReport } from "./compose/index.ts";
import { pieces } from "./model/pieces.ts";
import { plain } from "./model/text.ts";

const period = financialQuarter(2025, 2);
const at = { sheet: "Stories", row: 1, column: 0 };

const brought = (kind: "jpeg" | "png" | "svg"): Brought => ({
  ok: true,
  picture: { kind, bytes: Uint8Array.from([1, 2, 3, 4]), width: 40, height: 30, turn: 0 },
});
const PICTURES: Pictures = new Map<string, Brought>([
  ["bowls.jpg", brought("jpeg")],
  ["logo.svg", brought("svg")],
  ["broken.png", { ok: false, why: "is a damaged PNG" }],
]);

const consent = (id: string, more: Partial<Consent> = {}): Consent => ({ ...AGREED, id, ...more });

const photo: StoryPicture = {
  file: "bowls.jpg",
  shows: "Three bowls lie close to the jack.",
  credit: "A neighbour",
  isIllustration: false,
  consents: ["C2"],
};

function built(
  picture: Partial<StoryPicture>,
  consents: readonly Consent[] = [consent("C1"), consent("C2"), consent("C3")],
  pictures: Pictures | undefined = PICTURES,
) {
  const story: Story = {
    id: "S1",
    period,
    title: "Home again",
    label: "",
    paragraphs: ["She went home."],
    quote: "",
    attribution: "",
    note: "",
    consent: "C1",
    picture: { ...photo, ...picture },
    kpis: [],
    outcomes: [],
    at,
  };
  const register = { ...EMPTY_REGISTER, stories: [story], consents };
  return buildReport(register, { period, audience: "public", date: "2025-11-14", pictures });
}

describe("the picture of a story", () => {
  const printed = (...given: Parameters<typeof built>) => built(...given).report.voices.stories[0]?.picture;

  test("is printed with what it shows, and who made it", () => {
    expect(printed({})).toEqual({
      image: { kind: "jpeg", base64: "AQIDBA==", width: 40, height: 30, turn: 0 },
      shows: "Three bowls lie close to the jack.",
      credit: "Photo: A neighbour",
    });
    expect(printed({ isIllustration: true, consents: [] })?.credit).toBe("Illustration: A neighbour");
    expect(printed({ credit: "" })?.credit).toBe("Photo");
    const told = pieces(built({}).report).map(({ text }) => plain(text));
    expect(told).toEqual(expect.arrayContaining(["Photo: A neighbour", photo.shows]));
  });

  test.each<[string, Partial<StoryPicture>, (readonly Consent[] | undefined)?, Pictures?]>([
    ["has no description", { shows: "" }],
    ["names no consent of its own", { consents: [] }],
    ["names the consent to the words alone", { consents: ["c1"] }],
    ["names a consent that is not recorded", { consents: ["C9"] }],
    [
      "is of two, and one has withdrawn",
      { consents: ["C2", "C3"] },
      [consent("C1"), consent("C2"), consent("C3", { withdrawn: "2025-11-01" })],
    ],
    ["has an expired consent", {}, [consent("C1"), consent("C2", { expires: "2025-10-01" })]],
    ["has a consent for the board alone", {}, [consent("C1"), consent("C2", { scope: "board" })]],
    ["is a drawing without a description", { isIllustration: true, shows: "" }],
    ["is no picture", { file: "broken.png" }],
    ["is not there", { file: "elsewhere.png" }],
    ["was not looked for", {}, undefined, new Map()],
  ])("that %s is left out, and its story stands", (_, picture, consents, pictures) => {
    const { report } = built(picture, consents, pictures);
    expect(report.voices.stories).toHaveLength(1);
    expect(report.voices.stories[0]).not.toHaveProperty("picture");
  });

  test("goes with its story where the consent to the words is withdrawn", () => {
    const consents = [consent("C1", { withdrawn: "2025-11-01" }), consent("C2")];
    expect(built({}, consents).report.voices.stories).toEqual([]);
  });

  test("rests on consents of its own, which a withdrawal finds", () => {
    const rests = built({ consents: ["C2", "C3"] }).consents;
    expect(rests).toEqual(["C1", "C2", "C3"].map((id) => ({ consent: id, what: "story", id: "S1" })));
    expect(built({ shows: "" }).consents).toEqual([{ consent: "C1", what: "story", id: "S1" }]);
  });
});

describe("the partnership's own look", () => {
  const typed = (text: string) => ({ text, at: { ...at, sheet: "Settings" } });
  const lookOf = (settings: Partial<Settings>) =>
    buildReport(
      { ...EMPTY_REGISTER, settings: { ...DEFAULT_SETTINGS, ...settings } },
      { period, audience: "public", date: "2025-11-14", pictures: PICTURES },
    ).report.look;

  test.each([
    ["#0b4a6f", "#0B4A6F"],
    ["#767676", "#767676"],
    ["#777777", undefined],
    ["teal", undefined],
  ])("has the colour %s as %s", (text, colour) => {
    expect(lookOf({ brandColour: typed(text) })?.colour).toBe(colour);
  });

  test.each([
    ["an SVG with a name", "logo.svg", "Logo", true],
    ["no name", "logo.svg", undefined, false],
    ["a photograph", "bowls.jpg", "Logo", false],
    ["a damaged file", "broken.png", "Logo", false],
    ["no file", "elsewhere.svg", "Logo", false],
  ])("has a logo where it is given %s", (_, file, name, isShown) => {
    const look = lookOf({ logo: typed(file), ...(name === undefined ? {} : { logoName: typed(name) }) });
    expect(look?.logo?.shows).toBe(isShown ? "Logo" : undefined);
  });
});
