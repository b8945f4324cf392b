import ipaddr from 'ipaddr.js';

/**
 * What kind of network an address belongs to.
 * - `public`: the global internet
 * - `private`: loopback and private networks; reached only for an origin that an operator named
 * - `forbidden`: link-local, metadata services, multicast, translation and documentation ranges; never reached
 */
export type AddressClass = 'public' | 'private' | 'forbidden';

/**
 * How far a request may reach: `public` is the rule; `named` also covers private networks, for a photo
 * origin that stands word for word in the marketplace's entry.
 */
export type Reach = 'public' | 'named';

/**
 * Cloud services that give out credentials or act on the host, at addresses that look harmless to the
 * range tables: they are refused even to a named origin.
 */
const HOST_SERVICES: ReadonlySet<string> = new Set([
  '168.63.129.16', // Azure's host agent, a public address by its range
  '100.100.100.200', // Alibaba Cloud metadata, in the carrier-grade NAT range
  'fd00:ec2::254', // AWS metadata
  'fd20:ce::254', // Google Cloud metadata
  'fd00:42::42', // Scaleway metadata
]);

/** All that is handed out as global unicast so far (RFC 4291 §2.4, IANA's IPv6 address space registry). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Classifies an address as a resolver or `URL#hostname` writes it (IPv6 without brackets). Anything else,
 * an IPv6 zone included, is forbidden.
 */
export function classifyAddress(address: string): AddressClass {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return classifyIPv4(ipaddr.IPv4.parse(address));
  if (address.includes('%') || !ipaddr.IPv6.isValid(address)) return 'forbidden';
  return classifyIPv6(ipaddr.IPv6.parse(address));
}

/** Whether a request of that reach may connect to the address. */
export function mayReach(address: string, reach: Reach): boolean {
  const addressClass = classifyAddress(address);
  return addressClass === 'public' || (addressClass === 'private' && reach === 'named');
}

/** Ranges of private networks by ipaddr.js' names; `unicast` is judged apart, every other one is forbidden. */
const PRIVATE_RANGES: ReadonlySet<string> = new Set([
  'loopback',
  'private',
  'carrierGradeNat',
  'uniqueLocal',
]);

function classifyIPv4(address: ipaddr.IPv4): AddressClass {
  if (HOST_SERVICES.has(address.toString())) return 'forbidden';
  const range = address.range();
  if (range === 'unicast') return 'public';
  return PRIVATE_RANGES.has(range) ? 'private' : 'forbidden';
}

/** IPv4-mapped and NAT64 forms stay forbidden: they lead to an IPv4 address past the rule for it. */
function classifyIPv6(address: ipaddr.IPv6): AddressClass {
  if (HOST_SERVICES.has(address.toRFC5952String())) return 'forbidden';
  const range = address.range();
  if (range === 'unicast') return address.match(GLOBAL_UNICAST) ? 'public' : 'forbidden';
  return PRIVATE_RANGES.has(range) ? 'private' : 'forbidden';
}
