/** What a sheet of words keeps, whatever it is called: told by its headings and by what stands under them. */
export type Kind = "comments" | "stories" | "feedback" | "consents" | "actions";

/** What a column of such a sheet holds. */
export type Field =
  | "id"
  | "code"
  | "name"
  | "text"
  | "title"
  | "person"
  | "quote"
  | "theme"
  | "source"
  | "tone"
  | "response"
  | "kpis"
  | "period"
  | "date"
  | "author"
  | "note"
  | "lead"
  | "due"
  | "state"
  | "scope"
  | "given"
  | "expires"
  | "withdrawn"
  | "form"
  | "holder";

/** The headings of a field, made comparable; the first kind of column in the list that fits has it. */
type Headings = readonly (readonly [Field, RegExp])[];

const PERSON =
  /^(?:person|people|who|who said it|said by|label|by|told by|whose story|whose words|storyteller|name used|name in print|who it is about|about whom|attribution|credit|from whom|from)$/u;
const THEME =
  /^(?:theme|topic|priority|outcome|group|section|area of work|service|subject|about|domain|category)$/u;
const PERIOD =
  /^(?:period|quarter|month|year|reporting (?:period|quarter|month)|financial (?:quarter|year)|for (?:quarter|period|month)|about (?:quarter|period))$/u;
const DATE =
  /^(?:date|when|on|day|dated|(?:date )?(?:received|heard|told|collected|recorded|written|added|entered|updated|posted)(?: on| date)?|date of (?:feedback|comment|visit|story)|last updated)$/u;
const KPIS =
  /^(?:kpis?|pis?|indicators?|measures?|ref|refs|codes?|(?:kpi|pi|indicator|measure) (?:code|ref|id|no|number|name)s?|links? to|linked (?:kpi|indicator|measure)s?|beside)$/u;
const NOTE = /^(?:notes?|remarks?|comments?|internal notes?|for staff)$/u;
const LEAD =
  /^(?:lead|leads|owner|who|by whom|lead officer|responsible(?: officer)?|action owner|assigned to|person responsible|officer)$/u;

/** What a consent says, in a sheet of its own or in the row of the words it covers. */
const CONSENT: Headings = [
  [
    "withdrawn",
    /^(?:consent )?(?:withdrawn|taken back|revoked|withdrew)(?: on| date)?$|^date withdrawn$|^withdrawal(?: date)?$/u,
  ],
  [
    "expires",
    /^(?:(?:consent|permission|agreement) )?(?:expir(?:y|es|ation)(?: date| on)?|ends?(?: on| date)?|until|valid (?:until|to)|lasts until|runs (?:out|until|to)(?: on)?|agreed until|good until)$|^(?:expiry|end) of consent$/u,
  ],
  [
    "given",
    /^(?:(?:consent|permission|agreement|form) )?(?:given|given on|signed|signed on|obtained|obtained on|agreed|agreed on|asked|asked on)$|^(?:consent|permission|agreement|form) (?:date|received|on)$|^date (?:given|of consent|consent(?:ed)?(?: given)?|signed|agreed|asked|consent given)$/u,
  ],
  [
    "scope",
    /^(?:consent|permission|consent (?:ref|reference|id|no|number|record|code)|(?:consent|permission) (?:scope|covers|for|level|type|is for|given for|audience|to use|to publish|to share|status)|covers|scope|may (?:we|it|be|this|they).*|can (?:we|it|be|this|they).*|ok(?:ay)? to .*|agreed use|happy (?:to|for us to) .*|(?:to )?be (?:used|printed|published|shared).*|used? (?:in|for)|use|where (?:it )?(?:may|can) be used|shared with|who (?:may|can) see it|do we have (?:consent|permission))$/u,
  ],
  ["form", /^(?:consent )?(?:form|how(?: it was)? given|consent method|form of consent|given how)$/u],
  ["holder", /^(?:consent )?(?:held by|holder|kept by|form (?:kept|held) by|where (?:it is )?kept)$/u],
];

export const HEADINGS: Readonly<Record<Kind, Headings>> = {
  comments: [
    ["period", PERIOD],
    [
      "text",
      /^(?:comments?|commentary|narrative|explanation|what happened|analysis|progress|progress update|latest (?:note|comment|commentary)|story behind (?:the )?(?:figures?|numbers?|data)|performance (?:comment|commentary|note)|why|words|text|management comment|context|update|note|notes)$/u,
    ],
    [
      "author",
      /^(?:by|author|who|written by|entered by|commented by|from|provided by|owner|lead|lead officer|officer)$/u,
    ],
    ["date", DATE],
  ],
  stories: [
    ...CONSENT,
    ["quote", /^(?:quote|in their (?:own )?words|their words|what they said)$/u],
    [
      "text",
      /^(?:text|story|the story|full story|story text|what happened|narrative|body|details?|account|in full|summary|description|case study|experience|words)$/u,
    ],
    [
      "title",
      /^(?:title|headline|heading|story title|name of (?:the )?story|story name|case study title|in brief|name)$/u,
    ],
    ["person", PERSON],
    ["theme", THEME],
    ["period", PERIOD],
    ["date", DATE],
    ["kpis", KPIS],
    ["note", NOTE],
    ["id", /^(?:id|no|number|story (?:id|no|number|ref|code)|case (?:id|no|number))$/u],
  ],
  feedback: [
    ...CONSENT,
    [
      "response",
      /^(?:what we did|our (?:answer|response|reply)|response|action taken|reply|we did|our action)$/u,
    ],
    [
      "text",
      /^(?:quotes?|quotation|what (?:they|people|was|you|we|someone|the person) (?:said|heard|told us)|what people (?:said|told us|say)|words|their words|in their (?:own )?words|exact words|remarks?|feedback|comments?|comment received|said|you said|statement|compliment|complaint|verbatim|message|text)$/u,
    ],
    [
      "source",
      /^(?:source|where|where from|where heard|how|channel|method|via|(?:received|heard|came) (?:by|through|from|at|via)|came from|place|event|setting|survey|route)$/u,
    ],
    ["person", PERSON],
    ["theme", THEME],
    ["tone", /^(?:tone|sentiment|positive or negative|good or bad|feeling)$/u],
    ["period", PERIOD],
    ["date", DATE],
    ["kpis", KPIS],
    ["note", NOTE],
    ["id", /^(?:id|no|number|feedback (?:id|no|number|ref)|ref no)$/u],
  ],
  consents: [
    // Here a reference is the record's own, and names no audience.
    ["id", /^consent (?:id|no|number|ref|reference|code|record)$/u],
    ...CONSENT,
    ["given", /^(?:date|dated|on)$/u],
    ["person", /^(?:given by|agreed by|signed by|consenter)$/u],
    [
      "id",
      /^(?:id|no|number|ref|reference|code|consent (?:id|no|number|ref|code|record)|record|story|story (?:id|title)|title|for)$/u,
    ],
    ["person", PERSON],
    ["note", NOTE],
  ],
  actions: [
    [
      "text",
      /^(?:actions?|what we will do|next steps?|task|commitment|improvement action|planned action|what next|what will (?:be done|happen))$/u,
    ],
    [
      "due",
      /^(?:due|due (?:by|date|on)|by when|deadline|target date|complete by|completion date|when|by|timescale)$/u,
    ],
    ["state", /^(?:state|status|progress|done|complete|completed|rag)$/u],
    ["lead", LEAD],
    ["kpis", KPIS],
  ],
};

/** What the columns of a sheet must hold between them, for it to be of a kind: one of each group. */
export const NEEDS: Readonly<Record<Kind, readonly (readonly Field[])[]>> = {
  comments: [["code", "name"], ["text"]],
  stories: [["text"], ["title", "person"]],
  feedback: [["text"]],
  consents: [["id", "person"], ["scope"], ["given", "expires"]],
  actions: [["text"], ["due", "lead", "state"]],
};
