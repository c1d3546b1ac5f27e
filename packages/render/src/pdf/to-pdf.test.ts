import { strFromU8 } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { awkwardSample, plainSample, rich } from "../sample/index.ts";
import { PdfError } from "./engine.ts";
import { nativeHere, wasmHere } from "./engines.ts";
import { attachedFacts } from "./attached-facts.ts";
import { toPdf } from "./index.ts";
import { wordsIn } from "./reading.ts";

const gate = nativeHere("ua-1");
const fast = nativeHere();
const everywhere = wasmHere();

afterEach(() => vi.useRealTimers());

describe.skipIf(gate === undefined)(
  "PDF/UA-1, as the native compiler judges it (skipped where that is not installed)",
  () => {
    test.each([
      ["rich", rich],
      ["plain", plainSample],
      ["awkward", awkwardSample],
    ] as const)("accepts the %s report", async (_, report) => {
      const pdf = gate === undefined ? new Uint8Array() : await toPdf(report, gate);
      expect(strFromU8(pdf.subarray(0, 5), true)).toBe("%PDF-");
    });

    test("refuses a document whose headings skip a level", async () => {
      const main = '#set document(title: "No")\n= One\n=== Three';
      await expect(gate?.({ sources: { "/main.typ": main }, main: "/main.typ", data: {} })).rejects.toThrow(
        PdfError,
      );
    });
  },
);

describe.skipIf(fast === undefined)("the native engine (skipped where it is not installed)", () => {
  test("makes byte for byte what the engine of browsers makes", async () => {
    const native = fast === undefined ? new Uint8Array() : await toPdf(plainSample, fast);
    expect(Buffer.compare(native, await toPdf(plainSample, everywhere))).toBe(0);
  }, 60_000);
});

describe("a PDF from the engine of browsers", () => {
  const made = toPdf(plainSample, everywhere);

  test("is tagged, has a title that readers show, a language and the mark of PDF/UA-1", async () => {
    const text = strFromU8(await made, true);
    expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(text).toContain("/StructTreeRoot");
    expect(text).toContain("/DisplayDocTitle true");
    expect(text).toMatch(/\/Lang \(en-GB\)/);
    expect(text).toContain("<pdfuaid:part");
    expect(text).toContain("Quarterly report, July to September 2025");
  }, 60_000);

  test("carries what it said, listed as attached, and is PDF/UA-1 as before", async () => {
    const facts = JSON.stringify({ said: "62.4%, “so” – £1.2 million", more: "a".repeat(5000) });
    const pdf = await toPdf(plainSample, everywhere, { facts });
    expect(attachedFacts(pdf)).toBe(facts);
    expect(attachedFacts(await made)).toBeUndefined();
    const text = strFromU8(pdf, true);
    expect(text).toMatch(/\/EmbeddedFiles << \/Names \[\(report\.facts\.json\) \d+ 0 R\]/);
    expect(text.slice(text.lastIndexOf("/Type /Catalog"))).toMatch(/\/AF \[\d+ 0 R\]/);
    expect(text.match(/<pdfuaid:part/g)).toHaveLength(1);
    expect(wordsIn(pdf)).toBe(wordsIn(await made));
  }, 60_000);

  test("holds the report's words", async () => {
    expect(wordsIn(await made).replaceAll(/\s+/g, " ")).toContain("This report is made from figures alone.");
  }, 60_000);

  test("says what is wrong with a template that cannot be set", async () => {
    await expect(
      everywhere({ sources: { "/main.typ": "#nonsense" }, main: "/main.typ", data: {} }),
    ).rejects.toThrow(/nonsense/);
  }, 60_000);
});

test("the same report is the same bytes on another day, dated as the report is", async () => {
  const engine = fast ?? everywhere;
  vi.useFakeTimers({ now: new Date("2020-02-29T23:59:00Z"), toFake: ["Date"] });
  const before = await toPdf(rich, engine);
  vi.setSystemTime(new Date("2031-07-01T04:05:06Z"));
  await toPdf(plainSample, engine);
  expect(Buffer.compare(await toPdf(rich, engine), before)).toBe(0);
  expect(strFromU8(before, true)).toContain("D:20251114");
}, 60_000);
