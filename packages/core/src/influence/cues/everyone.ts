import type { Cue } from "./cue.ts";

/** Rates per 1,000 of our own work count our work, not the area. */
const OUR_DENOMINATOR =
  "visits?|packages?|reviews?|placements?|contacts?|appointments?|assessments?|cases?|episodes?|bed ?days?|occupied|calls?|staff|employees|shifts?|doses?|discharges?|admissions?|people (?:we|supported|receiving|using)|service users?|clients?|residents? (?:of|in) our|home care|care at home|collections?";

const PEOPLE =
  "population|persons?|people|adults?|females?|males?|women|men|children|babies|births?|live births|residents?|households?|young people|older people|patients? registered|aged|head of population|pensioners?";

/** Everyone in the area is counted, or a state of people's lives is. */
export const EVERYONE: readonly Cue[] = [
  {
    sign: "everyone",
    pattern: new RegExp(
      `\\bper (?:100,?000|10,?000|1,?000|100|head)\\b(?! (?:${OUR_DENOMINATOR}))(?:,? (?:of )?(?:the )?(?:[a-z-]+ )?(?:${PEOPLE})(?: aged)?(?: \\d+\\+?)?)?`,
      "iu",
    ),
    unless: /\b(?:missed|errors?|known to our|our (?:teams?|services?|visits?))\b/iu,
    why: "it is a rate of everyone in the area",
    holds: "Emergency admission rate per 100,000 adults",
    breaks: "Missed home care visits per 1,000 visits planned",
  },
  {
    sign: "everyone",
    pattern:
      /\b(?:residents?|population|all ages|in the area|area-wide|area wide|people who live here|local people|citizens|households?|whole community|school-?age|working age|everyone)\b/iu,
    unless:
      /\b(?:care home residents?|residents? (?:of|in|with) (?:our|care)|known to our|population health team|household (?:waste|recycling|collections?))\b/iu,
    why: "everyone in the area is counted",
    holds: "Residents who feel safe walking alone after dark",
    breaks: "Residents of our care homes with a review in time",
  },
  {
    sign: "everyone",
    pattern:
      /\b(?:people|persons?|adults?|women|men|females?|males?|children|babies|mothers?|those|young people) (?:aged |under |over )?\d{1,2}(?: ?\+| and over| or over| and under| (?:to|–|-) ?\d{1,2}|-\d{1,2})/iu,
    unless:
      /\b(?:known to|our|receiving|supported|care at home|home care|clients?|service users?|telecare|alarm|in care|looked after|care needs|placements?|reviews?|assessments?|delayed|carers?)\b/iu,
    why: "everyone of the age is counted",
    holds: "Flu vaccination uptake, people aged 65+",
    breaks: "A&E attendances by people aged 75+ known to our teams",
  },
  {
    sign: "everyone",
    pattern:
      /^(?:% of |percentage of |proportion of |share of )?(?:all )?(?:adults|children|babies|women|men|mothers|young people|older people|people) (?:able|who|eating|with|living|exclusively|born|feeling|in (?:work|poverty|employment)|reporting|smoking|drinking|classed|meeting)\b/iu,
    unless:
      /\b(?:receiv\w+|supported|our|we |care at home|home care|telecare|alarm|delayed|care needs|service|reablement|in care|looked after|agreed|personal plan|waiting|support plan|outcomes? met|review|assessment|check|named|key worker|plan|offered|seen|invited)\b/iu,
    why: "it counts people of the area, whether we serve them or not",
    holds: "Adults able to look after their health very well or quite well",
    breaks: "Adults receiving any care or support who rate it as good",
  },
  {
    sign: "condition",
    pattern:
      /\b(?:mortality|deaths?|suicides?|life expectancy|healthy life|prevalence|incidence|birth ?weights?|low birth|teenage pregnanc\w+|pregnanc\w+|births|obes\w+|overweight|smok(?:ing|ers?) (?:rate|prevalence|in)|claimant|unemploy\w+|employment rate|poverty|deprivation|fuel poverty|wellbeing score|loneliness|hospital stays|feel(?:ing)? safe|long-term conditions?|developmental concerns?|breast-?fe\w+|eating|physically active|alcohol-specific)\b/iu,
    unless:
      /\b(?:review(?:ed|s)|investigat\w+|assess(?:ed|ments?)|plans?|training|follow(?:ed)?[- ]?up|within \d+ (?:working |calendar )?(?:days?|weeks?|hours?)|tool|visits?|seen|clinic|audited|recorded on time)\b/iu,
    why: "it is a state of people's lives that many things move",
    holds: "Drug-related deaths",
    breaks: "Deaths in our care homes reviewed within 28 days",
  },
  {
    sign: "condition",
    pattern:
      /\bpopulation within\b|\bminutes?' ?(?:drive|walk|travel|journey)\b|\b(?:miles|kilomet\w+|km|metres?) of\b/iu,
    why: "the words tell a distance, not a clock of ours",
    holds: "Population within 30 minutes' drive of a GP surgery",
    breaks: "Calls answered within 30 minutes",
  },
  {
    sign: "condition",
    pattern: /\bratio of\b.*\bto (?:the )?population\b|\b(?:places|beds) (?:per|to) (?:population|head)\b/iu,
    why: "it describes the market and the population",
    holds: "Ratio of care home places to population aged 75+",
    breaks: "Ratio of qualified to unqualified staff",
  },
];
