import { MOST_BYTES } from "@quarterlight/core/picture";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { latin } from "./bytes.ts";
import { cleanPicture } from "./index.ts";

/** A JPEG as a browser saves one: red on the left, blue on the right, 16 pixels by 8. */
const REAL = Uint8Array.from(
  atob(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAUG/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABQBAQAAAAAAAAAAAAAAAAAAAAX/xAAZEQACAwEAAAAAAAAAAAAAAAAAQwWBwQb/2gAMAwEAAhEDEQA/AMsjgT5xtaMT67w//9k=",
  ),
  (letter) => letter.charCodeAt(0),
);

const segment = (marker: number, body: string | readonly number[]) => {
  const bytes = typeof body === "string" ? [...strToU8(body, true)] : body;
  return [0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 0xff, ...bytes];
};
const FRAME = segment(0xc0, [8, 0, 30, 0, 40, 1, 1, 0x11, 0]);
const SCANS = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 0xff, 0, 3, 0xff, 0xd9];
const jpeg = (...notes: readonly (readonly number[])[]) =>
  Uint8Array.from([0xff, 0xd8, ...notes.flat(), ...FRAME, ...SCANS]);

/** EXIF with a camera, a place and how to turn the picture, in either order of bytes. */
function exif(turned: number, isLittle = false): readonly number[] {
  const two = (value: number) => (isLittle ? [value, 0] : [0, value]);
  const four = (value: number) => (isLittle ? [value, 0, 0, 0] : [0, 0, 0, value]);
  const orientation = [...(isLittle ? [0x12, 1] : [1, 0x12]), ...two(3), ...four(1), ...two(turned), 0, 0];
  const camera = [...(isLittle ? [0x0f, 1] : [1, 0x0f]), ...two(2), ...four(4), 67, 97, 109, 0];
  const mark = isLittle ? [0x49, 0x49, 42, 0] : [0x4d, 0x4d, 0, 42];
  return segment(0xe1, [
    ...strToU8("Exif\0\0", true),
    ...mark,
    ...four(8),
    ...two(2),
    ...camera,
    ...orientation,
  ]);
}

const chunk = (name: string, body: readonly number[]) => [
  0,
  0,
  body.length >> 8,
  body.length & 0xff,
  ...strToU8(name, true),
  ...body,
  1,
  2,
  3,
  4,
];
const HEAD = chunk("IHDR", [0, 0, 0, 40, 0, 0, 0, 30, 8, 2, 0, 0, 0]);
const png = (...chunks: readonly (readonly number[])[]) =>
  Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...chunks.flat()]);
const END = chunk("IEND", []);

function picture(bytes: Uint8Array) {
  const cleaned = cleanPicture(bytes);
  if (!cleaned.ok) throw new Error(cleaned.why);
  return cleaned.picture;
}

const drawing = (inside: string, attributes = 'viewBox="0 0 48 24"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
const cleanedDrawing = (text: string) => new TextDecoder().decode(picture(strToU8(text)).bytes);

describe("a JPEG", () => {
  test.each([
    ["a camera and a place", exif(1)],
    ["a comment", segment(0xfe, "Taken at 4 Kirk Wynd")],
    ["XMP", segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<creator>A name</creator>")],
    ["captions", segment(0xed, "Photoshop 3.0\0 A name")],
    ["several pictures in one", segment(0xe2, "MPF\0 a second picture")],
  ])("loses %s and nothing else", (_, note) => {
    expect(picture(jpeg(note)).bytes).toEqual(jpeg());
  });

  test.each([
    ["its frame of JFIF", segment(0xe0, "JFIF\0")],
    ["its colour profile", segment(0xe2, "ICC_PROFILE\0 colours")],
    ["how its colours are stored", segment(0xee, "Adobe\0")],
  ])("keeps %s", (_, note) => {
    expect(picture(jpeg(note)).bytes).toEqual(jpeg(note));
  });

  test("loses what stands behind its end", () => {
    expect(picture(Uint8Array.from([...jpeg(), ...strToU8("a film with sound")])).bytes).toEqual(jpeg());
  });

  test.each([
    [1, 0, 40, 30],
    [3, 180, 40, 30],
    [6, 90, 30, 40],
    [8, 270, 30, 40],
    [9, 0, 40, 30],
  ])(
    "that is to be turned as %i is turned by %i, and keeps nothing but that",
    (turned, turn, width, height) => {
      for (const isLittle of [false, true]) {
        const clean = picture(jpeg(exif(turned, isLittle)));
        expect(clean).toMatchObject({ kind: "jpeg", turn, width, height });
        expect(latin(clean.bytes)).not.toContain("Cam");
        expect(picture(clean.bytes)).toEqual(clean);
      }
    },
  );

  test("as a browser saves it stays as it is", () => {
    expect(picture(REAL)).toEqual({ kind: "jpeg", bytes: REAL, width: 16, height: 8, turn: 0 });
  });

  test("is refused where it is cut anywhere, and never throws", () => {
    for (let length = 2; length < REAL.length; length += 1) {
      expect(cleanPicture(REAL.subarray(0, length))).toEqual({ ok: false, why: "is a damaged JPEG" });
    }
  });
});

describe("a PNG", () => {
  test.each(["tEXt", "zTXt", "iTXt", "eXIf", "tIME", "acTL", "prVt"])("loses its %s", (name) => {
    const clean = picture(png(HEAD, chunk(name, [65, 0, 66]), chunk("IDAT", [1]), END));
    expect(clean).toMatchObject({ kind: "png", width: 40, height: 30, turn: 0 });
    expect(clean.bytes).toEqual(png(HEAD, chunk("IDAT", [1]), END));
  });

  test.each(["PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "pHYS"])("keeps its %s", (name) => {
    const whole = png(HEAD, chunk(name, [1, 2, 3]), chunk("IDAT", [1]), END);
    expect(picture(whole).bytes).toEqual(whole);
  });

  test("loses what stands behind its end, and is refused where it is cut", () => {
    const whole = png(HEAD, chunk("IDAT", [1]), END);
    expect(picture(Uint8Array.from([...whole, 1, 2, 3])).bytes).toEqual(whole);
    for (let length = 4; length < whole.length; length += 1) {
      expect(cleanPicture(whole.subarray(0, length))).toEqual({ ok: false, why: "is a damaged PNG" });
    }
  });
});

describe("an SVG", () => {
  const shape = '<path fill="#0A4E6E" d="M0 0h9v9z"></path>';

  test.each([
    ["a script", "<script>alert(1)</script>"],
    ["a script under a prefix", '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>'],
    ["a picture from elsewhere", '<image href="https://example.com/a.png"/>'],
    ["a picture within", '<image href="data:image/png;base64,AAAA"/>'],
    ["a page within", "<foreignObject><p>words</p></foreignObject>"],
    ["a link", '<a href="https://example.com">word</a>'],
    ["a movement", '<animate attributeName="href" to="javascript:alert(1)"/>'],
    [
      "the program's notes",
      '<sodipodi:namedview a="1"><grid/></sodipodi:namedview><metadata>A name</metadata>',
    ],
    ["a remark", "<!-- drawn by A. Name -->"],
  ])("loses %s, with all that is in it", (_, part) => {
    expect(cleanedDrawing(drawing(part + shape))).toBe(drawing(shape));
  });

  test.each([
    ["what happens on a press", 'onclick="alert(1)"'],
    ["a fill from elsewhere", 'fill="url(https://example.com/a.svg#b)"'],
    ["a filter from elsewhere", "filter='url( \"//example.com#b\" )'"],
    ["a style that fetches", 'style="fill:u&#114;l(https://example.com)"'],
    ["a style in disguise", String.raw`style="fill:\75rl(https://example.com)"`],
    ["a link out", 'xlink:href="other.svg#a"'],
    ["a program's own word", 'inkscape:label="A. Name"'],
    ["a name of no use", 'data-name="A. Name"'],
  ])("loses %s", (_, attribute) => {
    expect(cleanedDrawing(drawing(`<path ${attribute} d="M0 0"></path>`))).toBe(
      drawing('<path d="M0 0"></path>'),
    );
  });

  test.each([
    "@import url(https://example.com/a.css);",
    "@font-face { src: url(//example.com/a.woff) }",
    ".a { fill: url('//example.com') }",
    "@im<!-- -->port '//example.com';",
  ])("loses a style such as %s", (style) => {
    expect(cleanedDrawing(drawing(`<style>${style}</style>${shape}`))).toBe(
      drawing(`<style></style>${shape}`),
    );
  });

  test.each([
    '<style>.a &gt; .b{fill:#123}</style><g class="a"><path class="b" d="M0 0"></path></g>',
    '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"></stop></linearGradient></defs><rect fill="url(#g)" width="9" height="9"></rect>',
    '<defs><path id="p" d="M0 0"></path></defs><use href="#p"></use>',
    '<title>Glenmarrow &amp; district</title><text x="1" y="9">G</text>',
  ])("keeps %s", (inside) => {
    expect(cleanedDrawing(drawing(inside))).toBe(drawing(inside));
  });

  test.each([
    ["its viewBox", 'viewBox="0,0 48 24"', 48, 24],
    ["width and height", 'width="96px" height="12.5"', 96, 12.5],
  ])("is as large as %s say", (_, attributes, width, height) => {
    expect(picture(strToU8(drawing(shape, attributes)))).toMatchObject({ kind: "svg", width, height });
  });

  test("may have a declaration and a plain document type before it", () => {
    const before =
      '\uFEFF<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/a.dtd">';
    expect(cleanedDrawing(before + drawing(shape))).toBe(drawing(shape));
  });
});

test.each([
  ["words", "no picture", "is no JPEG, PNG or SVG"],
  ["nothing", "", "is no JPEG, PNG or SVG"],
  ["a web page", "<html><svg viewBox='0 0 1 1'></svg></html>", "is no drawing in SVG"],
  [
    "entities",
    `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing("&a;")}`,
    "is no SVG that can be read (a document type)",
  ],
  ["an SVG that is cut", drawing("<g>").slice(0, -3), "is no SVG that can be read (cut short)"],
  ["an SVG of no size", "<svg><path/></svg>", "does not say how large it is: save it with a viewBox"],
])("%s is refused", (_, text, why) => {
  expect(cleanPicture(strToU8(text))).toEqual({ ok: false, why });
});

test("a mirror image and a file that is too large are refused, each with what to do", () => {
  expect(cleanPicture(jpeg(exif(2)))).toMatchObject({ ok: false, why: expect.stringContaining("mirror") });
  expect(cleanPicture(new Uint8Array(MOST_BYTES + 1))).toMatchObject({
    ok: false,
    why: "is larger than 2 MB: save it smaller, about 1,200 pixels wide",
  });
});
