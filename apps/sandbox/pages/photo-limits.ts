/** Photos that a listing may have; the server refuses more. */
export const MAX_PHOTOS = 20;
