/** What the worked example brings of its own look, each a drawing made here: it shows nothing that there is. */

/** A hill, a path and a sun in a square. */
const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120">
  <rect width="120" height="120" rx="22" fill="#1d5c63"/>
  <circle cx="88" cy="32" r="10" fill="#f2c14e"/>
  <path d="M12 86 42 46l18 22 18-24 30 42z" fill="#bfe0d4"/>
  <path d="M14 100c20-14 34-4 46-4s26-10 46 4" fill="none" stroke="#ffffff" stroke-width="8" stroke-linecap="round"/>
</svg>
`;

/** An empty chair beside a door that stands open, with the light of the morning on the floor. */
const chair = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 360">
  <rect width="480" height="360" fill="#f3e9d2"/>
  <rect y="284" width="480" height="76" fill="#c9a77c"/>
  <path d="M272 40h150v244H272z" fill="#9fc9e0" stroke="#6b4a2b" stroke-width="12"/>
  <path d="M278 46 232 72v228l46-16z" fill="#2f6f6a"/>
  <circle cx="244" cy="182" r="6" fill="#f2c14e"/>
  <circle cx="380" cy="104" r="26" fill="#f2c14e"/>
  <path d="M284 284h132v-52c-44-26-88-26-132 0z" fill="#7fae86"/>
  <path d="M284 290h132l60 70H210z" fill="#f6dfa2"/>
  <path d="M60 112v216M60 226h118v102M164 232v96" fill="none" stroke="#7a1f2b" stroke-width="14" stroke-linecap="round" stroke-linejoin="round"/>
  <rect x="54" y="216" width="132" height="18" rx="6" fill="#a33a44"/>
</svg>
`;

/** Each by the name that its cell in the workbook has; they lie beside the workbook. */
export const drawings = [
  { name: "glenmarrow-logo.svg", svg: logo },
  { name: "chair-by-the-door.svg", svg: chair },
] as const;
