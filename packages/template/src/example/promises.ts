/** You said, we did; and what could not be done, with the honest reason. */
export const promises = [
  {
    said: "Tell me whom to phone about Mum’s care.",
    state: "done",
    did: "Each family has one named person, on the first page of the plan.",
    lead: "Integrated Operations Manager, Care at Home",
  },
  {
    said: "I want to know which carer is coming.",
    state: "done",
    did: "A list of names goes out every week, by post or text.",
    lead: "Integrated Operations Manager, Care at Home",
  },
  {
    said: "Let me choose when my therapy appointment is.",
    state: "done",
    did: "People pick their own time by text or phone.",
    lead: "Psychological Therapies Manager",
  },
  {
    said: "Ask carers fewer questions, and better ones.",
    state: "under way",
    did: "Six carers are writing a shorter form with us.",
    due: "2026-01-31",
    lead: "Carers Strategy Lead",
  },
  {
    said: "The nurse and the carer should know what the other has done.",
    state: "under way",
    did: "One shared sheet is being tried in Northfield.",
    due: "2026-01-31",
    lead: "Head of Community Health and Care",
  },
  {
    said: "Show us our rota before the people we visit see it.",
    state: "done",
    did: "Staff see each rota a week before it begins.",
    lead: "Integrated Operations Manager, Care at Home",
  },
  {
    said: "Run a bus back from the clinic after four o’clock.",
    state: "could not",
    instead: "People in Strathcorrie now get morning appointments.",
    why: "We do not run the buses, and the operator has no drivers for a later one this year.",
    lead: "Head of Strategy and Performance",
  },
  {
    said: "Open the day centre in Eastburn at weekends.",
    state: "could not",
    did: "We gave families a list of what is open on Saturdays nearby.",
    why: "We cannot find the staff while weekday posts are empty.",
    lead: "Head of Mental Health, Addictions and Learning Disability",
  },
].map((promise) => ({ ...promise, period: "2025/26 Q2" }));
