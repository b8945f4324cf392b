/** How a fabric looks: one colour, or a pattern of two. Colours as `#rrggbb`. */
export type Fabric =
  | { readonly kind: 'plain'; readonly colour: string }
  | {
      readonly kind: 'striped' | 'dotted' | 'checked';
      readonly colour: string;
      readonly second: string;
    };

/** The fabric as an SVG pattern with the id `fabric`. */
export function fabricPattern(fabric: Fabric): string {
  const pattern = (size: number, inside: string): string =>
    `<pattern id="fabric" width="${size}" height="${size}" patternUnits="userSpaceOnUse">` +
    `<rect width="${size}" height="${size}" fill="${fabric.colour}"/>${inside}</pattern>`;
  switch (fabric.kind) {
    case 'plain':
      return pattern(40, '');
    case 'striped':
      return pattern(36, `<rect y="20" width="36" height="16" fill="${fabric.second}"/>`);
    case 'dotted':
      return pattern(
        44,
        `<circle cx="12" cy="12" r="7" fill="${fabric.second}"/><circle cx="34" cy="34" r="7" fill="${fabric.second}"/>`,
      );
    case 'checked':
      return pattern(
        48,
        `<rect width="24" height="48" fill="${fabric.second}" opacity="0.6"/>` +
          `<rect width="48" height="24" fill="${fabric.second}" opacity="0.6"/>`,
      );
  }
}
