import type { Family } from "../frame/family.ts";
import { comments } from "./comments.ts";
import { oddCharacters } from "./odd-characters.ts";
import { otherWorkbooks } from "./other-workbooks.ts";
import { partlyRead } from "./partly-read.ts";
import { pivotData } from "./pivot-data.ts";
import { properties } from "./properties.ts";
import { struckThrough } from "./struck-through.ts";
import { unseenWriting } from "./unseen-writing.ts";
import { veryHiddenSheet } from "./very-hidden-sheet.ts";

export const beside: Family = {
  title: "What a file holds beside its figures",
  checks: [
    oddCharacters,
    veryHiddenSheet,
    unseenWriting,
    struckThrough,
    comments,
    pivotData,
    otherWorkbooks,
    properties,
    partlyRead,
  ],
  leftOut: [],
};
