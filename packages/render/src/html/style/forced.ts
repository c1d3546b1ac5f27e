/** A reader's own colours. A browser leaves drawings as they are, so each stroke, fill and text of one is set here. */
export const forced = `
@media (forced-colors: active) {
  :root { --ink: CanvasText; --soft: CanvasText; --figure: CanvasText; --voice: CanvasText; --aim: CanvasText; --good: CanvasText; --bad: CanvasText; --rule: CanvasText; --wash: Canvas; --tint: Canvas; }
  a, summary { color: LinkText; }
  .band, .standing, .story, .story-card, .draft { background: Canvas; color: CanvasText; border: 1px solid CanvasText; }
  .band h2, .band .small { color: CanvasText; }
  ul.points li::before { forced-color-adjust: none; background: CanvasText; }
}
`;
