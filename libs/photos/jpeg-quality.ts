/** Of every picture that we make, of 100. */
export const JPEG_QUALITY = 80;
