import type { Family } from "../frame/family.ts";
import { chiNumber } from "./chi-number.ts";
import { consentRecord } from "./consent-record.ts";
import { countsOf } from "./counts-of.ts";
import { hiddenBesideSmall } from "./hidden-beside.ts";
import { hiddenWords } from "./hidden-words.ts";
import { personalData } from "./personal-data.ts";
import { picture } from "./picture.ts";
import { restricted } from "./restricted.ts";
import { smallPlace } from "./small-place.ts";
import { unread } from "./unread.ts";
import { withdrawn } from "./withdrawn.ts";

/** What may identify somebody, who agreed, who has read it, and who may read it. */
export const privacy: Family = {
  title: "Privacy",
  checks: [
    chiNumber,
    personalData,
    smallPlace,
    restricted,
    unread,
    consentRecord,
    withdrawn,
    picture,
    hiddenBesideSmall,
    hiddenWords,
    countsOf,
  ],
  leftOut: [],
};
