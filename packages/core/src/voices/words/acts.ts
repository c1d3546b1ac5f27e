import { type Concept, concept } from "./concept.ts";

/** What is done, felt or allowed. Two statements with other acts ask other things. */
export const ACTS: readonly Concept[] = [
  concept(
    "act",
    "told",
    String.raw`(?:am |are |is |be |being |was |were |been )?(?:kept )?(?:well |fully )?(?:told|informed|up to date|in the loop|notified|hear(?:s)? about|let me know|communicat\w+|explain(?:s|ed)?)|keeps? (?:me|us|staff|people) (?:informed|up to date)`,
  ),
  concept(
    "act",
    "asked",
    String.raw`(?:am |are |is |be |being |was |were |been )?(?:asked|consulted|sought)|asks? (?:me|us|for)|seeks?|invited to (?:comment|say)|my (?:views?|opinions?) (?:is|are) (?:asked|sought)`,
  ),
  concept(
    "act",
    "involved",
    String.raw`involv\w+|tak(?:es?|ing) part|took part|includ(?:ed|es|ing)|(?:have|has|having|had|get|given) (?:a|my|their|any|enough|real) (?:say|part|voice|influence|input)|help(?:s|ed)? (?:to )?(?:decide|plan|shape|make)|can influence|influence`,
  ),
  concept(
    "act",
    "listened to",
    String.raw`listen(?:s|ed|ing)?(?: to)?|hear(?:s|d)? (?:me|us|what)|(?:are|is|am) heard|taken (?:seriously|on board|into account|notice of)|takes? (?:notice|account) of|paid attention|acts? on what|acted (?:up)?on|counts?`,
  ),
  concept(
    "act",
    "speaking up",
    String.raw`speak(?:ing)? (?:up|out)|rais(?:e|es|ed|ing)|report(?:ing|s|ed)?|voic(?:e|ing)|challenge|say (?:so|something)|tell (?:someone|somebody|anyone|my manager|staff)|whistle ?blow\w*|complain(?:ing)?|question unsafe`,
  ),
  concept(
    "act",
    "recommending",
    String.raw`recommend\w*|(?:would )?tell (?:a |my |your |other )?(?:friends?|others|people|family) (?:that|to|about|it)|encourag(?:e|es|ing) (?:a |my |other |others|friends?|people|anyone)\w*|suggest (?:to )?(?:a |my )?friends?|advise (?:a |my )?(?:friend|others)|speak (?:well|highly) of|good place to work|great place to work|like (?:my|a) (?:child|friend|relative) to work`,
  ),
  concept(
    "act",
    "leaving",
    String.raw`leav(?:e|ing)|quit(?:ting)?|resign\w*|(?:look(?:ing)?|search(?:ing)?|apply(?:ing)?) for (?:a |an )?(?:new|other|another|different) (?:job|post|work|employer)|mov(?:e|ing) (?:on|to another (?:job|employer))|another job|new job|work (?:somewhere|anywhere) else|stay(?:ing)?|still (?:be )?(?:working )?here|see myself (?:here|working)`,
  ),
  concept(
    "act",
    "learning",
    String.raw`learn(?:s|ed|t|ing)?|lessons?|train(?:ed|ing)?|develop(?:s|ed|ing|ment)?|courses?|skills?|grow(?:ing|th)?|knowledge|better at (?:my|the) (?:job|work)|progress(?:ion|ing)?|careers?|qualif\w+|promot\w+|(?:does|do|will) not happen again|put(?:s|ting)? (?:it |things )?right`,
  ),
  concept(
    "act",
    "being thanked",
    String.raw`thank(?:s|ed|ing)?|appreciat\w+|recogni\w+|valu(?:ed|es|ing)|prais\w+|notice(?:s|d)? (?:when|what|the)? ?(?:i|good|my)?|credit|(?:says?|said) (?:when i have done )?well done|reward\w*|acknowledg\w+`,
  ),
  concept(
    "act",
    "being treated",
    String.raw`treat(?:s|ed|ing|ment)?|speaks? to me|spoken to|talk(?:s|ed)? to (?:me )?(?:with|kindly|politely)`,
  ),
  concept(
    "act",
    "caring about",
    String.raw`car(?:es?|ing) about|tak(?:es?|ing) an? (?:real |genuine )?interest in|(?:is|are) (?:interested in|concerned (?:about|for)|bothered about)|look(?:s|ing)? (?:after|out for)|mind(?:s)? how|ask(?:s)? (?:me )?how i am|checks? (?:on me|how i am)|supports? my (?:health|wellbeing|well-being)`,
  ),
  concept(
    "act",
    "being supported",
    String.raw`support(?:s|ed|ive|ing)?|help(?:s|ed|ful)?|back(?:s|ed|ing)? me|there for me|assist\w*|turn to`,
  ),
  concept(
    "act",
    "trusting",
    String.raw`trust(?:s|ed|ing)?|faith in|rely on|believe (?:in|what)|honest\w*|open with`,
  ),
  concept(
    "act",
    "knowing",
    String.raw`know(?:s|ing)?|clear(?:ly)?|underst(?:and|ands|anding|ood)|sure (?:of|what|about)|aware|certain (?:of|what|about)|clarity`,
  ),
  concept(
    "act",
    "meeting",
    String.raw`(?:had|have|has|having) (?:had )?(?:an? )?(?:\w+ )?(?:talk|meeting|conversation|discussion|chat|review|appraisal|supervision|one[- ]to[- ]one|catch[- ]?up)s?|(?:talk|meeting|conversation|discussion|review|appraisal|supervision|one[- ]to[- ]one)s? with|meet(?:s)? (?:with )?(?:my|me|us)|sat down with|met (?:with )?my|discussed|appraised|reviewed`,
  ),
  concept("act", "feedback", String.raw`feedback|how (?:well )?i(?: am|'m)? (?:am )?doing|told how i`),
  concept(
    "act",
    "choosing",
    String.raw`cho(?:ose|ice|ices|osing|sen)|decid(?:e|es|ed|ing)|decisions?|control over|how i (?:do|spend|want)|freedom|my own way|what i want|prefer\w*`,
  ),
  concept(
    "act",
    "working together",
    String.raw`work(?:s|ing)? (?:well )?(?:together|with (?:other|each))|co-?operat\w+|joined[- ]up|co-?ordinat\w+|collaborat\w+|join(?:s|ed)? up|share(?:s|d)? (?:information|what they know)`,
  ),
  concept(
    "act",
    "being seen",
    String.raw`visible|visit(?:s|ed|ing)?|see(?:s|n)? (?:them|senior|our|leaders)|approachable|come(?:s)? to see|know who (?:they|the|our)`,
  ),
  concept(
    "act",
    "enjoying",
    String.raw`enjoy\w*|like (?:my|the|coming|going)|look(?:ing)? forward|happy (?:in|at|with|to come)|satisf\w+|content with|love (?:my|the)|keen|enthusias\w+|motivat\w+|get a lot out of`,
  ),
  concept("act", "being proud", String.raw`proud|pride`),
  concept("act", "being able", String.raw`(?:am |are )?able to|can`),
  concept(
    "act",
    "being content for",
    String.raw`(?:would be )?(?:content|happy|comfortable|glad|pleased) (?:for|if|to have)|(?:would )?(?:want|let|choose|trust)(?: it)? for (?:my|a)|good enough for (?:my|a)`,
  ),
  concept(
    "act",
    "starting",
    String.raw`start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|open(?:s|ed|ing)?|set(?:ting)? up|launch\w*|introduc\w+`,
  ),
  concept(
    "act",
    "recording",
    String.raw`record(?:s|ed|ing)?|log(?:s|ged|ging)?|writ(?:e|es|ten|ing)(?: down)?|note(?:s|d)?|keep (?:a )?(?:list|track)`,
  ),
  concept(
    "act",
    "naming",
    String.raw`nam(?:e|es|ed|ing)|appoint\w*|identif\w+|nominat\w+|make (?:one|a) (?:person|member of staff) responsible|single point|one (?:person|contact)`,
  ),
  concept(
    "act",
    "giving",
    String.raw`giv(?:e|es|en|ing)|provid\w+|offer(?:s|ed|ing)?|suppl(?:y|ies|ied)|send(?:s|ing)?|sent|issu(?:e|es|ed|ing)|buy(?:ing)?|bought|purchas\w+`,
  ),
  concept(
    "act",
    "making shorter",
    String.raw`short(?:en|ened|er)|cut(?:ting)?|reduc\w+|simplif\w+|fewer|trim\w*`,
  ),
];
