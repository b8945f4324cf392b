import type { LanguageRules } from './language-rules.js';

/** French of France, Belgium and Switzerland. */
export const FRENCH: LanguageRules = {
  language: 'fr',
  commonWords:
    'le, la, les, un, une, des, de, du, et, est, sont, pour, avec, sans, très, en, dans, au, aux, pas, taille, état, neuf, porté, portée, portés, portées, jamais, belle, beau, joli, jolie, je, cette, ce, ces, mais, sur, vends, couleur, marque, fois, peu, comme, bon, elle, il, par, plus, mon, ma, été, que, ne',
  negations: 'pas, sans, non, aucun, aucune, jamais, ni, ne',
  complements: 'avec, pour, sans, à, au, aux, en, assorti à, sur, sous, comme, de, du',
  sizeWords: 'taille, t, tailles, pointure, taile, pt, p',
  departments: {
    women: 'femme, femmes, dame, dames, féminin*, feminine, grossesse',
    men: 'homme, hommes, masculin*, monsieur',
    kids: 'enfant, enfants, fille, filles, fillette, garçon, garçons, bébé, bébés, ado, naissance, layette, nourrisson, petite fille, petit garçon, ma fille, mon fils, fils, nouveau né, garçonnet',
  },
  garments: {
    set: 'ensemble, ensemble bébé',
    football_shirt: 'maillot de foot, maillot foot, maillot de football',
    dress:
      'robe, robes, robe droite, robe patineuse, robe portefeuille, robe trapèze, tunique robe, robe bustier, robette',
    mini_dress: 'robe courte, mini robe, robe mini, minirobe',
    midi_dress: 'robe midi, robe mi longue, robe mi-longue',
    maxi_dress: 'robe longue, maxi robe, robe maxi',
    evening_dress:
      'robe de soirée, robe de cocktail, robe de bal, robe de fête, robe soirée, robe de cérémonie, robe cérémonie, robe cocktail',
    shirt_dress: 'robe chemise, robe-chemise',
    knit_dress: 'robe pull, robe en maille, robe en laine, robe tricot',
    wedding_dress: 'robe de mariée, robe mariage, robe de mariage',
    skirt: 'jupe, jupes, jupe plissée, jupe crayon, jupe portefeuille, jupe évasée, jupette, jupon',
    mini_skirt: 'mini jupe, minijupe, jupe courte',
    midi_skirt: 'jupe midi, jupe mi longue',
    maxi_skirt: 'jupe longue, maxi jupe',
    denim_skirt: 'jupe en jean, jupe jean, jupe en jeans, jupe denim, jupe en denim',
    jeans: 'jean, jeans, pantalon en jean, blue jean',
    skinny_jeans: 'jean skinny, jean slim, jeans slim, jeans skinny, slim, skinny',
    straight_jeans: 'jean droit, jeans droit, jean coupe droite',
    wide_jeans:
      'jean large, jean flare, jean bootcut, jean évasé, jeans flare, jeans large, jean baggy, jean wide leg, jean patte d eph',
    trousers:
      'pantalon, pantalons, pantalon de costume, pantalon fluide, palazzo, pantalon large, pantalon tailleur',
    chinos: 'chino, pantalon chino, chinos',
    cargo_trousers: 'pantalon cargo, cargo, treillis',
    leggings: 'legging, leggings, jegging, caleçon long',
    joggers:
      'jogging, bas de jogging, pantalon de survêtement, pantalon de sport, pantalon jogging, bas de survêtement, jogger',
    shorts: 'short, shorts, bermuda, bermudas, cycliste',
    denim_shorts: 'short en jean, short jean, short en jeans, short denim, short en denim',
    blouse: 'blouse, blouses, chemisier, chemisiers, tunique, blouse fluide',
    shirt: 'chemise, chemises, chemisette, surchemise',
    t_shirt:
      't-shirt, t-shirts, tee shirt, tee-shirt, tshirt, teeshirt, tee, tee shirts, t shirt manches courtes',
    polo_shirt: 'polo, polos',
    tank_top: 'débardeur, débardeurs, marcel, top à bretelles, caraco, top bretelles, camisole',
    crop_top: 'crop top, brassière top, croptop',
    long_sleeve_top:
      't-shirt manches longues, tee shirt manches longues, top manches longues, t-shirt à manches longues, haut manches longues',
    top: 'top, haut, bustier, hauts, tops, bandeau, dos nu, corset',
    bodysuit: 'body, bodys, bodies',
    jumper:
      'pull, pulls, pull-over, pullover, pull en laine, chandail, pull en maille, tricot, pull de noël, marinière pull, pull col v, pull col rond',
    turtleneck: 'col roulé, pull col roulé, sous pull, pull à col roulé, sous-pull',
    cardigan: 'gilet, cardigan, gilets, gilet en laine, cardigans, gilet long, gilet en maille',
    hoodie:
      'sweat à capuche, hoodie, sweat capuche, sweat zippé à capuche, pull à capuche, hoodies',
    sweatshirt: 'sweat, sweat-shirt, sweatshirt, sweats, sweater',
    fleece: 'polaire, veste polaire, pull polaire',
    waistcoat: 'gilet de costume, veston sans manches',
    gilet: 'doudoune sans manches, gilet sans manches, bodywarmer, veste sans manches',
    jacket:
      'veste, vestes, blouson, coupe-vent, coupe vent, softshell, perfecto simili, blousons, veste de survêtement, veste matelassée, saharienne, windbreaker',
    blazer: 'blazer, veste de costume, veste tailleur, veste de tailleur, blazers, veston',
    leather_jacket:
      'perfecto, veste en cuir, blouson en cuir, veste cuir, blouson cuir, veste en simili cuir, veste simili cuir, perfecto cuir, perfecto en cuir, veste en simili',
    denim_jacket:
      'veste en jean, veste jean, blouson en jean, veste en jeans, veste denim, veste en denim',
    bomber_jacket: 'bomber, bombers, blouson bomber, veste bomber, teddy',
    puffer_jacket: 'doudoune, doudounes, doudoune longue, manteau matelassé',
    rain_jacket: 'imperméable, k-way, ciré, veste de pluie, kway, manteau de pluie',
    ski_jacket: 'veste de ski, blouson de ski, manteau de ski, veste ski',
    coat: "manteau, manteaux, caban, pardessus, cape, poncho, manteau en laine, manteau d'hiver, duffle coat, manteau long, fausse fourrure manteau, caban en laine",
    trench_coat: 'trench, trench coat, trench-coat',
    parka: 'parka, parkas',
    jumpsuit:
      'combinaison, combinaison pantalon, combi, combipantalon, combishort, combi short, combinaison short',
    dungarees: 'salopette, salopettes, robe salopette, salopette en jean',
    suit: 'costume, tailleur, costumes, tailleur pantalon, ensemble tailleur, smoking',
    tracksuit:
      'survêtement, ensemble jogging, survet, ensemble de sport, ensemble survêtement, ensemble survet',
    pyjamas: 'pyjama, pyjamas, ensemble pyjama',
    nightdress: 'chemise de nuit, nuisette, nuisettes',
    robe: 'peignoir, robe de chambre, kimono, sortie de bain',
    bra: 'soutien-gorge, soutien gorge, brassière, brassière de sport, soutif',
    briefs: 'culotte, slip, string, culottes, tanga, shorty culotte',
    boxers: 'boxer, caleçon, boxers, caleçons',
    socks: 'chaussettes, chaussette, socquettes, mi bas',
    tights: 'collant, collants, bas collants',
    swimsuit:
      'maillot de bain, maillot une pièce, maillot de bain une pièce, maillot de bain 1 pièce, maillot 1 pièce',
    bikini:
      'bikini, maillot de bain deux pièces, maillot deux pièces, bikinis, maillot de bain 2 pièces, maillot 2 pièces',
    swim_shorts: 'short de bain, boardshort, bermuda de bain, short de plage',
    babygrow:
      'dors bien, grenouillère, dors-bien, barboteuse, body bébé, pyjama bébé, dors bien bébé, grenouillères',
    snowsuit:
      'combinaison de ski, combinaison pilote, combi pilote, combinaison ski, combinaison de neige, combi ski',
    shoes: 'chaussures, chaussure, souliers, chaussons bébé',
    trainers:
      'baskets, basket, sneakers, tennis, sneaker, chaussures de sport, baskets montantes, baskets basses',
    running_shoes:
      'chaussures de running, chaussures de course, baskets de running, running, baskets running',
    boots: 'boots, santiags, rangers, bottes fourrées, bottes cowboy, boots motard, santiag, boot',
    ankle_boots: 'bottines, bottine, low boots, bottillons, low boot, bottines à talons',
    knee_boots:
      'bottes, cuissardes, botte, bottes hautes, bottes cavalières, cavalières, bottes en cuir, bottes à talons',
    chelsea_boots: 'chelsea boots, chelsea, bottines chelsea',
    wellies: 'bottes de pluie, bottes en caoutchouc',
    snow_boots: 'après-ski, bottes de neige, moon boots, après ski, bottes neige',
    hiking_boots:
      'chaussures de randonnée, chaussures de marche, chaussures rando, chaussures randonnée',
    football_boots: 'crampons, chaussures de foot, chaussures de football, chaussures foot',
    heels:
      'escarpins, talons, talons hauts, escarpin, chaussures à talons, chaussures à talon, compensées, chaussures compensées, talons aiguilles, salomés, babies à talons',
    sandals: 'sandales, sandale, nu-pieds, nu pieds, sandalettes, spartiates, sandales à talons',
    flip_flops: 'tongs, claquettes, tong, claquette',
    ballet_flats: 'ballerines, ballerine',
    loafers: 'mocassins, mocassin, loafers, chaussures bateau',
    lace_ups: 'derbies, richelieus, chaussures de ville, derby, richelieu, brogues',
    slippers: 'chaussons, pantoufles, charentaises, chausson',
    espadrilles: 'espadrilles, espadrille',
    mules: 'mules, sabots, mule, sabot',
    bag: 'sac, sacs, sac seau, sacoche, pochon',
    handbag: 'sac à main, sacs à main, sac a mains, sac en cuir, petit sac',
    shoulder_bag:
      'sac épaule, sac porté épaule, sac baguette, sac hobo, sac à épaule, sac d épaule',
    crossbody_bag:
      'sac bandoulière, bandoulière, sac à bandoulière, sac besace, besace, sac porté travers, sac en bandoulière',
    tote_bag: 'cabas, tote bag, sac cabas, sac shopping, sac shopper, shopper, tote',
    clutch: 'pochette, clutch, pochette de soirée, minaudière, pochettes',
    backpack: 'sac à dos, sacs à dos, sac a dos, cartable',
    belt_bag: 'sac banane, banane, sacoche ceinture',
    wallet:
      'portefeuille, porte-monnaie, porte monnaie, porte cartes, portefeuilles, porte-cartes, porte carte',
    travel_bag:
      'sac de voyage, valise, sac week-end, sac de sport, sac weekend, sac week end, sac polochon',
    laptop_bag:
      'sacoche ordinateur, porte-documents, sac ordinateur, sacoche pc, cartable cuir, porte documents',
    belt: 'ceinture, ceintures, ceinture en cuir',
    scarf:
      'écharpe, foulard, étole, écharpes, foulards, châle, snood, carré de soie, carré soie, tour de cou, chèche, pashmina',
    hat: 'chapeau, chapeaux, chapeau de paille, bob, béret, capeline, panama, borsalino',
    beanie: 'bonnet, bonnets, bonnet en laine, bonnet à pompon',
    cap: 'casquette, casquettes',
    gloves: 'gants, moufles, gant, mitaines, gants en cuir',
    sunglasses: 'lunettes de soleil, lunette de soleil, lunettes soleil',
    watch: 'montre, montres, montre bracelet',
    necklace: 'collier, colliers, sautoir, pendentif, ras de cou, chaîne collier',
    bracelet: 'bracelet, bracelets, jonc, gourmette, manchette bracelet',
    ring: 'bague, bagues, chevalière, alliance',
    earrings:
      "boucles d'oreilles, boucles d oreille, créoles, boucles d'oreille, boucle d'oreille, clous d'oreilles, puces d'oreilles",
    brooch: 'broche, broches',
    tie: 'cravate, cravates',
    bow_tie: 'noeud papillon, nœud papillon',
    umbrella: 'parapluie, ombrelle',
    hair_accessory:
      'bandeau cheveux, serre-tête, barrette, chouchou, serre tête, pince à cheveux, headband, élastique cheveux, chouchous, bandeau pour cheveux',
  },
  colours: {
    black: 'noir, noire, noirs, noires',
    grey: 'gris, grise, grises, gris clair, gris foncé, anthracite, gris anthracite, gris chiné',
    silver: 'argenté, argentée, argentés, argentées, argent',
    white: 'blanc, blanche, blancs, blanches',
    cream: 'crème, écru, écrue, ivoire, blanc cassé, écrus',
    beige: 'beige, beiges, sable, nude, taupe, champagne, grège',
    brown:
      'marron, brun, brune, camel, cognac, chocolat, caramel, marrons, marron foncé, marron clair, tabac, bruns, brunes',
    gold: 'doré, dorée, dorés, dorées',
    yellow: 'jaune, jaunes, moutarde, jaune moutarde, jaune pâle, ocre, jaune clair',
    orange: 'orange, rouille, terracotta, abricot, pêche, brique, corail orange, oranges',
    red: 'rouge, rouges, rouge vif, rouge foncé, rouge cerise',
    burgundy: 'bordeaux, lie de vin, rouge bordeaux, bourgogne, prune bordeaux',
    pink: 'rose, roses, fuchsia, corail, saumon, rose pâle, vieux rose, rose poudré, fushia, rose clair, rose bonbon, rose fuchsia, magenta, framboise, rose fushia, rose pale',
    purple: 'violet, violette, violets, violettes, aubergine, prune, mauve foncé',
    lilac: 'lilas, mauve, parme, lavande, mauves',
    navy: 'bleu marine, marine, bleu foncé, bleu nuit, bleu marin, navy',
    blue: 'bleu, bleue, bleus, bleues, bleu roi, bleu électrique, cobalt, indigo, bleu jean, bleu brut',
    light_blue: 'bleu clair, bleu ciel, ciel, bleu pâle, bleu pastel, bleu pale',
    turquoise:
      'turquoise, bleu canard, pétrole, bleu pétrole, bleu turquoise, vert canard, turquoises, canard',
    green:
      'vert, verte, verts, vertes, vert foncé, émeraude, vert sapin, vert bouteille, vert émeraude, vert clair, vert sauge, vert anis, vert pomme',
    khaki: 'kaki, vert kaki, olive, vert olive, vert militaire, kakis, vert armée',
    mint: "vert d'eau, vert menthe, menthe, vert d eau, mint",
    multicolour:
      'multicolore, multicolores, coloré, colorée, multi couleurs, arc en ciel, plusieurs couleurs',
  },
  materials: {
    cotton: 'coton, coton bio, 100% coton, cotton',
    linen: 'lin',
    hemp: 'chanvre',
    wool: 'laine, laine vierge, lainage, laine d agneau, pure laine',
    merino: 'mérinos, laine mérinos, merino, laine merinos',
    cashmere: 'cachemire, cashmere',
    mohair: 'mohair',
    alpaca: 'alpaga, laine d alpaga, baby alpaga',
    angora: 'angora',
    silk: 'soie, 100% soie',
    viscose: 'viscose, rayonne',
    modal: 'modal',
    lyocell: 'lyocell, tencel',
    cupro: 'cupro',
    acetate: 'acétate',
    polyester: 'polyester, polyester recyclé',
    polyamide: 'polyamide, nylon',
    acrylic: 'acrylique',
    elastane: 'élasthanne, elasthane, spandex, lycra, élasthane, elastane, elasthanne',
    polyurethane: 'polyuréthane',
    leather:
      'cuir, cuir véritable, vrai cuir, en cuir, cuir de vachette, cuir agneau, cuir d agneau, cuir souple, cuir lisse, cuir de veau, cuir grainé',
    patent_leather: 'cuir verni, verni, vernis, vernies',
    suede: 'daim, suède, cuir suédé, veau velours, cuir velours, croûte de cuir',
    nubuck: 'nubuck, cuir nubuck',
    faux_leather:
      'simili cuir, similicuir, faux cuir, simili, cuir vegan, imitation cuir, simili-cuir, effet cuir, skaï, skai, cuir végétal, aspect cuir, cuir synthétique, façon cuir',
    fur: 'vraie fourrure, fourrure véritable, vison, fourrure de lapin, lapin véritable, fourrure lapin, renard',
    shearling: 'mouton retourné, peau lainée, peau de mouton, mouton',
    faux_fur: 'fausse fourrure, imitation fourrure, fourrure synthétique, moumoute',
    down: "duvet, plumes d'oie, duvet d oie, duvet de canard, plumes de canard, duvet et plumes, plumes et duvet",
    denim: 'denim, toile de jean',
    corduroy: 'velours côtelé',
    velvet: 'velours',
    satin: 'satin, satiné, satinée',
    lace: 'dentelle, dentelles',
    tulle: 'tulle',
    chiffon: 'mousseline, chiffon',
    fleece: 'polaire',
    terry: 'éponge, tissu éponge',
    jersey: 'jersey',
    tweed: 'tweed',
    felt: 'feutre, feutrine',
    canvas: 'toile, toile enduite',
    neoprene: 'néoprène',
    rubber: 'caoutchouc',
    straw: 'paille, osier',
    raffia: 'raphia',
    cork: 'liège',
    steel: 'acier inoxydable, inox, acier inox',
    silver: 'argent 925, argent massif, argent véritable, argent sterling',
    pearl: 'perles, perle, perles de culture',
  },
  patterns: {
    plain: 'uni, unie, unis, unies, sans motif',
    striped: 'rayé, rayée, rayures, rayés, rayées, à rayures, marinière, ligné, mariniere',
    checked:
      'carreaux, à carreaux, vichy, écossais, tartan, prince de galles, pied de poule, pied-de-poule, écossaise, carreau',
    floral:
      'fleuri, fleurie, à fleurs, fleurs, imprimé fleuri, floral, motif fleuri, florale, motifs fleurs, fleuris, fleuries, liberty, petites fleurs, motifs fleuris',
    dotted: 'à pois, pois, plumetis pois, petits pois',
    animal_print:
      'léopard, imprimé léopard, zèbre, imprimé animal, serpent, python, panthère, motif léopard, imprimé serpent, imprimé animalier, tigre, animalier, imprimé zèbre',
    camouflage: 'camouflage, imprimé militaire, motif camouflage, motif militaire',
    graphic: 'imprimé graphique, motif graphique, flocage, sérigraphie',
    logo: 'logo, monogramme, logos',
    tie_dye: 'tie and dye, tie dye, tye and dye, tie & dye',
    paisley: 'cachemire motif, paisley, imprimé cachemire, motif cachemire',
    geometric:
      'géométrique, géométriques, ethnique, aztèque, jacquard géométrique, abstrait, motif ethnique, losanges',
  },
  conditions: {
    new_with_tags:
      'neuf avec étiquette*, neuve avec étiquette*, avec étiquette*, étiquette encore, neuf étiqueté, neuve étiquetée, étiqueté, étiquetée, encore étiqueté, encore étiquetée, avec son étiquette, avec ses étiquettes, avec leurs étiquettes, neufs avec étiquette*, neuves avec étiquette*, avec l étiquette, encore l étiquette, toujours l étiquette, étiquettes encore, étiquette toujours',
    new_without_tags:
      'neuf sans étiquette*, neuve sans étiquette*, neuf, neuve, neufs, neuves, jamais porté*, jamais mis, jamais mise, jamais portée, jamais portées, non porté*, état neuf, jamais servi, jamais utilisé*, tout neuf, toute neuve, flambant neuf, seulement essayé*, juste essayé*, pas porté*, jamais portés',
    very_good:
      'très bon état, tbe, comme neuf, comme neuve, comme neufs, comme neuves, excellent état, parfait état, quasi neuf, quasi neuve, état impeccable, impeccable, superbe état, peu porté, peu portée, très bonne état, peu portés, peu portées, très peu porté*, état parfait, presque neuf, presque neuve, état comme neuf, quasiment neuf, quasiment neuve, à peine porté*, état irréprochable, tres bon etat, en parfait état, excellente état, comme neuf état, super état, magnifique état, nickel, rarement porté*, état nickel, peu servi, très peu servi, quasi neufs, quasi neuves, tbé',
    good: 'bon état, be, bon état général, en bon état, bonne état, assez bon état, encore en bon état, bel état, correct et propre, bon etat, encore bon état, beau état, légères traces d usure, légère usure, légères traces, quelques traces d usure, traces d usure, signes d usure, petites traces d usure, marques d usure, traces d utilisation, quelques signes d usure, usure normale, traces normales',
    satisfactory:
      "satisfaisant, état satisfaisant, état correct, état d'usage, usé, usée, beaucoup porté, beaucoup portée, état moyen, usure visible, état usé, état d usage, bien porté, très porté*, état convenable, usés, usées, très usé*, beaucoup portés, beaucoup portées, fortes traces d usure, traces d usure visibles, semelle usée, talon usé, très usés, bien usé, bien usée",
    worn: "porté une fois, portée une fois, mis une fois, porté deux fois, portée deux fois, porté 1 fois, portée 1 fois, porté 2 fois, portée 2 fois, portées une fois, porté quelques fois, portée quelques fois, mise une fois, portées deux fois, porté qu'une fois, portée qu une fois, portés une fois, portés deux fois, porté une seule fois, portée une seule fois, portées une seule fois, portées 2 fois, portés 2 fois, portées 1 fois, portées quelques fois, portés quelques fois, porté seulement, portée seulement, porté 3 fois, portée 3 fois, porté trois fois, portée trois fois, mis deux fois, mise deux fois, mises une fois, mises deux fois, porté* deux trois fois, porté* deux ou trois fois, porté* 2 3 fois, porté* 2 ou 3 fois, mis* deux trois fois, porté* quelques heures, porté* une soirée, porté* une journée, porté* pour un mariage, porté* une ou deux fois, porté* trois fois, mis* 2 fois, mis* 3 fois",
    flaw: 'bouloche*, bouloches, bouloché*, délavé*, accroc, rayures d usage, éraflure*, défaut, défauts, décoloré*, fil tiré, éraflé*, peluche, rayure sur, grosse rayure, petite rayure, rayures sur le, rayé sur, micro rayures',
    defect:
      'tache, taches, trou, trous, déchiré*, abîmé*, manque un bouton, bouton manquant, petit trou, bouton manque, taché, tachée, décousu*, cassé*, jauni*, zip cassé, fermeture cassée, fermeture hs, recousu*, réparé*, percé*',
    nothing:
      'neuf à, prix neuf, valeur neuf, neuf payé, acheté neuf, achetée neuve, bon rapport, sans étiquette*, étiquette coupée, étiquette enlevée, étiquette retirée, nouvelle collection, très bonne qualité, bonne qualité, taille bien, prix neuve, achetées neuves, achetés neufs, valeur à neuf, étiquettes coupées, bon maintien, très bon maintien, étiquette découpée, lacets neufs, cuir neuf, odeur de neuf, sent le neuf, semelles neuves, effet usé, effet vieilli, effet délavé, jean troué, effet destroy, cordons neufs, fermeture neuve, talons neufs',
  },
};
