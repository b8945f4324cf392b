import { describe, expect, it } from '@jest/globals';
import { PhotoError } from './photo-failure.js';
import { PhotoOrigin } from './photo-origin.js';
import { checkPhotoUrl } from './url-rule.js';

const ANYWHERE = ['https://*'];
const NAMED = ['http://127.0.0.1:4123', 'https://img.example.com', 'https://*.cdn.example.net'];

function refusalOf(url: string, origins: readonly string[], base?: URL): string {
  try {
    checkPhotoUrl(url, origins, base);
    return 'allowed';
  } catch (error) {
    return error instanceof PhotoError ? error.failure.message : String(error);
  }
}

describe('photo URLs', () => {
  it.each([
    ['https://img.example.com/1.jpg', 'named'],
    ['https://img.example.com:443/1.jpg', 'named'],
    ['https://IMG.example.com/1.jpg?size=big#top', 'named'],
    ['http://127.0.0.1:4123/photos/1.jpg', 'named'],
    ['http://2130706433:4123/1.jpg', 'named'],
    ['https://eu.cdn.example.net/1.jpg', 'public'],
    ['https://a.eu.cdn.example.net/1.jpg', 'public'],
  ])('allows %s with the reach %s', (url, reach) => {
    expect(checkPhotoUrl(url, NAMED).reach).toBe(reach);
  });

  it.each([
    ['http://img.example.com/1.jpg', 'http where https is named'],
    ['https://img.example.com:8443/1.jpg', 'another port'],
    ['https://img.example.com./1.jpg', 'another spelling of the host'],
    ['https://img.example.com.evil.test/1.jpg', 'a longer name'],
    ['https://evil.test/img.example.com', 'the host in the path'],
    ['https://cdn.example.net/1.jpg', 'the domain itself where names below it are covered'],
    ['https://evilcdn.example.net/1.jpg', 'a name that only ends alike'],
    ['https://eu.cdn.example.net:8443/1.jpg', 'a port under a pattern'],
    ['http://eu.cdn.example.net/1.jpg', 'http under a pattern'],
    ['http://127.0.0.1:4124/1.jpg', 'another port of the same machine'],
    ['https://127.0.0.1:4123/1.jpg', 'another scheme of the same machine'],
    ['http://localhost:4123/1.jpg', 'another name of the same machine'],
    ['http://[::ffff:127.0.0.1]:4123/1.jpg', 'another form of the same address'],
  ])('refuses %s (%s)', (url) => {
    expect(refusalOf(url, NAMED)).toMatch(/not at one of the marketplace's photo origins/);
  });

  it.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://0x7f.0.0.0x1/',
    'https://１２７.０.０.１/',
    'https://①②⑦.⓪.⓪.①/',
    'https://127.0.0.1./',
    'https://127。0。0。1/',
    'https://%31%32%37.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[0:0:0:0:0:ffff:169.254.169.254]/',
    'https://[64:ff9b::a9fe:a9fe]/',
    'https://[fd00:ec2::254]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://0xa9fea9fe/',
    'https://2852039166/',
    'https://168.63.129.16/',
    'https://100.100.100.200/',
    'https://192.0.0.192/',
    'https://10.1.2.3/',
    'https://0/',
    'https://0.0.0.0/',
  ])('refuses the address spelt out in %s', (url) => {
    expect(refusalOf(url, ANYWHERE)).toMatch(/at an address that photos are not downloaded from/);
  });

  it.each([
    ['not a url', /not a URL/],
    ['', /not a URL/],
    ['https://', /not a URL/],
    ['https://[fe80::1%25eth0]/', /not a URL/],
    ['https://256.0.0.1/', /not a URL/],
    [`https://img.example.com/${'a'.repeat(2_048)}`, /not a URL/],
    ['ftp://img.example.com/1.jpg', /neither https nor http/],
    ['file:///etc/passwd', /neither https nor http/],
    ['data:image/png;base64,AAAA', /neither https nor http/],
    ['gopher://img.example.com/', /neither https nor http/],
    ['javascript:alert(1)', /neither https nor http/],
    ['https://user@img.example.com/', /user name or password/],
    ['https://:secret@img.example.com/', /user name or password/],
    ['https://img.example.com@evil.test/', /user name or password/],
  ])('refuses %s', (url, message) => {
    expect(refusalOf(url, [...NAMED, ...ANYWHERE])).toMatch(message);
  });

  it('allows any public https host under the pattern for all', () => {
    expect(checkPhotoUrl('https://photos.example.org/1.jpg', ANYWHERE).reach).toBe('public');
    expect(checkPhotoUrl('https://93.184.216.34/1.jpg', ANYWHERE).reach).toBe('public');
    expect(refusalOf('http://photos.example.org/1.jpg', ANYWHERE)).not.toBe('allowed');
    expect(refusalOf('https://photos.example.org:22/1.jpg', ANYWHERE)).not.toBe('allowed');
  });

  it('refuses everything for a marketplace that names no origins', () => {
    expect(refusalOf('https://img.example.com/1.jpg', [])).not.toBe('allowed');
  });

  it('refuses metadata services even where an operator named one', () => {
    expect(refusalOf('http://169.254.169.254/', ['http://169.254.169.254'])).toMatch(/address/);
    expect(refusalOf('http://[fd00:ec2::254]/', ['http://[fd00:ec2::254]'])).toMatch(/address/);
  });

  it('reads a redirect relative to where it came from, and checks it as if it were submitted', () => {
    const base = new URL('https://img.example.com/a/b.jpg');
    expect(checkPhotoUrl('../c.jpg', NAMED, base).url.href).toBe('https://img.example.com/c.jpg');
    expect(refusalOf('//169.254.169.254/', NAMED, base)).not.toBe('allowed');
    expect(refusalOf('//169.254.169.254/', ANYWHERE, base)).toMatch(/address/);
  });

  it('never repeats the URL in what it says', () => {
    expect(refusalOf('https://10.1.2.3/secret', ANYWHERE)).not.toMatch(/10\.1|secret/);
  });
});

describe('photo origins of a marketplace', () => {
  it.each([
    'https://img.example.com',
    'http://127.0.0.1:4123',
    'http://[::1]:8080',
    'https://*.example.com',
    'https://*.eu.example.com',
    'https://*',
  ])('may be %s', (origin) => {
    expect(PhotoOrigin.safeParse(origin).success).toBe(true);
  });

  it.each([
    'https://img.example.com/',
    'https://img.example.com/photos',
    'https://IMG.example.com',
    'https://img.example.com:443',
    'img.example.com',
    '*',
    'http://*',
    'https://*:8443',
    'https://*.com',
    'https://*.example.com:8443',
    'https://*.example.com/photos',
    'http://*.example.com',
    'https://img.*.com',
    'https://user@img.example.com',
    'ftp://img.example.com',
    'data:image/png',
    'null',
    '',
  ])('may not be "%s"', (origin) => {
    expect(PhotoOrigin.safeParse(origin).success).toBe(false);
  });
});
