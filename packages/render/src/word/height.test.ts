import { kpiBlocks } from "@quarterlight/core/report";
import { describe, expect, test } from "vitest";
import { margaret, voices } from "../sample/people.ts";
import { rich } from "../sample/index.ts";
import { chartHeight, PAGE, peopleHeight, wordsHeight } from "./height.ts";

const blocks = kpiBlocks(rich);
const pictures = new Map(
  blocks.flatMap(({ chart }) =>
    chart === undefined
      ? []
      : [[chart.id, { svg: "", width: 236, height: 120, png: new Uint8Array() }] as const],
  ),
);

describe("how high a block is set", () => {
  test("one KPI fits a page, three one above the other do not", () => {
    const heights = blocks.slice(0, 3).map((block) => wordsHeight(block) + chartHeight(block, pictures));
    const three = heights.reduce((sum, height) => sum + height, 0);
    expect(heights[0]).toBeLessThan(PAGE);
    expect(three).toBeGreaterThan(PAGE);
  });

  test("grows with every sentence, and with a voice under a story", () => {
    const [block] = blocks;
    const longer =
      block === undefined
        ? []
        : [block, { ...block, paragraphs: [...block.paragraphs, ...block.paragraphs] }];
    const [one, other] = longer.map(wordsHeight);
    expect(other).toBeGreaterThan(one ?? Infinity);
    expect(peopleHeight(margaret, voices)).toBeGreaterThan(peopleHeight(margaret, []));
  });

  test("counts no chart where there is none", () => {
    const [block] = blocks;
    expect(block && chartHeight({ ...block, chart: undefined }, pictures)).toBe(0);
  });
});
