import { describe, expect, it } from '@jest/globals';
import { hasAuthenticityClaim } from './authenticity-claim.js';

describe('hasAuthenticityClaim', () => {
  it.each([
    '100% authentic Gucci belt',
    'Genuine Prada bag',
    'Original Levi’s jacket',
    'Nike original',
    'Sac Chanel authentique',
    'Véritable sac Hermès',
    'Echte Chanel Tasche',
    'Prada Originalware',
    'mit Echtheitszertifikat',
    'Oryginalna torebka Gucci',
    'Originalūs Nike bateliai',
    'Bolso auténtico Loewe',
    'Borsa originale Gucci',
    'Gucci vera, bella come se fosse nuova',
    'Originele Gucci riem',
    'Autentiškas Chanel diržas',
    'Gucci Original für Damen',
    'ＡＵＴＨＥＮＴＩＣ Gucci',
    '0riginal Gucci',
    'Auth3ntic Gucci belt',
    'Gucci, kein Fake',
    'Gucci belt, not a fake',
    '100% real Gucci',
  ])('is in: %s', (text) => {
    expect(hasAuthenticityClaim(text)).toBe(true);
  });

  it.each([
    'Gucci belt',
    'Genuine leather belt',
    'Gürtel aus echtem Leder',
    'Echt Leder Gürtel',
    'Sac en cuir véritable',
    'Borsa in vera pelle',
    'Adidas Originals Jacke',
    'Levi’s 501',
    'Robe d’été à fleurs',
    'Real Madrid shirt',
    'Manteau en fausse fourrure, pas froid',
    'Faux leather skirt',
    'Ohne Kragen, kein Gürtel',
    'Calvin Klein Jeans',
    'Midi suknelė Vero Moda, žalia, S',
    'Vera Bradley Tasche',
    'Collo di pelo, come se fosse vero',
    'Fiori che sembrano veri, sembra vera',
  ])('is not in: %s', (text) => {
    expect(hasAuthenticityClaim(text)).toBe(false);
  });
});
