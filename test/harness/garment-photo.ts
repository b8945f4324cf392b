import sharp from 'sharp';

/** Draws a JPEG of a garment on a pale wall, as plain as can be. `colour` as CSS writes it. */
export async function garmentPhoto(colour: string): Promise<Buffer> {
  const garment = await sharp({
    create: { width: 260, height: 320, channels: 3, background: colour },
  })
    .png()
    .toBuffer();
  return sharp({ create: { width: 480, height: 480, channels: 3, background: '#e8e2d6' } })
    .composite([{ input: garment, left: 110, top: 90 }])
    .jpeg()
    .toBuffer();
}
