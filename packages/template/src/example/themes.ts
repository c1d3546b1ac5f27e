/** What kept coming up, from every source, and where it was taken. */
export const themes = [
  {
    theme: "Knowing what happens next",
    summary: "People can wait, they told us, if they know how long and whom to phone.",
    sources: "Care Opinion, care at home survey, complaints",
    mentions: 31,
    fedInto: "Care at home improvement group",
  },
  {
    theme: "Waiting",
    summary: "Waits for care at home, for equipment and for answers to complaints came up at every meeting.",
    sources: "Complaints, public forum, care at home survey",
    mentions: 27,
    fedInto: "Integration Joint Board, performance and audit committee",
  },
  {
    theme: "Getting there",
    summary: "Clinics are where the bus does not go, or not in the afternoon.",
    sources: "Public forum, board visits",
    mentions: 14,
    fedInto: "Community Planning Partnership, for its Local Outcomes Improvement Plan",
  },
  {
    theme: "Being treated with respect",
    summary: "Kindness is what people thank us for most often, by name.",
    sources: "Care Opinion, letters, care at home survey",
    mentions: 42,
    fedInto: "Staff briefing and induction",
  },
  {
    theme: "Carers being seen",
    summary: "Carers want to be asked about themselves, not only about the person they care for.",
    sources: "Carers centre, carers survey",
    mentions: 19,
    fedInto: "Carers strategy group",
  },
  {
    theme: "Staff being heard",
    summary: "Care workers want to hear about changes to rotas before the people they visit do.",
    sources: "Staff forum",
    mentions: 9,
    fedInto: "Staff Partnership Forum",
  },
].map((theme) => ({ ...theme, period: "2025/26 Q2" }));
