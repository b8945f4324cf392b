/** What a garment lies on. */
export type Background = 'oak_floor' | 'white_sheet' | 'concrete' | 'carpet';

/** Base colours and the grain over them: turbulence of the SVG filter, stretched for boards. For a small picture. */
const LOOKS = {
  oak_floor: { colour: '#c9a878', frequency: '0.012 0.27', strength: 0.35 },
  white_sheet: { colour: '#e9e6e0', frequency: '0.024 0.042', strength: 0.3 },
  concrete: { colour: '#a9a8a5', frequency: '0.15', strength: 0.3 },
  carpet: { colour: '#8d8377', frequency: '0.8', strength: 0.4 },
} as const;

/** The background as an SVG picture of that size. `seed` moves the grain. */
export function drawBackground(
  background: Background,
  size: { readonly width: number; readonly height: number },
  seed: number,
): string {
  const { colour, frequency, strength } = LOOKS[background];
  const box = `width="${size.width}" height="${size.height}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${box}><filter id="grain" x="0" y="0" width="100%" height="100%">` +
    `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="3" seed="${seed}"/>` +
    `<feColorMatrix type="matrix" values="0.3 0.3 0.3 0 0 0.3 0.3 0.3 0 0 0.3 0.3 0.3 0 0 0 0 0 0 1"/>` +
    `</filter><rect ${box} fill="${colour}"/>` +
    `<rect ${box} filter="url(#grain)" opacity="${strength}"/></svg>`
  );
}
