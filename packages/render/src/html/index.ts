/** The report as one self-contained HTML file. */
export { toHtml } from "./to-html.tsx";
