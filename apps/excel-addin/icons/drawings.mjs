// The house's blue, between its light and its dark: it keeps three to one against Excel's white ribbon and
// against its black one. The pale blue and the yellow carry the shapes where the lines are fine.
const BLUE = "#2279A3";
const PALE = "#DCEBF3";
const YELLOW = "#FFC94D";

const PANES = `<path d="M7 7h8v8H7zM7 17h8v8H7zM17 17h8v8h-8z" fill="#5C93B1"/><path d="M17 7h8v8h-8z" fill="${YELLOW}"/>`;

/** Lines of a width, rounded at their ends, around what is filled. */
function drawn(line, path, fill = "none") {
  return `<path d="${path}" fill="${fill}" stroke="${BLUE}" stroke-width="${line}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function scales(line) {
  const pans = "M2 18.5h11a5.5 5.5 0 0 1-11 0zM19 18.5h11a5.5 5.5 0 0 1-11 0z";
  const cords = "M7.5 7.5 3 18M7.5 7.5 12 18M24.5 7.5 20 18M24.5 7.5 29 18";
  return drawn(line, pans, YELLOW) + drawn(line, `M16 3.5V28M9.5 28.5h13M7.5 7.5h17${cords}`);
}

/** Scales of few pixels, along their grid. */
const SMALL_SCALES =
  `<path d="M14 3h4v3h10v12h-2V9h-8v17h6v4H8v-4h6V9H6v9H4V6h10z" fill="${BLUE}"/>` +
  `<path d="M0 18h10a5 6 0 0 1-10 0zM22 18h10a5 6 0 0 1-10 0z" fill="${BLUE}"/>` +
  `<path d="M2 18h6v2H2zM24 18h6v2h-6z" fill="${YELLOW}"/>`;

/** Each icon on a square of 32, drawn with lines of the width given; the smallest leave out what cannot be seen. */
export const DRAWINGS = {
  icon: () => `<rect width="32" height="32" rx="7" fill="#0A4E6E"/>${PANES}`,
  check: (line) =>
    drawn(line, "M16 2.5 27 6.5V15c0 7-4.4 11.7-11 14.5C9.4 26.7 5 22 5 15V6.5z", PALE) +
    drawn(line + 0.6, "M10.5 15.5l4 4 7.5-8"),
  classify: (line, small) => (small ? SMALL_SCALES : scales(line)),
  preview: (line) =>
    drawn(line, "M2 16S7 6.5 16 6.5 30 16 30 16 25 25.5 16 25.5 2 16 2 16z", PALE) +
    `<circle cx="16" cy="16" r="5" fill="${BLUE}"/><circle cx="17.8" cy="14.2" r="1.7" fill="${YELLOW}"/>`,
  export: (line, small) =>
    drawn(line, "M5.5 2.5h11l7 7V29.5h-18z", PALE) +
    (small ? "" : drawn(line, "M16.5 2.5v7h7")) +
    `<path d="M15 16h6v-4.5l9 8-9 8V23h-6z" fill="${YELLOW}" stroke="${BLUE}" stroke-width="${line}" stroke-linejoin="round"/>`,
};
