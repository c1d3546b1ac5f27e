const LEAST = 320;
const MOST = 640;
const STEP = 20;

type Props = { readonly width: number; readonly resize: (width: number) => void };

/** The bar between grid and pane, moved with the mouse or the arrow keys. */
export function Splitter({ width, resize }: Props) {
  const set = (wanted: number) => resize(Math.min(MOST, Math.max(LEAST, Math.round(wanted))));
  return (
    <div
      className="splitter"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a range input cannot be dragged over the whole page
      role="slider"
      aria-orientation="horizontal"
      aria-label="Width of the task pane"
      aria-valuenow={width}
      aria-valuetext={`${width} pixels`}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onKeyDown={({ key }) => {
        if (key === "ArrowLeft") set(width + STEP);
        if (key === "ArrowRight") set(width - STEP);
      }}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={({ currentTarget, pointerId, clientX }) => {
        if (currentTarget.hasPointerCapture(pointerId)) set(document.documentElement.clientWidth - clientX);
      }}
    />
  );
}
