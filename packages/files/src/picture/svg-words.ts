const listed = (words: string) => new Set(words.split(/\s+/));

/** The elements of SVG that only draw. */
export const ELEMENTS = listed(
  "svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text tspan clipPath mask pattern linearGradient radialGradient stop marker filter feGaussianBlur feOffset feBlend feColorMatrix feFlood feComposite feMerge feMergeNode",
);

/** Their attributes that only say what is drawn where, and how. */
export const ATTRIBUTES = listed(
  "id class style transform viewBox width height x y x1 x2 y1 y2 cx cy r rx ry fx fy d points pathLength preserveAspectRatio version fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display visibility overflow clip-path clip-rule mask clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits patternTransform gradientUnits gradientTransform spreadMethod offset stop-color stop-opacity markerWidth markerHeight markerUnits orient refX refY marker-start marker-mid marker-end font-family font-size font-weight font-style text-anchor dominant-baseline letter-spacing word-spacing dx dy rotate textLength filter filterUnits primitiveUnits in in2 result stdDeviation mode type values operator flood-color flood-opacity vector-effect paint-order mix-blend-mode isolation",
);
