import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether an Authorization header carries this bearer token; takes the same time whatever it carries. */
export function isBearer(header: string | undefined, token: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
