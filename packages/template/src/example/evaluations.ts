/** What evaluations of services found, and what changes because of them. */
export const evaluations = [
  {
    service: "Home from hospital team",
    found:
      "People and families trusted the team, and hospital wards used it every day. Wards in the next town did not know it was there.",
    change: "A member of the team will join the ward meeting in the next town every morning.",
    lead: "Head of Community Health and Care",
  },
  {
    service: "Short breaks fund",
    found: "Carers valued the breaks. Carers of working age found few places free at weekends.",
    change: "The next contract will ask for weekend places by number.",
    lead: "Carers Strategy Lead",
  },
  {
    service: "Occupational therapy waiting list",
    found:
      "People at the greatest risk were seen first, as they should be. People with small needs were not told how long they would wait.",
    change:
      "Everybody gets a letter with a likely month, and simple equipment by post without an assessment.",
    lead: "Occupational Therapy Manager",
  },
  {
    service: "Recovery café",
    found: "People came back, and many brought somebody. Opening hours did not suit people with jobs.",
    change: "The café will open on Thursday evenings from January 2026.",
    lead: "Alcohol and Drug Partnership Lead",
  },
].map((evaluation) => ({ ...evaluation, period: "2025/26 Q2" }));
