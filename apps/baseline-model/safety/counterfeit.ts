import type { SafetyWords } from './find-words.js';

/** Saying that a thing is a copy of a brand's. Imitations of leather and fur are honest. */
export const COUNTERFEIT: SafetyWords = {
  category: 'counterfeit',
  reason: 'The words say that it is a copy.',
  negatable: 'yes',
  anywhere: {
    flagged:
      'replica, replicas, replika, dupe, dupes, knock off, knockoff, bootleg, aaa quality, aaa replica, aaa+, aaa, 1 1 copy, 1 1 quality, 1 1 replica, mirror quality, superfake, super fake, fake, fakes, 1:1, ua quality, high copy',
    harmless:
      'replica shirt, replica jersey, replica kit, official replica, replica football shirt, replica home shirt, fake fur, fake leather, fake pocket, fake pockets, fake tan, fake pearls, fake suede, fake eyelashes, fake nails, fake flowers, fake lashes, fake layer, fake wrap, fake diamonds, fake buttons, fake button, fake belt, fake zip, fake zipper, fake shearling, fake sheepskin, fake lammfell, fake fell, fake snake, fake croc, fake layered, fake bow, fake jewels, fake pelz, fake wildleder, fake taschen, fake cuir, fake gold, fake diamond, fake two piece, fake shirt collar, fake collar, fake news, fake freckles, fakes not, fake fur collar, kit replica, replica away shirt, replica top, replica away, replica home, replica football, maison margiela replica, margiela replica, replica margiela, replica sneakers margiela, aaa batteries, fake plissee, fake bont, fake leer, fake kraag, fake blouse, fake hemd, fake hemdkragen, ecopelliccia fake, fake schlitz, aaa battery, fake jeans, fake denim, fake knopen, fake zakken, fake zakjes, fake taschenklappen, fake leren',
  },
  languages: {
    en: {
      flagged:
        'counterfeit, imitation, not original, not authentic, not genuine, not real designer, unofficial copy, copy of, inspired copy, lookalike, look alike, not the real thing, isnt genuine, isnt authentic, isnt real, isnt original, is not genuine, is not authentic, is not original, not the original, good copy, quality copy, perfect copy, top copy, rep, reps, copy brand, not an original, no authenticity',
      harmless:
        'imitation leather, imitation fur, imitation suede, imitation pearls, imitation silk, imitation pearl, imitation sheepskin, copy of receipt, copy of the receipt, copy of invoice, lookalike print, not original box, not original laces, not original packaging, not original buttons, not the original box, not the original laces, not original belt, imitation snakeskin, imitation crocodile, imitation jewellery, copy of vogue, not original strap, sales rep, not original tag, not original price, not the original belt, not original dust bag, copy of the invoice, copy of proof, copy of purchase, imitation gold, not the original strap, copy of certificate',
    },
    fr: {
      flagged:
        'réplique, répliques, contrefaçon, copie, imitation, pas authentique, non authentique, pas original, pas originale, fausse marque, faux sac, pas un vrai, pas une vraie, pas la vraie, n est pas authentique, pas d origine, faux louis vuitton, faux gucci, fausse, tombé du camion, copie conforme, imit, pas des vraies, pas des vrais, pas authentiques, pas le vrai, inspi, fausses, ce n est pas un original, ce n est pas une vraie, n est pas une vraie, n est pas un vrai',
      harmless:
        'imitation cuir, imitation fourrure, imitation daim, imitation perles, copie de la facture, fausse fourrure, fausse poche, fausses poches, fausse perle, fausses perles, imitation peau, imitation mouton, copie facture, copie du ticket, imitation croco, imitation serpent, fausse patte, fausse fourure, fausse ceinture, fausse braguette, fausse doublure, imitation python, fausse manche, fausses manches, fausse peau, fausse chemise, fausses plumes, fausse boutonnière, imitation suède, imitation lin, imitation soie, inspi vintage, inspi bohème, imitation jean, inspi années, imitation bois, inspi boho, inspi rétro, inspi chanel veste, imitation nacre, imitation velours, fausse capuche, fausse cape, fausses boutonnières',
    },
    de: {
      flagged:
        'fälschung, fälschungen, nachbildung, plagiat, kein original, keine originale, nicht original, nicht echt, imitat, nachgemacht, kopie, nachahmung, nicht das original, kein originales, keine originalen, keine echte, kein echter, nachmache, fakes, fake marke, gefälscht*, nachgemachte*, rep, keine original, keine echten, kein echtes, nicht authentisch',
      harmless:
        'lederimitat, fellimitat, imitat leder, kopie der rechnung, imitatleder, kein echtes leder, nicht echt leder, kein echtleder, keine echte seide, kein echtes fell, kein echter pelz, nicht echtes leder, keine echten perlen, kein echtes silber, kein echtes gold, kein echtpelz, imitat fell, kopie rechnung, kopie des kaufbelegs, kopie vom kassenbon, keine echten federn, keine echte wolle, wildlederimitat, kein echtes lammfell, kein echtes wildleder, keine echten daunen, keine echten steine, nicht original verpackt, nicht originalverpackt, nicht originalkarton, keine originalverpackung, keine originalrechnung, kein originalkarton, nicht im original karton, keine original verpackung, kein original karton, kein echter schmuck, keine echte tasche innen, kein echtes tier, keine echten taschen, keine echte tasche',
    },
    lt: {
      flagged:
        'replik*, kopija, kopij*, klastot*, ne originalas, ne originalus, ne originali, ne originalūs, neoriginal*, padirb*, netikr*, imitacij*, ne originalios, ne original*, ne tikras, ne tikra, ne tikri, ne tikros, feikas, feikinė, feikas, feik*, padirbin*, analogas, kopijuot*, labai gera kopija, padirbt*',
      harmless:
        'odos imitacij*, kailio imitacij*, imitacija odos, čekio kopij*, kailiuko imitacij*, netikras kail*, ne tikra oda, ne tikras kail*, netikra oda, netikros kišenės, netikr* kišen*, perlų imitacij*, imitacija kailio, zomšos imitacij*, netikr* perl*, netikr* od*, netikr* kail*, ne tikr* od*, ne tikr* kail*, ne tikr* viln*, ne tikr* perl*, netikr* pluk*, čekio kopija, sąskaitos kopij*, ne originali dėžutė, ne original* dėžut*, ne original* dirž*, ne original* raišt*, imitacij* od*, kvito kopij*, krokodilo odos imitacij*, gyvatės odos imitacij*, dirbtin* kail* imitacij*',
    },
    pl: {
      flagged:
        'podróbka, podróbki, podrobion*, replika, repliki, replikę, kopia, imitacja, nieoryginal*, nie oryginał, nie oryginalna, nie oryginalny, nie oryginalne, fejk, fejki, nie jest oryginalna, nie jest oryginalny, nie są oryginalne, podróba, podróby, podróbkę, kopii, nie jest to oryginał, to nie oryginał, fake, nie jest oryginałem, kopię, nieoryginał, podrób*, nie oryginaln*',
      harmless:
        'imitacja skóry, imitacja futra, imitacja zamszu, kopia paragonu, imitacja kożucha, imitacja pereł, imitacja skórki, imitacja wężowej skóry, imitacja jedwabiu, imitacja jeansu, imitacja kieszeni, imitacja skór*, imitacja futer*, imitacja lnu, imitacja wełny, kopia faktury, imitacja koszuli, imitacja dżinsu, imitacja skory, nie oryginalne pudełk*, nie oryginaln* opakowan*, nie oryginaln* sznurów*, nie oryginaln* pasek, imitacja krokodyl*, imitacja węża, kopia rachunku, kopia dowodu zakupu, imitacja zapięcia, imitacja zamka, imitacja baranka, imitacja kopertow*, imitacja kamizelki',
    },
    es: {
      flagged:
        'réplica, réplicas, imitación, imitacion, copia, falsificación, falso, falsa, falsos, falsas, no original, no es original, no auténtico, no es auténtico, no es auténtica, clon, no son originales, no es la original, tipo réplica, no auténtica, falsificado, falsificada, no originales, no son auténticas, no es el original, inspired, imita a, no son auténticos, copias',
      harmless:
        'imitación piel, imitación a piel, imitación cuero, imitación pelo, copia del ticket, imitación ante, imitación a ante, bolsillos falsos, bolsillo falso, falso cuello, falsa piel, imitación a cuero, imitación perlas, imitación a pelo, imitación borreguito, imitación de piel, imitación borrego, imitación lino, imitación vaquero, imitación a lana, copia de la factura, copia factura, falsos bolsillos, falso cruzado, imitacion piel, pelo falso, piel falsa, imitación serpiente, imitación cocodrilo, imitación a serpiente, imitación a cocodrilo, imitación seda, imitación oro, imitación de cuero, imitacion a piel, imitacion cuero, imitación de pelo, imitación lana, imitación a borrego, imitación visón, falsa abertura, falsas perlas, imitación mouton, bolsillos falsas, falso abotonado, imitación madera, imitación vaqueros, perlas falsas, imitación napa, falsa capa, imitación a vaquero',
    },
    it: {
      flagged:
        'falso, falsa, falsi, false, contraffatto, contraffatta, imitazione, copia, non originale, non originali, non autentico, non autentica, tarocco, tarocca, taroccato, taroccata, non è originale, non sono originali, contraffazione, taroccata, repliche, falsificato, non è autentica, non è autentico, taroccate, tarocchi, non è l originale, copie',
      harmless:
        'imitazione pelle, imitazione pelliccia, copia dello scontrino, false tasche, falsa tasca, falso collo, imitazione montone, imitazione camoscio, tasche false, tasca falsa, copia scontrino, falso doppiopetto, imitazione seta, imitazione perle, imitazione cuoio, imitazione jeans, falsi bottoni, imitazione coccodrillo, imitazione pitone, imitazione cocco, copia fattura, copia della fattura, finta imitazione, falso bolero, imitazione lino, imitazione di pelle, scatola non originale, lacci non originali, imitazione shearling, falsa pelliccia, falso strato, falsa cintura, falsa pelle, falso gilet, imitazione lana, imitazione denim, imitazione pelo, imitazione renna',
    },
    nl: {
      flagged:
        'namaak, nep, nepper, neppe, imitatie, kopie, niet origineel, niet echt, geen origineel, vervalsing, geen echte, niet authentiek, replica, nepmerk, nagemaakt*, geen originele, niet originele, niet de echte, niet orgineel, geen orginele, nagemaakte, is geen echte, niet authentieke, neptas, nep tas, dupe, niet de originele',
      harmless:
        'imitatie leer, imitatieleer, imitatiebont, imitatie bont, nep bont, nepbont, nep leer, nepleer, kopie van de bon, nep zakken, imitatie suède, niet echt leer, niet echt bont, nep zakjes, geen echt leer, geen echt bont, imitatie suede, imitatie lammy, nep leren, nep zak, neppe zakken, neppe zakjes, nep parels, imitatie leder, nep suede, nep lammy, niet echt gedragen, niet echt mijn, niet echt vaak, niet echt goed, niet echt een, nep leder, nep diamantjes, niet echt iets, niet echt meer, niet echt warm, niet echt nodig, niet echt gebruikt, kopie bon, geen echte leer, geen echte zakken, geen echte gebruikssporen, nep suède, niet echt te zien, niet echt zichtbaar, geen echte slijtage, kopie factuur, kopie van de factuur, imitatie parels, imitatie wol, niet echt zijde, niet echt mijn stijl, niet originele doos, niet de originele doos, niet originele veters, niet in originele doos, nep knopen, niet echt blij, neppe parels, neppe bont, geen echte parels, niet echt zwart, niet echt wit, niet echt een, neppe leren, niet echt stuk, niet echt kapot, niet echt nieuw, niet echt opvallend, nep haar, nep zijde, geen echte schade, geen echte zijde',
    },
  },
};
