const now = [
  {
    theme: "Knowing what happens next",
    summary: "People can wait, they told us, if they know how long and whom to phone.",
    sources: "Care Opinion, care at home survey, complaints",
    fedInto: "Care at home improvement group",
    takenOn: "2025-10-07",
    toWhom: "Integrated Operations Manager, Care at Home",
    cameOfIt: "A weekly list of names goes out from October.",
    state: "answered",
  },
  {
    theme: "Waiting",
    summary: "People told us of waits for care at home, for equipment and for answers to complaints.",
    sources: "Complaints, public forum, care at home survey",
    fedInto: "Integration Joint Board, performance and audit committee",
    takenOn: "2025-10-22",
    toWhom: "Chair of the committee",
    state: "taken",
  },
  {
    theme: "Getting there",
    summary: "The last bus from the clinic leaves before the last appointments.",
    sources: "Public forum, board visits",
    fedInto: "Community Planning Partnership, for its Local Outcomes Improvement Plan",
    takenOn: "2025-10-15",
    toWhom: "Transport partnership lead",
    state: "taken",
  },
  {
    theme: "Being treated with respect",
    summary: "Kindness is what people thank us for most often, by name.",
    sources: "Care Opinion, letters, care at home survey",
    fedInto: "Staff briefing and induction",
    takenOn: "2025-09-30",
    toWhom: "Head of People and Change",
    cameOfIt: "It has opened each induction since October.",
    state: "done",
  },
  {
    theme: "Carers being seen",
    summary: "Carers want to be asked about themselves, not only about the person they care for.",
    sources: "Carers centre, carers survey",
    fedInto: "Carers strategy group",
    takenOn: "2025-10-09",
    toWhom: "Carers Strategy Lead",
    state: "taken",
  },
  {
    theme: "Staff being heard",
    summary: "Care workers want to hear about changes to rotas before the people they visit do.",
    sources: "Staff forum",
    fedInto: "Staff Partnership Forum",
    takenOn: "2025-10-14",
    toWhom: "Forum secretary",
    state: "taken",
  },
].map((theme) => ({ ...theme, period: "2025/26 Q2" }));

/** What was taken somewhere the quarter before, and what became of it since. */
const before = [
  {
    theme: "Waiting",
    summary: "Families wanted a start date for care at home when the assessment ends.",
    sources: "Complaints, public forum",
    fedInto: "Care at home improvement group",
    takenOn: "2025-07-15",
    toWhom: "Integrated Operations Manager, Care at Home",
    cameOfIt: "New rotas in the north begin in January.",
    state: "answered",
  },
  {
    theme: "Getting there",
    summary: "People asked for a later bus from the clinic.",
    sources: "Public forum",
    fedInto: "Community Planning Partnership",
    takenOn: "2025-07-24",
    toWhom: "Transport partnership lead",
    cameOfIt: "The operator has no drivers for a later bus this year.",
    state: "refused",
  },
].map((theme) => ({ ...theme, period: "2025/26 Q1" }));

/** What kept coming up, from every source, where it was taken, and what came of it. */
export const themes = [...now, ...before];
