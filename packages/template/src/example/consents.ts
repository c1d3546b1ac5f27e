const CARERS = "Carers centre manager";
const ENGAGEMENT = "Engagement Officer";
const CARE_OPINION = "Posted on a public site, with leave to use it";

/**
 * Who agreed to what. Every state is here: public, board only, inside only, expired, withdrawn, given
 * after the report’s date; and one story has no record at all.
 */
export const consents = [
  {
    id: "C-01",
    scope: "public",
    form: "Written",
    given: "2025-09-22",
    expires: "2027-09-21",
    holder: ENGAGEMENT,
  },
  {
    id: "C-02",
    scope: "public",
    form: "Written, by both",
    given: "2025-09-10",
    expires: "2026-09-09",
    holder: CARERS,
  },
  { id: "C-03", scope: "public", form: "Written", given: "2025-08-28", holder: "Recovery café manager" },
  {
    id: "C-04",
    scope: "public",
    form: "Written, with an advocate",
    given: "2025-10-02",
    expires: "2026-10-01",
    holder: "Throughcare Team Manager",
  },
  {
    id: "C-05",
    scope: "board",
    form: "By phone, noted",
    given: "2025-09-17",
    holder: "Adult Protection Lead Officer",
  },
  {
    id: "C-06",
    scope: "public",
    form: "Written",
    given: "2025-09-29",
    expires: "2027-09-28",
    holder: ENGAGEMENT,
  },
  { id: "C-07", scope: "public", form: CARE_OPINION, given: "2025-07-14", holder: ENGAGEMENT },
  { id: "C-08", scope: "public", form: CARE_OPINION, given: "2025-08-03", holder: ENGAGEMENT },
  { id: "C-09", scope: "public", form: CARE_OPINION, given: "2025-09-12", holder: ENGAGEMENT },
  { id: "C-10", scope: "public", form: "Ticked on the survey form", given: "2025-09-05", holder: ENGAGEMENT },
  { id: "C-11", scope: "public", form: "Ticked on the survey form", given: "2025-09-08", holder: ENGAGEMENT },
  { id: "C-12", scope: "public", form: "By phone, noted", given: "2025-08-21", holder: "Complaints Officer" },
  { id: "C-13", scope: "board", form: "By phone, noted", given: "2025-09-03", holder: "Complaints Officer" },
  {
    id: "C-14",
    scope: "public",
    form: "Written",
    given: "2024-10-01",
    expires: "2025-09-30",
    holder: CARERS,
  },
  {
    id: "C-15",
    scope: "public",
    form: "Written",
    given: "2025-07-30",
    withdrawn: "2025-10-20",
    holder: ENGAGEMENT,
  },
  {
    id: "C-16",
    scope: "internal",
    form: "By email",
    given: "2025-09-19",
    holder: "Staff Partnership Forum secretary",
  },
  { id: "C-17", scope: "public", form: "Written", given: "2025-09-26", holder: CARERS },
  { id: "C-18", scope: "public", form: CARE_OPINION, given: "2025-08-17", holder: ENGAGEMENT },
  { id: "C-19", scope: "public", form: "Said at the forum, noted", given: "2025-09-24", holder: ENGAGEMENT },
  { id: "C-20", scope: "public", form: "Said at the forum, noted", given: "2025-09-24", holder: ENGAGEMENT },
  { id: "C-21", scope: "public", form: "Ticked on the survey form", given: "2025-09-11", holder: ENGAGEMENT },
  { id: "C-22", scope: "public", form: "Ticked on the survey form", given: "2025-09-15", holder: ENGAGEMENT },
  { id: "C-23", scope: "public", form: "Written", given: "2025-11-28", holder: "Board secretary" },
  {
    id: "C-24",
    scope: "public",
    form: "By email",
    given: "2025-09-30",
    holder: "Staff Partnership Forum secretary",
  },
] as const;
