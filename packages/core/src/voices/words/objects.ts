import { type Concept, concept } from "./concept.ts";

/** What a statement is about. */
export const OBJECTS: readonly Concept[] = [
  concept(
    "object",
    "role",
    String.raw`(?:my |their )?(?:roles?|duties|responsibilit(?:y|ies)|objectives)|(?:what is |what's )?expected of (?:me|us)|expect(?:ed|ations?|s of me)?|what i (?:am|'m) (?:here|meant|supposed|there) (?:for|to do)|what my job is|goals?`,
  ),
  concept("object", "time", String.raw`time(?! (?:i|we|they|off))|hours in the day|keep up`),
  concept(
    "object",
    "workload",
    String.raw`work ?loads?|(?:the )?amount (?:of work|i am asked)|(?:too much|asked) (?:work|to do)|keep up with|cope with|manageable|demands?|pressures?|case ?loads?|get(?:ting)? through (?:my|the) work`,
  ),
  concept(
    "object",
    "resources",
    String.raw`resources?|equipment|tools?|materials?|supplies|kit|(?:what|everything|all|things) (?:that )?(?:i|we) need|technology|computers?`,
  ),
  concept(
    "object",
    "enough staff",
    String.raw`enough (?:staff|of us|people on|colleagues)|staffing|short[- ]staffed|staff on (?:duty|shift)|(?:numbers?|amount) of (?:staff|people)|(?:people|staff|colleagues|cover) (?:we|i) need|cover for`,
  ),
  concept(
    "object",
    "information",
    String.raw`information|news|facts|what is (?:going on|happening)|what(?:'s| is) going on`,
  ),
  concept("object", "change", String.raw`chang(?:e|es|ed|ing)|reorgani[sz]\w+`),
  concept("object", "views", String.raw`views?|opinions?|what i think|say(?: in)?`),
  concept("object", "ideas", String.raw`ideas?|suggestions?|better ways|improvements?|new ways`),
  concept(
    "object",
    "concerns",
    String.raw`concern(?:s|ed)? ?(?!about my|for my)|worr(?:y|ies|ied|ying)|problems?|issues?|something (?:that is )?(?:wrong|unsafe)|unsafe|poor (?:care|practice)|wrongdoing`,
  ),
  concept(
    "object",
    "mistakes",
    String.raw`mistakes?|errors?|incidents?|near misses|(?:what |things |something |when things )?(?:went|go|goes|gone) wrong|slips?`,
  ),
  concept(
    "object",
    "wellbeing",
    String.raw`(?:health(?: and | or |, )?)?well[- ]?being|health|how i (?:am|feel)(?! (?:treated|doing))|how i'm feeling|welfare|me as a person`,
  ),
  concept(
    "object",
    "stress",
    String.raw`stress\w*|exhaust\w+|burn(?:t|ed)? ?out|worn out|tired|ill(?:ness)?|unwell|sick(?:ness)?|not (?:been )?well(?: enough)?|strain|anxious|overwhelm\w+`,
  ),
  concept(
    "object",
    "work and life",
    String.raw`work[- ]life|(?:home|family|personal|private|own) (?:life|lives)|life outside|flexib\w+|balance|outside (?:of )?work|hours (?:that )?(?:suit|fit)`,
  ),
  concept(
    "object",
    "respect",
    String.raw`respect\w*|dignity|polite\w*|courte\w+|kind(?:ly|ness)?|compassion\w*|considerate`,
  ),
  concept(
    "object",
    "fairness",
    String.raw`fair(?:ly|ness)?|equal\w*|discriminat\w+|same (?:chances?|opportunit\w+)|diversity|inclusi\w+|background|favourit\w+|unfair\w*|different(?:ly)? because`,
  ),
  concept(
    "object",
    "bullying",
    String.raw`bull(?:y|ied|ying)|harass\w*|intimidat\w+|picked on|abus(?:e|ed|ive)|violence|violent|assault\w*|threat\w*|aggress\w+`,
  ),
  concept(
    "object",
    "safety",
    String.raw`safe(?:ty|ly)?|from harm|secure|(?:at|no|any) risk|protected|danger\w*|without fear|not afraid|no fear|comfortable`,
  ),
  concept("object", "being alone", String.raw`alone|lone|on my own|by myself`),
  concept("object", "confidence", String.raw`confiden(?:t|ce)|certain|assured`),
  concept(
    "object",
    "blame",
    String.raw`blam(?:e|ed|ing)|punish\w*|treated fairly|held against|get into trouble`,
  ),
  concept(
    "object",
    "hours of work",
    String.raw`shifts?|rotas?|working hours|hours i work|extra hours|overtime|unpaid hours`,
  ),
  concept(
    "object",
    "what people say",
    String.raw`what (?:people|they|we|i) (?:tell|say|said|told)\w*(?: us)?|comments?|people's views|feedback from people`,
  ),
  concept(
    "object",
    "how it is doing",
    String.raw`how (?:well )?(?:the|my|our|this) \w+ (?:is doing|performs?|is performing)|performance of`,
  ),
  concept("object", "pay", String.raw`pay|paid|salary|wages?|terms and conditions|benefits`),
  concept("object", "breaks", String.raw`breaks?|rest(?:ed)?|lunch|annual leave|time off|holidays?`),
  concept(
    "object",
    "care plan",
    String.raw`(?:care|support)(?: and (?:care|support))? plans?|plan(?:s|ned|ning)?(?: (?:my|their|your|the|own|of))*(?: (?:care|support))|plans?\b|planning`,
  ),
  concept(
    "object",
    "care",
    String.raw`care|support (?:i|they) (?:get|receive)|quality of (?:care|service)|standard of (?:care|service)`,
  ),
  concept(
    "object",
    "what matters",
    String.raw`what matters to (?:me|them|people|the person)|(?:my|their) (?:wishes|needs|goals|outcomes)|fits? (?:my|their) (?:life|needs)|person[- ]cent\w+|as an individual|as a (?:whole )?person|(?:who|the person) i am|individuals?`,
  ),
  concept(
    "object",
    "independence",
    String.raw`independen\w+|do things for (?:myself|themselves)|manage (?:on|by) (?:my|their) own|at home|own home|live as i`,
  ),
  concept(
    "object",
    "being on time",
    String.raw`on time|late|punctual\w*|when (?:they|i) expect\w*|missed visits?|reliab\w+|turn(?:s)? up`,
  ),
  concept(
    "object",
    "same people",
    String.raw`same (?:people|staff|faces|carers?|workers?)|know the (?:staff|people) who|familiar|who is coming|continuity`,
  ),
  concept("object", "complaints", String.raw`complain(?:ts?|ing)?|how to complain`),
  concept(
    "object",
    "work",
    String.raw`(?:my |the |their )?(?:jobs?|work|tasks?)(?! (?:together|for|here|with people))`,
  ),
  concept(
    "object",
    "purpose",
    String.raw`makes? a difference|difference to|worthwhile|meaningful|purpose|matters|contribut\w+|fits? (?:in|with) (?:the|what)|aims?|priorities|vision|direction|strateg\w+|heading`,
  ),
  concept("object", "induction", String.raw`induction|when i (?:started|joined)|new (?:staff|starters?)`),
  concept(
    "object",
    "autonomy",
    String.raw`(?:decide|control|freedom|say in|choice in) (?:over |about )?how (?:i|we)|how i do my (?:job|work)|my own initiative|own decisions`,
  ),
  concept(
    "object",
    "building",
    String.raw`buildings?|rooms?|premises|clean\w*|environment|surroundings|parking`,
  ),
  concept(
    "object",
    "dates",
    String.raw`dates?|when (?:it|care|help|they) will (?:start|begin|come)|timetables?`,
  ),
  concept(
    "object",
    "phone",
    String.raw`(?:tele)?phones?|numbers? to (?:ring|call)|call(?:s|ing)?|ring(?:ing)?`,
  ),
  concept("object", "forms", String.raw`forms?|paperwork|questionnaires?|leaflets?|letters?|booklets?`),
  concept("object", "weekends", String.raw`weekends?|saturdays?|sundays?|evenings?|out of hours|nights?`),
  concept("object", "meetings", String.raw`meetings?|huddles?|handovers?`),
];
