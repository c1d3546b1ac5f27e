/** Who was listened to: people who use services, patients, carers and other bodies. */
export const engagement = [
  {
    who: "People with care at home",
    method: "Survey by post and phone",
    people: 412,
    about: "What care at home is like",
    result: "Two promises: one person to phone, and a weekly list of names.",
  },
  {
    who: "Unpaid carers",
    method: "Three evening meetings",
    people: 46,
    about: "The carers’ support plan",
    result: "Six carers are rewriting the form with us.",
  },
  {
    who: "Anybody in Glenmarrow",
    method: "Public forum",
    people: 83,
    about: "Last year’s promises",
    result: "Each promise was read out with what became of it.",
  },
  {
    who: "Young people who have been in care",
    method: "Pizza night",
    people: 12,
    about: "Moving into a first home",
    result: "They wrote the interview questions for new workers.",
  },
  {
    who: "Patients waiting for therapy",
    method: "Phone calls",
    people: 38,
    about: "What waiting is like",
    result: "People now choose their own appointment time.",
  },
  {
    who: "Care workers",
    method: "Staff forum",
    people: 57,
    about: "Rotas",
    result: "Rotas are shown to staff a week before they begin.",
  },
  {
    who: "Community Planning Partnership",
    method: "Meeting",
    about: "Buses to clinics",
    result: "The transport group will look at afternoon buses in the spring.",
  },
].map((row) => ({ ...row, period: "2025/26 Q2" }));
