import type { SafetyWords } from './find-words.js';

/** Asking for money past the marketplace, which protects neither side. */
export const PAYMENT_OUTSIDE: SafetyWords = {
  category: 'payment_outside',
  reason: 'A way to pay outside the marketplace.',
  negatable: 'yes',
  anywhere: {
    flagged:
      'paypal, pay pal, pay-pal, revolut, bizum, zelle, venmo, cash app, cashapp, western union, moneygram, bitcoin, btc, crypto, usdt, ethereum, iban, postepay, satispay, tikkie, paysafecard, wise transfer, mobilepay, swish payment, lydia app, paylib, wero, sepa, payconiq, kriptowalut*, kryptowalut*',
    harmless:
      'btc print, bitcoin print, bitcoin t shirt, bitcoin shirt, bitcoin tee, bitcoin hoodie',
  },
  languages: {
    en: {
      flagged:
        'bank transfer, wire transfer, direct transfer, friends and family, pay outside, outside the app, outside the platform, outside of the app, outside vinted, off the app, off platform, off the platform, pay me directly, pay directly, avoid the fees, avoid fees, no fees if, without the fees, skip the fees, cheaper outside, save the fees, pay by transfer, pay privately, private payment, gift card payment, pay cash and save, cash in post, without buyer protection, deal outside, deal privately, pay off site, outside this site, outside the site, instead of paying here, saves fees, dodge the fees',
    },
    fr: {
      flagged:
        'virement, virement bancaire, virement direct, entre proches, hors plateforme, hors de la plateforme, hors application, hors vinted, en dehors de vinted, en dehors de la plateforme, sans frais si, éviter les frais, sans passer par, paiement direct, payer directement, hors site, en dehors du site, en dehors de l application, évite les frais, évitons les frais, mandat cash, remise en cas de paiement direct, hors appli, en dehors de l appli, paiement en direct, sans les frais',
    },
    de: {
      flagged:
        'überweisung, banküberweisung, vorkasse, freunde und familie, familie und freunde, freunde familie, außerhalb, außerhalb der app, außerhalb der plattform, gebühren sparen, ohne gebühren, direkt bezahlen, direktzahlung, per überweisung, an freunde, an der plattform vorbei, gebühren umgehen, privat bezahlen, vorab überweisen, direkt überweisen, überweisen, ohne käuferschutz, spart gebühren, bezahlung privat, gebühr sparen',
      harmless:
        'außerhalb der saison, außerhalb von, außerhalb der eu, außerhalb der wohnung, außerhalb deutschlands',
    },
    lt: {
      flagged:
        'pavedim*, banko pavedim*, pervedim*, į sąskaitą, pavedimu, apmokėjimas tiesiai, mokėti tiesiai, ne per vinted, ne per platform*, ne per program*, be mokesči*, tiesiogiai į sąskait*, už platformos ribų, apmokėjimas tiesiogiai, mokėjimas tiesiai, aplenk* platform*, be tarpinink*, mokestis man tiesiai, pervesti tiesiai, perveskit*, pervesk*, apmokėti tiesiai, be vinted mokesč*, be komisin*, sumokėti tiesiai, be pirkėjo apsaug*, mokėti tiesiogiai',
    },
    pl: {
      flagged:
        'przelew, przelewem, przelew na konto, blik, blikiem, na telefon blik, poza platformą, poza vinted, poza aplikacją, poza serwisem, bez prowizji, bez opłat, omijając, płatność bezpośrednio, przedpłata, przedpłatą, poza olx, płatność przelewem, przelewu, płatność poza, zapłata poza, zapłać bezpośrednio, wpłata na konto, unikniemy prowizji, ominąć prowizj*, ominąć opłat*, uniknąć prowizji, uniknąć opłat, poza portalem, bez ochrony kupuj*',
      harmless: 'przelewy24, na konto instagram',
    },
    es: {
      flagged:
        'transferencia, transferencia bancaria, por transferencia, amigos y familiares, amigos y familia, fuera de la app, fuera de la plataforma, fuera de vinted, fuera de wallapop, sin comisiones, evitar comisiones, pago directo, ingreso en cuenta, pagar directamente, pago por fuera, por fuera de, ahorrar comisiones, ahorramos comisiones, sin gastos de gestión, fuera de la aplicación, hacemos trato por fuera, ahorrarnos las comisiones, ahorrarnos la comisión, ahorrar la comisión, sin la comisión, sin comisión, pago fuera, ingreso bancario, contrareembolso directo, evitamos la comisión, evitar la comisión, evitamos comisiones',
    },
    it: {
      flagged:
        'bonifico, bonifico bancario, ricarica postepay, amici e familiari, amici e parenti, fuori piattaforma, fuori da vinted, fuori app, senza commissioni, evitare le commissioni, pagamento diretto, fuori dalla piattaforma, pagare direttamente, ricarica poste pay, fuori dall app, vaglia postale, fuori vinted, evitiamo le commissioni, risparmiare le commissioni, fuori dal sito, pagamento fuori, pagamento privato, senza protezione acquisti, saltare le commissioni, amici e famiglia, evitare commissioni, poste pay, fuori da subito',
    },
    nl: {
      flagged:
        'overschrijving, bankoverschrijving, overmaken, vrienden en familie, buiten vinted, buiten de app, buiten het platform, buiten om, betaalverzoek, zonder kosten als, kosten besparen, direct betalen, buiten de site, rechtstreeks betalen, geld overmaken, buiten vinted om, kosten omzeilen, buiten de app om, zonder kopersbescherming, bespaart kosten, scheelt kosten, zonder servicekosten, betaling rechtstreeks, betalen via overschrijving, bankoverschrijving, servicekosten besparen, direct overmaken',
      harmless: 'buiten om te spelen',
    },
  },
};
