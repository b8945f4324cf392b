/**
 * Bytes that begin like a JPEG and are none: what is left of an upload that broke off. Decoding them fails, as a
 * listing's photo sometimes does.
 */
export function brokenPhoto(): Buffer {
  const start = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
  const rest = Buffer.alloc(4_096);
  for (let position = 0; position < rest.length; position += 1)
    rest[position] = (position * 73) % 251;
  return Buffer.concat([start, rest]);
}
