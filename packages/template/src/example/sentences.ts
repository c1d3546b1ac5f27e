/** How the example's KPIs are told: each one's own sentence, a line for a neighbour where the meaning is longer, its kind of care. */
type Told = { readonly form: string; readonly gloss?: string; readonly care?: "deaths" };

export const sentences: Readonly<Record<string, Told>> = {
  "GL-01": {
    form: "people spent {v} days in hospital when ready to leave",
    gloss: "Each day counts that an adult who is well enough to leave hospital stays there.",
  },
  "GL-02": {
    form: "our step-down beds were in use on {n} of {d} bed nights",
    gloss:
      "These beds are for people between hospital and home. Too empty wastes money; too full leaves no room.",
  },
  "GL-03": {
    form: "half of the people who began care at home waited {v} days or fewer",
    gloss: "The wait is from the end of the assessment to the first visit.",
  },
  "GL-04": {
    form: "of {d} people who finished reablement, {n} then needed less care, or none",
    gloss: "Reablement is six weeks of help to do things again yourself.",
  },
  "GL-05": {
    form: "people were waiting for {v} hours of care at home a week",
    gloss: "Hours that people have been assessed for and did not have on the last day of the quarter.",
  },
  "GL-06": {
    form: "telecare staff answered {v} of alarm calls within one minute",
    gloss: "Telecare is an alarm that people wear or keep at home.",
  },
  "GL-07": {
    form: "of {d} alarms, {n} {was|were} out of order for more than two days",
    gloss: "An alarm counts where its fault took more than two days to mend.",
  },
  "GL-08": {
    form: "{n} of {d} people had a falls check within four weeks",
    gloss: "A falls check looks at what could make an older person fall.",
  },
  "GL-09": {
    form: "of {d} children who turned 30 months, {n} had their review on time",
    gloss: "The review looks at how a child speaks, plays and grows.",
  },
  "GL-10": {
    form: "staff held {v} short talks about alcohol",
    gloss: "A short, planned talk with somebody about their drinking.",
  },
  "GL-11": {
    form: "{n} of {d} people {was|were} offered all four choices of support",
    gloss: "The law gives people four ways of arranging their support.",
  },
  "GL-12": {
    form: "of {d} people who began occupational therapy, {n} had waited 12 weeks or less",
    gloss: "Occupational therapy helps people do everyday things.",
  },
  "GL-13": {
    form: "we answered {n} of {d} complaints on time",
    gloss: "On time is within five working days, or 20 where a complaint is looked into.",
  },
  "GL-14": {
    form: "of {d} people who began a talking treatment, {n} had waited 18 weeks or less",
    gloss: "A talking treatment is also called psychological therapy.",
  },
  "GL-15": {
    form: "of {d} children and young people who began mental health care, {n} had waited 18 weeks or less",
    gloss: "Care from the child and adolescent mental health service.",
  },
  "GL-16": {
    form: "of {d} people who began treatment for alcohol or drugs, {n} had waited three weeks or less",
    gloss: "The wait is from the first contact to the start of treatment.",
  },
  "GL-17": {
    form: "{n} of {d} people {was|were} seen within seven days of leaving a mental health ward",
    gloss: "It counts when our own team saw them.",
  },
  "GL-18": {
    form: "police suspect that drugs caused the {death|deaths} of {v} {person|people}",
    care: "deaths",
  },
  "GL-19": { form: "of {d} people told they have dementia, {n} {was|were} offered a full year of support" },
  "GL-20": {
    form: "we made {v} support {plan|plans} with adult carers",
    gloss: "A plan says what would help an unpaid carer.",
  },
  "GL-21": {
    form: "{v} unpaid {carer|carers} had a short break that our fund paid for",
    gloss: "A short break is time away from caring.",
  },
  "GL-22": {
    form: "of {d} worries that an adult may be at risk, {n} {was|were} looked into within five working days",
    gloss: "Anybody can report such a worry to us.",
  },
  "GL-23": {
    form: "of {d} first child protection meetings, {n} {was|were} held within 28 days",
    gloss: "These meetings plan how to keep a child safe.",
  },
  "GL-24": {
    form: "{v} children and young people were in the council’s care on the last day of the quarter",
  },
  "GL-25": {
    form: "{n} of {d} people told by a court to do unpaid work began it within seven days",
    gloss: "Unpaid work is a sentence served in the community.",
  },
  "GL-26": {
    form: "sickness took {v} of working time",
    gloss: "Counted in days that our staff should have worked.",
  },
  "GL-27": {
    form: "{v} of staff had a yearly talk about their work",
    gloss: "The talk is a review with their manager in the last 12 months.",
  },
  "GL-28": { form: "{v} care worker {post|posts} {was|were} empty on the last day of the quarter" },
  "GL-29": {
    form: "we paid agencies {v} to cover empty shifts",
    gloss: "Agencies send us staff for a shift at a time.",
  },
  "GL-30": { form: "{v} people aged 75 and over lived here" },
  "MSG-3": { form: "people went to accident and emergency {v} times" },
  "NI-1": { form: "{v} of adults said they can look after their health very well or quite well" },
  "NI-2": {
    form: "{v} of adults with care or support at home said it helps them live as independently as they can",
  },
  "NI-3": { form: "{v} of adults with care or support at home said they had a say in it" },
  "NI-4": { form: "{v} of adults with care or support at home said their services worked well together" },
  "NI-5": { form: "{v} of adults with care or support at home rated it as excellent or good" },
  "NI-6": { form: "{v} of adults said the care from their general practice was excellent or good" },
  "NI-7": {
    form: "{v} of adults with care or support at home said it improved or kept up their quality of life",
  },
  "NI-8": { form: "{v} of unpaid carers said they feel supported to go on caring" },
  "NI-9": { form: "{v} of adults with care or support at home said they felt safe" },
  "NI-11": {
    form: "{v} of every 100,000 people aged under 75 died, allowing for their ages",
    gloss: "How many people die before they are 75, allowing for the ages of those who live here.",
  },
  "NI-12": { form: "for every 100,000 adults there were {v} emergency admissions to hospital" },
  "NI-13": {
    form: "for every 100,000 adults, {v} days were spent in hospital after an emergency admission",
  },
  "NI-14": { form: "of every 1,000 stays in hospital, {v} led to an emergency return within 28 days" },
  "NI-15": { form: "people spent {v} of their last six months at home and not in hospital" },
  "NI-16": { form: "falls put {v} of every 1,000 people aged 65 and over into hospital" },
  "NI-17": { form: "of {d} care services inspected here, {n} {was|were} graded good or better" },
  "NI-18": { form: "{v} of adults with high care needs lived at home" },
  "NI-19": {
    form: "for every 1,000 people aged 75 and over, {v} days were spent in hospital by people ready to leave",
  },
  "NI-20": { form: "{v} of spending on health and care for adults went on emergency hospital stays" },
};
