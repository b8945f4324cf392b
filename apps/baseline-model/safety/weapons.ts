import type { SafetyWords } from './find-words.js';

/** Weapons and ammunition. Fashion is full of their names: the harmless phrases matter as much. */
export const WEAPONS: SafetyWords = {
  category: 'weapons',
  reason: 'A weapon or ammunition.',
  negatable: 'no',
  anywhere: {
    flagged:
      'glock, ak 47, ak47, taser, tasers, nunchaku, nunchucks, katana, machete, karambit, butterfly knife, balisong, airsoft, walther ppk, revolver, kalashnikov, kalasznikow',
    harmless:
      'guns n roses, guns and roses, gun n roses, gunmetal, gun metal, knife pleat, knife pleats, knife pleated, knife pleat skirt, sex pistols, pistol boots, acne pistol, bullet bra, machine gun kelly, top gun, smoking gun, gun print, gun show, katana jeansow*, katana dżinsow*, katana jeans*, ramoneska katana, katana damsk*, katana jeans, katana skórzan*, sword print, dagger print, dagger collar, dagger necklace, revolver jeans, airsoft pants, airsoft vest, water pistol print, silk gun, katana denim*, katana oversize, katana z, katana ze, katana w, katana vero, katana męsk*, jeansowa katana, dżinsowa katana, czarna katana, krótka katana',
  },
  languages: {
    en: {
      flagged:
        'gun, guns, pistol, pistols, rifle, rifles, shotgun, firearm, firearms, handgun, ammo, ammunition, bullets, live rounds, hunting knife, combat knife, flick knife, switchblade, pocket knife, folding knife, throwing knives, throwing knife, knife, knives, dagger, sword, swords, brass knuckles, knuckle duster, knuckleduster, pepper spray, stun gun, crossbow, air gun, air rifle, bb gun, grenade, grenades, baton telescopic, telescopic baton, explosives',
      harmless:
        'glue gun, toy gun, gun holster print, heat gun, spray gun, sword earrings, sword pendant, sword necklace, sword charm, knife edge, knife sharp creases, bullet holes print, cargo ammo pockets, shotgun chaps, gun flap, pistol pockets, gun patch, storm flap gun, tagging gun, tag gun, knife edge pleats, grenade print, palette knife, paint knife, with a gun print, gun slinger, knife sharp, knife edge crease, massage gun, nerf gun, gun club check, gun shield, pistol print, swiss army knife print, gun emoji, sweater gun, cutlery knife print, twist knife',
    },
    fr: {
      flagged:
        'pistolet, pistolets, fusil, fusils, carabine, arme à feu, armes à feu, munitions, cartouches, couteau de chasse, couteau de combat, couteau papillon, cran d arrêt, couteau à cran d arrêt, couteau, couteaux, poignard, dague, épée, sabre, matraque, bombe lacrymogène, lacrymogène, gazeuse, poing américain, arbalète, grenade, taser, carabine à plomb, pistolet d alarme, opinel, arme, armes',
      harmless:
        'pli couteau, plis couteau, couleur grenade, motif grenade, fruit grenade, rouge grenade, pantalon fusil, pistolet à colle, jupe couteau, épée pendentif, imprimé pistolet, plis couteaux, canon de fusil, gris canon de fusil, pendentif épée, collier poignard, broche épée, pistolet à eau, arme fatale, motif sabre, arme de séduction, plissé couteau',
    },
    de: {
      flagged:
        'pistole, pistolen, gewehr, gewehre, revolver, munition, patronen, schusswaffe, waffe, waffen, schreckschuss*, luftgewehr, luftpistole, jagdmesser, kampfmesser, klappmesser, springmesser, butterflymesser, taschenmesser, messer, dolch, schwert, säbel, schlagring, pfefferspray, elektroschocker, armbrust, granate, granaten, teleskopschlagstock, schlagstock, wurfsterne, softair*, einhandmesser, outdoormesser',
      harmless:
        'messerfalten, messer falten, durchmesser, heißklebepistole, klebepistole, spielzeugpistole, wasserpistole, messerplissee, waffenrock, schwertanhänger, waffelpique, patronentasche, waffenfarbe, scharf wie ein messer, waffen der frau, granatapfel*, schwertlilie*, heißluftpistole, buttermesser',
    },
    lt: {
      flagged:
        'pistolet*, šautuv*, ginkl*, šaudmen*, šovin*, medžioklinis peilis, medžioklin* peil*, kovinis peilis, kovin* peil*, peilis, peilį, peiliai, peilius, durklas, durklą, kardas, kardą, kastetas, kastet*, ašarin* duj*, dujų balionėl*, elektrošok*, arbalet*, granat*, karabin*, lankstomas peil*, sulenkiam* peil*, pipirin* duj*, dujin* balionėl*, teleskopin* lazd*',
      harmless:
        'peilinės klostės, peilin* klost*, ginklų rašt*, granatų spalv*, vandens pistolet*, klijų pistolet*, granato spalv*, granatinė, granatinis, granatine, granatines, granatų rašt*, kardo pakabuk*, granatas akmuo, granato akmen*, karabinas rakt*, karabinu rakt*, granatu akmen*',
    },
    pl: {
      flagged:
        'pistolet, pistolety, pistoletu, karabin, strzelba, broń palna, broń, amunicja, amunicji, naboje, wiatrówka na śrut, nóż myśliwski, nóż bojowy, nóż sprężynowy, nóż, noże, sztylet, szabla, miecz, kastet, gaz pieprzowy, paralizator, kusza, granaty bojowe, maczeta, scyzoryk, nóż motylkowy, pałka teleskopowa, wiatrówka pistolet, rewolwer, nóż składany, bagnet, gazu pieprzow*, noża, nożyk bojow*, broni palnej, broni',
      harmless:
        'plisy nożowe, nożowe plisy, pistolet na wodę, pistolet do kleju, bron boze, miecz świetlny, broń boże, kolor granatowy, zawieszka miecz, plisy nożow*, kontrafałd*, pistolecik na wodę, nadruk pistolet, nie broni, nadruk broni',
    },
    es: {
      flagged:
        'pistola, pistolas, escopeta, rifle, fusil, arma de fuego, armas, arma, munición, balas, cuchillo de caza, cuchillo militar, navaja, navajas, cuchillo, cuchillos, puñal, daga, espada, sable, puño americano, spray de pimienta, spray pimienta, ballesta, granada de mano, carabina, escopeta de balines, pistola de balines, porra extensible, machete, táser, navaja automática, aire comprimido pistola, defensa extensible',
      harmless:
        'tablas cuchillo, pliegues cuchillo, pistola de silicona, pistola de agua, color granada, pistola de juguete, colgante espada, estampado pistola, falda cuchillo, armas de mujer, collar espada, pistola de calor, gris arma, tablas tipo cuchillo, arma de seducción, arma secreta, plisado cuchillo, a prueba de balas, pistolas de agua',
    },
    it: {
      flagged:
        'pistola, pistole, fucile, fucili, carabina, arma da fuoco, armi, munizioni, proiettili, cartucce, coltello da caccia, coltello a serramanico, coltello militare, coltello, coltelli, pugnale, spada, sciabola, tirapugni, spray al peperoncino, spray peperoncino, balestra, bomba a mano, manganello, pistola ad aria compressa, pistola scacciacani, scacciacani, serramanico, arma bianca, taser, katana, coltellino svizzero, coltellino, sfollagente',
      harmless:
        'pieghe a coltello, pieghe coltello, pistola ad acqua, pistola giocattolo, colla a caldo pistola, ciondolo spada, canna di fucile, pistola per colla, collana spada, piega coltello, colletto a spada, color canna di fucile, stampa pistola, plissé a coltello, pistola a caldo, pistole ad acqua, grigio canna di fucile, armi di seduzione',
    },
    nl: {
      flagged:
        'pistool, pistolen, geweer, geweren, vuurwapen, wapen, wapens, munitie, kogels, jachtmes, vlindermes, stiletmes, zakmes, gevechtsmes, mes, messen, dolk, zwaard, sabel, boksbeugel, pepperspray, stroomstootwapen, kruisboog, granaat, luchtbuks, luchtdrukpistool, luchtdrukgeweer, wapenstok, klapmes, ploertendoder, hakmes, survivalmes, uitklapmes, knuppel wapen, nepwapen, balletjespistool',
      harmless:
        'mesplooien, mes plooien, waterpistool, lijmpistool, speelgoedpistool, kogelketting print, granaatappel, mesplooi, messcherpe, zwaard hanger, granaatrood, haarscherp mes, mes plooi, zwaard ketting, kogelvrij, granaatrode, mes plooirok, met mesplooi*, wapenbroek',
    },
  },
};
