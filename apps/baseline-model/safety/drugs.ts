import type { SafetyWords } from './find-words.js';

/** Illegal drugs and prescription medicine. */
export const DRUGS: SafetyWords = {
  category: 'drugs',
  reason: 'A drug or prescription medicine.',
  negatable: 'no',
  anywhere: {
    flagged:
      'marijuana, marihuana, cannabis, cocaine, cocaina, kokain*, cocaïne, heroin, heroina, héroïne, mdma, lsd, ecstasy, extasy, xtc, amphetamine, amphetamin, amfetamin*, anfetamin*, anfetamina, metamfetamin*, methamphetamine, crystal meth, ketamine, ketamina, ketamin, xanax, oxycodone, oxycontin, fentanyl, fentanyl, tramadol, valium, viagra, cialis, ozempic, thc, hashish, haschisch, haszysz, hašiš*, magic mushrooms, psilocybin, ghb, steroids, anabolic steroids, anabolika, sterydy anaboliczne, adderall, ritalin, diazepam, popper drugs, 3mmc, ayahuasca, mefedron*, semaglutide, rohypnol, kamagra, wegovy, sibutramin*, clenbuterol, botox, mounjaro',
    harmless:
      'cannabis leaf print, cannabis print, weed print, marijuana leaf print, opium perfume, black opium, heroin chic, hemp, cannabis leaf, thc print, cannabis blatt print, imprimé cannabis, feuille de cannabis, motif cannabis, hoja de marihuana, estampado marihuana, foglia di marijuana, stampa cannabis, liść marihuany, wzór marihuany, wietbladprint, cannabisblad, hanfblatt, kanapių lap*, marihuana print, marijuana print, marijuana leaf, cannabis motif, hojas de marihuana, cannabis seed oil, cannabis sativa seed oil, foglie di marijuana, cannabis sativa fibre, nadruk marihuany, liście marihuany',
  },
  languages: {
    en: {
      flagged:
        'weed, weed for sale, hash oil, joints, joint pre rolled, pre rolled joint, edibles, vape cartridge, prescription pills, sleeping pills, diet pills, painkillers prescription, crack cocaine, acid tabs, shrooms, bong, grinder weed, weed grinder, nitrous oxide, laughing gas, drugs, magic truffles, prescription medication, e cigarette, vapes, vape',
      harmless:
        'weed leaf, weed leaf print, weed socks, joint pain, no drugs, seaweed, weed pattern, weed green, pond weed, drugs print, weed logo, drugs logo, not on drugs, bong print, elbow joint, joint seams, drugstore, weeds print, milk weed',
    },
    fr: {
      flagged:
        'beuh, shit à vendre, résine de cannabis, herbe à fumer, champignons hallucinogènes, médicaments sur ordonnance, somnifères, drogue, drogues, weed, protoxyde d azote, puff, puffs, cigarette électronique, joints roulés, pilule du bonheur, stéroïdes, anabolisants, coke, médicaments, pilules minceur, cbd',
      harmless:
        'drogue dure du style, col coke, la mode est une drogue, imprimé weed, coca coke, feuille de weed, motif weed, puff sleeve, manches puff, manche puff, doudoune puff, coke zero, sac puff, puff bag, c est une drogue, mini puff, veste puff, une vraie drogue, coke print, jacket puff',
    },
    de: {
      flagged:
        'gras zum rauchen, joints, drogen, kokain, heroin, haschisch, zauberpilze, verschreibungspflichtig*, schlaftabletten, speed pulver, pillen, diätpillen, weed, bong, lachgas, cannabisblüten, rezeptpflichtig*, abnehmspritze, steroide, schlafmittel, medikamente, vape, vapes, gras zu verkaufen, einweg vape',
      harmless:
        'weed print, weed blatt, bong print, drogeriemarkt, drogerie, gras muster, pillen print, medikamente print, drogenfrei*, weed socken',
    },
    lt: {
      flagged:
        'žolė rūkymui, žolytė rūkymui, truputis žolės, gramas žolės, gramai žolės, g žolės, gramų žolės, žolės rūkant*, žolytės, kanapės rūkym*, narkotik*, kokain*, heroin*, haliucinogen*, receptiniai vaistai, receptin* vaist*, migdomieji, migdom*, anabolik*, steroid*, žolės rūkymui, raminam*, vaistai svoriui, suktinės, lieknėjimo tablet*, marihuan*, vaistai, žolė parūkyti, elektronin* cigaret*, kokainas, svorio metimo tablet*, suktinė žolės',
      harmless: 'marihuanos lap*, kanapės lap*, marihuanos print*, vaistai nuo',
    },
    pl: {
      flagged:
        'zioło do palenia, trawka do palenia, narkotyki, kokaina, kokainę, heroina, grzybki halucynogenne, leki na receptę, tabletki nasenne, dopalacze, zioło na sprzedaż, skręty, blanty, tabletki na odchudzanie, sterydy, haszysz, amfetamina, gandzia, grzyby halucynogenne, marihuanę, marihuany, susz cbd, susz konopny, lek na receptę, leki bez recepty, e papieros, e papierosy, narkotyków, zioło, zioła, ziołem, trawka, jointy, g trawki',
      harmless:
        'nadruk zioło, zioło nadruk, trawka deseń, zioło haft, zielona jak trawka, trawka kolor',
    },
    es: {
      flagged:
        'maría para fumar, porros, porro, droga, drogas, cocaína, heroína, hachís, setas alucinógenas, medicamentos con receta, pastillas para dormir, speed droga, pastillas adelgazantes, maría a la venta, hierba para fumar, cogollos, esteroides, anabolizantes, polen hachís, medicación con receta, chocolate para fumar, éxtasis, vapeador, pastillas para adelgazar, farlopa, somníferos',
      harmless: 'porro estampado, estampado porro, es una droga, la moda es mi droga, no drogas',
    },
    it: {
      flagged:
        'erba da fumare, fumo in vendita, canne, droga, droghe, cocaina, eroina, hashish, funghi allucinogeni, farmaci con ricetta, sonniferi, pasticche, pillole dimagranti, spinelli, ecstasy, steroidi, anabolizzanti, erba in vendita, pastiglie ecstasy, farmaci, psicofarmaci, sigaretta elettronica, medicinali con ricetta, medicinali, erba light',
      harmless:
        'canne di bambù, a canne, canne organo, a canne d organo, velluto a canne, stampa erba, calze a canne, costine a canne, canne larghe',
    },
    nl: {
      flagged:
        'wiet, joints, joint, drugs, cocaïne, coke, heroïne, hasj, paddos, paddo s, medicijnen op recept, slaappillen, speed drugs, xtc pillen, afslankpillen, lachgas, wietolie, anabolen, steroïden, slaapmedicatie, ritalin, oxazepam, temazepam, ketamine, vape, vapes, afvallen pillen, dieetpillen, medicijnen, recept medicijnen, truffels magic',
      harmless:
        'wietblad, wiet print, wietprint, coca coke, wiet sokken, coke zero, drugstore, wietblaadjes',
    },
  },
};
