import { lookup } from 'node:dns/promises';
import { isIPv6, type LookupFunction } from 'node:net';
import { mayReach, type Reach } from './address-rule.js';
import { PhotoError } from './photo-failure.js';

/** Resolves a host name to all of its addresses; rejects with a `code` such as `ENOTFOUND`. */
export type ResolveHost = (hostname: string) => Promise<readonly string[]>;

/** The operating system's resolver, hosts file included. */
export const resolveBySystem: ResolveHost = async (hostname) => {
  const found = await lookup(hostname, { all: true });
  return found.map(({ address }) => address);
};

/**
 * The `lookup` of a connection: resolves once, and hands over only addresses that were checked, so a name
 * that changes its answer between check and connection gains nothing. One bad address among the answers
 * refuses them all.
 */
export function checkedLookup(resolve: ResolveHost, reach: Reach): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
        const [first] = found;
        if (!first || !addresses.every((address) => mayReach(address, reach))) {
          callback(
            new PhotoError(
              'photo.url_forbidden',
              'The photo URL leads to an address that photos are not downloaded from.',
            ),
            [],
          );
        } else if (options.all) {
          callback(null, found);
        } else {
          callback(null, first.address, first.family);
        }
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), []),
    );
  };
}
