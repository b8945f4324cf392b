import { describe, expect, it } from '@jest/globals';
import { classifyAddress, mayReach, type AddressClass } from './address-rule.js';

const TABLE: readonly (readonly [AddressClass, string, string])[] = [
  ['public', '93.184.216.34', 'an ordinary IPv4 address'],
  ['public', '2606:4700::6810:84e5', 'an ordinary IPv6 address'],
  ['public', '2a00:1450:4001:82a::200e', 'an ordinary IPv6 address'],
  ['private', '127.0.0.1', 'loopback'],
  ['private', '127.255.255.254', 'loopback'],
  ['private', '10.0.0.1', 'a private network'],
  ['private', '172.16.0.1', 'a private network'],
  ['private', '172.31.255.255', 'a private network'],
  ['private', '192.168.1.1', 'a private network'],
  ['private', '100.64.0.1', 'carrier-grade NAT'],
  ['private', '::1', 'IPv6 loopback'],
  ['private', 'fd12:3456:789a::1', 'a unique local address'],
  ['public', '172.32.0.1', 'the neighbour of a private network'],
  ['public', '100.128.0.1', 'the neighbour of carrier-grade NAT'],
  ['forbidden', '0.0.0.0', 'this host'],
  ['forbidden', '0.1.2.3', 'this network'],
  ['forbidden', '169.254.169.254', 'metadata of AWS, Google, Azure and others'],
  ['forbidden', '169.254.170.2', 'credentials of AWS containers'],
  ['forbidden', '100.100.100.200', 'metadata of Alibaba Cloud'],
  ['forbidden', '192.0.0.192', 'metadata of Oracle Cloud'],
  ['forbidden', '168.63.129.16', "Azure's host agent"],
  ['forbidden', 'fd00:ec2::254', 'metadata of AWS'],
  ['forbidden', 'fd00:0ec2:0:0:0:0:0:254', 'metadata of AWS, spelt out'],
  ['forbidden', 'fd20:ce::254', 'metadata of Google Cloud'],
  ['forbidden', 'fd00:42::42', 'metadata of Scaleway'],
  ['forbidden', '192.0.2.1', 'documentation'],
  ['forbidden', '198.51.100.1', 'documentation'],
  ['forbidden', '203.0.113.1', 'documentation'],
  ['forbidden', '198.18.0.1', 'benchmarking'],
  ['forbidden', '192.88.99.1', '6to4 relays'],
  ['forbidden', '224.0.0.1', 'multicast'],
  ['forbidden', '240.0.0.1', 'reserved'],
  ['forbidden', '255.255.255.255', 'broadcast'],
  ['forbidden', '::', 'unspecified'],
  ['forbidden', '::ffff:127.0.0.1', 'IPv4-mapped loopback'],
  ['forbidden', '::ffff:7f00:1', 'IPv4-mapped loopback'],
  ['forbidden', '::ffff:93.184.216.34', 'an IPv4-mapped public address'],
  ['forbidden', '::127.0.0.1', 'an IPv4-compatible address'],
  ['forbidden', '64:ff9b::7f00:1', 'NAT64'],
  ['forbidden', '64:ff9b:1::1', 'local NAT64'],
  ['forbidden', '2002:7f00:1::', '6to4'],
  ['forbidden', '2001::1', 'Teredo'],
  ['forbidden', '2001:db8::1', 'documentation'],
  ['forbidden', '3fff::1', 'documentation'],
  ['forbidden', 'fe80::1', 'link-local'],
  ['forbidden', 'fe80::a9fe:a9fe', 'metadata of OpenStack'],
  ['forbidden', 'fe80::1%eth0', 'an address with a zone'],
  ['forbidden', 'fec0::1', 'site-local'],
  ['forbidden', 'ff02::1', 'multicast'],
  ['forbidden', '100::1', 'discard'],
  ['forbidden', '5f00::1', 'segment routing'],
  ['forbidden', '4000::1', 'not handed out'],
  ['forbidden', '0x7f.0.0.1', 'not as a resolver writes it'],
  ['forbidden', '2130706433', 'not as a resolver writes it'],
  ['forbidden', '127.1', 'not as a resolver writes it'],
  ['forbidden', 'example.com', 'not an address'],
  ['forbidden', '', 'nothing'],
];

describe('addresses that photos may be downloaded from', () => {
  it.each(TABLE)('counts as %s: %s (%s)', (expected, address) => {
    expect(classifyAddress(address)).toBe(expected);
  });

  it.each(TABLE)('keeps the reach of a request to it: %s %s', (addressClass, address) => {
    expect(mayReach(address, 'public')).toBe(addressClass === 'public');
    expect(mayReach(address, 'named')).toBe(addressClass !== 'forbidden');
  });
});
