const BY = "Performance and planning manager";

/** What was decided of questions that look alike. */
export const matched = [
  {
    one: "Your care at home survey: I had a say in my care",
    other: "Had a say in their care",
    decision: "related",
    why: "Ours is asked of people with our care at home, theirs of everybody with care or support.",
    by: BY,
    on: "2025-10-06",
  },
  {
    one: "Your care at home survey: Services worked well together",
    other: "Health and Care Experience survey: Services worked well together",
    decision: "related",
    why: "Ours is about the last six months, theirs about the last year.",
    by: BY,
    on: "2025-10-06",
  },
] as const;
