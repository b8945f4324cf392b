import type { LanguageRules } from './language-rules.js';

/** Italian. */
export const ITALIAN: LanguageRules = {
  language: 'it',
  commonWords:
    'il, lo, la, i, gli, le, un, una, uno, di, del, della, e, è, sono, con, per, senza, molto, in, non, taglia, condizioni, nuovo, nuova, usato, usata, usati, usate, mai, volta, volte, vendo, bello, bella, bellissimo, bellissima, colore, marca, come, ma, da, che, si, poche, poco, stato, indossato, indossata, indossate, ottimo, ottime, perfetto, tg, ed, anche, dal, al, nella, originale, comodo, comodissimo',
  negations: 'non, senza, nessun, nessuna, mai, né, privo, priva',
  complements:
    'con, per, senza, di, del, da, in, abbinabile, abbinato a, sopra, come, su, a, al, alle, ai',
  sizeWords: 'taglia, tg, tag, taglie, numero, num, n, misura, tgl, nr, tg., mis, n°',
  departments: {
    women: 'donna, donne, da donna, femminile, signora, ragazza, premaman, femminili',
    men: 'uomo, uomini, da uomo, maschile, ragazzo, maschili',
    kids: 'bambino, bambina, bambini, bambine, bimbo, bimba, neonato, neonata, bimbi, bebè, mia figlia, mio figlio, bimbe, neonati, junior',
  },
  garments: {
    set: 'completino, coordinato',
    football_shirt: 'maglia da calcio, maglia calcio, maglia della nazionale, maglia nazionale',
    dress:
      'vestito, abito, vestiti, abiti, vestitino, abitino, abito lungo donna, tubino, prendisole, vestitini',
    mini_dress:
      'abito corto, mini abito, vestito corto, miniabito, mini dress, vestitino corto, minidress, vestito mini',
    midi_dress: 'abito midi, vestito midi, abito longuette',
    maxi_dress: 'abito lungo, vestito lungo, maxi abito, maxi dress, vestito maxi',
    evening_dress:
      'abito da sera, vestito da sera, abito da cerimonia, abito elegante, vestito elegante, abito da cocktail, vestito da cerimonia, vestito cerimonia, abito cerimonia',
    shirt_dress: 'abito chemisier, chemisier, vestito camicia, abito camicia',
    knit_dress:
      'abito in maglia, vestito in maglia, abito di lana, vestito di lana, abito maglia, vestito maglia, abito in lana, vestito in lana, maxi maglia abito',
    wedding_dress: 'abito da sposa, vestito da sposa, abito sposa',
    skirt:
      'gonna, gonne, gonna plissettata, gonna a tubo, gonnellina, longuette, gonna a ruota, gonna pantalone',
    mini_skirt: 'minigonna, mini gonna, gonna corta, minigonne',
    midi_skirt: 'gonna midi, gonna longuette',
    maxi_skirt: 'gonna lunga, gonna maxi, maxi gonna, gonnellone',
    denim_skirt:
      'gonna di jeans, gonna jeans, gonna in jeans, minigonna di jeans, minigonna jeans, gonna denim, gonna in denim, minigonna in jeans',
    jeans:
      'jeans, pantaloni di jeans, pantaloni jeans, jeans uomo, pantalone jeans, pantaloni in jeans',
    skinny_jeans:
      'jeans skinny, skinny jeans, jeans slim, jeans aderenti, skinny, jeans super skinny',
    straight_jeans:
      'jeans dritti, jeans gamba dritta, jeans straight, jeans a gamba dritta, jeans regular',
    wide_jeans:
      'jeans a zampa, jeans larghi, jeans flare, jeans bootcut, jeans wide leg, jeans gamba larga, jeans a palazzo, jeans palazzo, jeans zampa, jeans baggy, jeans a gamba larga, jeans svasati, jeans a zampa di elefante, jeans a campana',
    trousers:
      'pantaloni, pantalone, pantalone palazzo, pantaloni eleganti, pantaloni palazzo, culotte pantaloni, pantaloni a palazzo, pantaloni di velluto, pantaloni cropped',
    chinos: 'chino, pantaloni chino, chinos, pantalone chino',
    cargo_trousers:
      'pantaloni cargo, cargo, pantalone cargo, pantaloni tasconi, pantaloni con tasconi',
    leggings: 'leggings, leggins, fuseaux, pantacollant, legging, jeggings',
    joggers:
      'pantaloni tuta, pantaloni della tuta, joggers, pantalone tuta, jogger, pantaloni sportivi, pantaloni felpati, pantaloni di tuta, pantalone felpato, pantalone della tuta',
    shorts:
      'pantaloncini, shorts, bermuda, short, pantaloncino, calzoncini, pantaloni corti, pantalone corto',
    denim_shorts:
      'pantaloncini di jeans, shorts di jeans, shorts jeans, pantaloncini jeans, shorts in jeans, bermuda di jeans, short jeans, bermuda jeans, shorts denim, pantaloncini in jeans, shorts in denim',
    blouse: 'blusa, camicetta, bluse, casacca, tunica, camicette, blusa camicia, caftano',
    shirt:
      'camicia, camicie, camicia jeans, camiciotto, camicia di jeans, sovracamicia, camicia di lino, overshirt',
    t_shirt:
      't-shirt, maglietta, magliette, tshirt, maglietta a maniche corte, t-shirts, t shirts, tee',
    polo_shirt: 'polo, polo uomo, maglietta polo, polo a maniche corte',
    tank_top:
      'canotta, canottiera, top con spalline, canotte, top spalline, smanicato top, maglietta senza maniche, canotta sportiva',
    crop_top: 'crop top, top corto, top cropped, croptop',
    long_sleeve_top:
      'maglia a maniche lunghe, t-shirt manica lunga, maglietta a maniche lunghe, maglietta manica lunga, maglia manica lunga, t-shirt maniche lunghe, maglia maniche lunghe, t-shirt a maniche lunghe',
    top: 'top, bustier, corpetto, corsetto, fascia top, tops, top a fascia, coprispalle',
    bodysuit: 'body, bodysuit',
    jumper:
      'maglione, maglioncino, pullover, maglioni, maglia di lana, maglioncini, maglia in lana, pull, maglia lana, maglia girocollo, golfino chiuso, maglione girocollo, maglione natalizio',
    turtleneck:
      'dolcevita, maglione collo alto, lupetto, maglia collo alto, maglione a collo alto, maglia a collo alto, maglione dolcevita, maglia dolcevita, maglioncino collo alto, maglioncino dolcevita, maglione collo alto, collo alto',
    cardigan:
      'cardigan, golfino, giacca in maglia, golf aperto, maxi cardigan, cardigan lungo, coprispalle maglia, giacchino in lana maglia',
    hoodie:
      'felpa con cappuccio, hoodie, felpa cappuccio, felpa con zip e cappuccio, felpa zip cappuccio',
    sweatshirt: 'felpa, felpe, felpa girocollo, felpa senza cappuccio, felpina',
    fleece: 'pile, giacca in pile, felpa in pile, maglia in pile, giacca pile, felpa pile',
    waistcoat: 'panciotto, gilet elegante, gilet da abito',
    gilet:
      'gilet, smanicato, gilet imbottito, piumino smanicato, gilet piumino, smanicato imbottito, piumino senza maniche',
    jacket:
      'giacca, giacche, giubbotto, giacchino, giubbino, giacca a vento, softshell, k-way, giubbotti, giacchetto, giacca sportiva, giacca imbottita, giaccone, giacca tecnica, sahariana, giubbetto',
    blazer:
      'blazer, giacca elegante, giacca doppiopetto, giacca da completo, giacca monopetto, blazer doppiopetto, giacca blazer, giacca tailleur',
    leather_jacket:
      'giacca di pelle, giubbotto di pelle, chiodo, giacca in pelle, giubbino di pelle, chiodo in pelle, giubbotto in pelle, giacca in ecopelle, giubbino in ecopelle, chiodo ecopelle, giubbotto pelle, giacca pelle, giubbino in pelle, giubbotto in ecopelle, giacca ecopelle, giacchino in pelle, giacchino di pelle, chiodo in ecopelle, giubbino ecopelle, giubbotto ecopelle, giacchetto di pelle, giacchetto in pelle, giacchino in ecopelle, chiodo di pelle, chiodo pelle, giubbino pelle',
    denim_jacket:
      'giacca di jeans, giubbotto di jeans, giacca jeans, giubbino di jeans, giubbino jeans, giacca in jeans, giacchetto di jeans, giacca denim, giubbotto jeans, giacchino di jeans, giubbotto in jeans, giubbino in jeans, giacchino jeans, giacca in denim, giacchetto jeans, giubbotto in denim',
    bomber_jacket: 'bomber, giacca bomber, giubbotto bomber, giubbino bomber',
    puffer_jacket:
      'piumino, piumini, piumino lungo, giubbotto imbottito, cappotto imbottito, piumino corto, giaccone imbottito, giubbino imbottito, giubbotto piumino, 100 grammi, piumino 100 grammi',
    rain_jacket:
      'impermeabile, giacca impermeabile, kway, cerata, giacca antipioggia, giubbotto impermeabile',
    ski_jacket:
      'giacca da sci, giacca sci, giubbotto da sci, giacca da snowboard, giacca snowboard, giaccone da sci',
    coat: 'cappotto, cappotti, cappottino, mantella, poncho, montgomery, pelliccia ecologica, pelliccia, cappa, caban, cappotto lungo, paltò, soprabito, teddy coat, cappotto di lana, cappotto in lana, ecopelliccia, eco pelliccia',
    trench_coat: 'trench, trench coat, trench donna, spolverino',
    parka: 'parka, parka con cappuccio, eskimo',
    jumpsuit:
      'tuta intera, jumpsuit, tuta elegante, tutina intera, playsuit, tuta pantalone, tuta intera elegante, tuta lunga elegante',
    dungarees: 'salopette, salopette di jeans, salopette jeans, scamiciato salopette',
    suit: 'completo, tailleur, abito uomo, completo uomo, smoking, abito da uomo, tailleur pantalone, completo giacca e pantaloni, completo elegante, abito completo, completo giacca pantalone',
    tracksuit:
      'tuta, tuta sportiva, tuta da ginnastica, tuta completa, completo sportivo, tuta adidas completa, completo tuta, tute',
    pyjamas: 'pigiama, pigiami, pigiamino',
    nightdress: 'camicia da notte, sottoveste, camicie da notte, baby doll',
    robe: 'vestaglia, accappatoio, kimono',
    bra: 'reggiseno, reggiseni, bralette, reggiseno sportivo, top sportivo, brassiere',
    briefs: 'mutande, slip, perizoma, mutandine, culotte intimo, brasiliana',
    boxers: 'boxer, boxer uomo, boxer intimo',
    socks: 'calze, calzini, calzino, calzettoni',
    tights: 'collant, calzamaglia, autoreggenti, calze velate',
    swimsuit:
      'costume intero, costume da bagno intero, costume da bagno, costume, trikini, costume olimpionico, costumi',
    bikini:
      'bikini, costume due pezzi, costume da bagno due pezzi, costume a due pezzi, costume bikini, due pezzi, costume 2 pezzi',
    swim_shorts:
      'costume uomo, boxer mare, costume boxer, boxer da mare, costume da uomo, costume da bagno uomo, pantaloncini mare, pantaloncino da mare, costume da bagno da uomo, boxer da bagno, costume a boxer, boxer costume, costume a pantaloncino, pantaloncini da mare',
    babygrow:
      'tutina, body neonato, pagliaccetto, tutine, ghettina, tutina neonato, tutina ciniglia, body neonata, body da neonato',
    snowsuit:
      'tuta da sci, tuta da neve, tutina imbottita, tuta sci, tuta neve, piumino neonato, tutone',
    shoes: 'scarpe, scarpa, calzature, scarpine, scarpette, polacchine',
    trainers:
      'sneakers, scarpe da ginnastica, sneaker, scarpe sportive, scarpe da tennis, scarpe ginnastica, scarpe basket, snikers',
    running_shoes:
      'scarpe da running, scarpe da corsa, scarpe running, scarpe corsa, scarpe da trail',
    boots:
      'anfibi, scarponcini, stivali texani, stivali camperos, texani, boots, scarponi, anfibio, camperos, polacchini, scarponcino',
    ankle_boots:
      'stivaletti, tronchetti, stivaletto, tronchetto, stivaletti alla caviglia, ankle boots, stivaletti con tacco, stivaletti bassi',
    knee_boots:
      'stivali, stivali alti, cuissardes, stivali sopra il ginocchio, stivale, stivali al ginocchio, stivali con tacco, stivali in pelle, stivali da equitazione',
    chelsea_boots: 'chelsea boots, stivaletti chelsea, chelsea, beatles stivaletti',
    wellies:
      'stivali di gomma, stivali da pioggia, galosce, stivali in gomma, stivaletti di gomma, stivaletti da pioggia, stivali pioggia',
    snow_boots:
      'doposci, moon boot, stivali da neve, moonboot, dopo sci, moon boots, scarponi da neve',
    hiking_boots:
      'scarponi da trekking, scarpe da trekking, scarponi montagna, scarpe trekking, scarponi da montagna, scarponcini da trekking, scarponcini trekking, scarpe da montagna, pedule, scarpe montagna, scarponi trekking',
    football_boots:
      'scarpe da calcio, scarpini, scarpe calcio, scarpini da calcio, scarpe calcetto, scarpe da calcetto',
    heels:
      'décolleté, decollete, tacchi, scarpe col tacco, scarpe con tacco, decolte, scarpe con il tacco, décolletè, scarpe tacco, zeppe, scarpe con zeppa, scarpe con la zeppa, tacchi alti, decolletè, scarpe eleganti con tacco, décolletés, scarpe con plateau, decolté, tacco alto, tacco a spillo',
    sandals:
      'sandali, sandalo, sandali con tacco, sandali gioiello, sandali alla schiava, sandaletti, sandali bassi, sandali con zeppa',
    flip_flops: 'infradito, ciabatte, ciabatte da mare, ciabatta, ciabattine',
    ballet_flats: 'ballerine, ballerina',
    loafers: 'mocassini, mocassino, loafers, scarpe da barca, college scarpe',
    lace_ups:
      'stringate, scarpe stringate, francesine, derby, oxford, scarpe eleganti, scarpe eleganti uomo, brogue, scarpe classiche, scarpe inglesine',
    slippers: 'pantofole, ciabatte da casa, pantofola, babbucce',
    espadrilles: 'espadrillas, espadrilles, espadrille',
    mules: 'sabot, zoccoli, mules, ciabatte col tacco, sabò, mule, slingback mule, zoccolo',
    bag: 'borsa, borse, borsetta, borsello, sacca, borsone donna, secchiello, borsa secchiello, bauletto, borsette',
    handbag: 'borsa a mano, borsa in pelle, borsa bauletto, borsa di pelle, borsa pelle',
    shoulder_bag:
      'borsa a spalla, borsa spalla, baguette borsa, borsa baguette, borsa hobo, borsa da spalla',
    crossbody_bag:
      'borsa a tracolla, tracolla, tracollina, borsa tracolla, borsa crossbody, borsetta a tracolla, borsetta tracolla, crossbody, tracolle',
    tote_bag:
      'shopper, tote bag, borsa shopping, shopping bag, borsa di tela, borsa shopper, borsa tote, tote, borsa in tela, shopper bag, maxi bag, borsa mare',
    clutch: 'pochette, clutch, borsa da sera, pochette da sera, bustina pochette, borsa gioiello',
    backpack: 'zaino, zainetto, zaini, zaino scuola, zainetti, cartella scuola',
    belt_bag: 'marsupio, marsupi',
    wallet:
      'portafoglio, portafogli, portamonete, portacarte, porta carte, porta tessere, portatessere, borsellino',
    travel_bag:
      'borsone, valigia, trolley, borsa da viaggio, borsone da palestra, valigie, borsone palestra, borsa viaggio, borsone da viaggio, borsa palestra, borsa da palestra, beauty case',
    laptop_bag:
      'borsa pc, ventiquattrore, cartella porta pc, borsa porta pc, borsa per pc, valigetta, porta pc, borsa lavoro pc, cartella pelle',
    belt: 'cintura, cinture, cinta, cinturone, cintura in pelle',
    scarf:
      'sciarpa, foulard, stola, scialle, pashmina, sciarpe, scaldacollo, bandana, foulard di seta, foulard in seta, sciarpina, scialli',
    hat: 'cappello, cappelli, cappello di paglia, basco, cappello pescatore, bucket hat, panama, cappello da pescatore, fedora, cappello a falda larga, basco francese',
    beanie:
      'berretto, cuffia, berretto di lana, cappello di lana, cappello in lana, berretta, cuffietta, berretto lana, cappello lana, cappellino di lana, cappellino lana, zuccotto, cuffia di lana',
    cap: 'cappellino, cappellino con visiera, berretto con visiera, cappellino da baseball, cappellini, cappello da baseball, cappello con visiera, coppola, cappellino baseball, berretto da baseball',
    gloves: 'guanti, guanto, muffole, manopole, guanti in pelle, guanti di pelle',
    sunglasses: 'occhiali da sole, occhiale da sole, occhiali sole',
    watch: 'orologio, orologi, orologio da polso',
    necklace: 'collana, collane, girocollo collana, ciondolo, catenina, choker, collanina, collier',
    bracelet: 'bracciale, bracciali, braccialetto, braccialetti, cavigliera',
    ring: 'anello, anelli, fede, anellino',
    earrings: 'orecchini, orecchino, orecchini a cerchio, orecchini pendenti',
    brooch: 'spilla, spille',
    tie: 'cravatta, cravatte, cravatta di seta, cravatta in seta',
    bow_tie: 'papillon, farfallino',
    umbrella: 'ombrello, ombrelli, ombrellino',
    hair_accessory:
      'cerchietto, fascia capelli, fermaglio, elastico capelli, molletta, cerchietti, scrunchie, fascia per capelli, mollettone, fermacapelli, fermagli, elastico per capelli, pinza per capelli, fascia per i capelli, mollette',
  },
  colours: {
    black: 'nero, nera, neri, nere',
    grey: 'grigio, grigia, grigi, grigie, grigio chiaro, grigio scuro, antracite, grigio melange, grigio antracite, grigio perla',
    silver: 'argento, argentato, argentata, argentati, argentate, color argento',
    white: 'bianco, bianca, bianchi, bianche',
    cream:
      'crema, panna, avorio, ecru, écru, bianco panna, color panna, color crema, bianco sporco, burro, latte color, color avorio, bianco avorio, bianco latte',
    beige:
      'beige, sabbia, nude, tortora, cipria nude, color sabbia, corda, champagne, kaki beige, color tortora, color nude, color corda',
    brown:
      'marrone, marroni, cammello, cuoio, cioccolato, cognac, color cammello, testa di moro, color cuoio, moro, marrone scuro, marrone chiaro, caramello, color cioccolato, tabacco, camel, tan',
    gold: 'oro, dorato, dorata, dorati, dorate, color oro',
    yellow:
      'giallo, gialla, senape, gialli, gialle, ocra, color senape, giallo senape, giallo limone, limone',
    orange:
      'arancione, arancio, arancioni, ruggine, terracotta, pesca, albicocca, mattone, color ruggine, color mattone, color pesca, aranciato',
    red: 'rosso, rossa, rossi, rosse, rosso fuoco, rosso scuro, rosso ciliegia, rosso acceso',
    burgundy:
      'bordeaux, bordò, vinaccia, rosso bordeaux, amaranto, granata, bordo, vino, color vino, borgogna, rosso vino',
    pink: 'rosa, fucsia, corallo, salmone, rosa antico, cipria, rosa cipria, rosa chiaro, magenta, lampone, rosa confetto, rosa pastello, fuxia, color corallo, rosa shocking, rosa acceso, rosa baby, fuchsia, rosa pallido',
    purple: 'viola, melanzana, prugna, porpora, viola scuro, color melanzana',
    lilac: 'lilla, lavanda, glicine, malva, color lilla, viola chiaro',
    navy: 'blu navy, blu scuro, blu notte, navy, blu marino, blue navy, blu marine, blue scuro, blue notte',
    blue: 'blu, bluette, blu elettrico, blu cobalto, blue, cobalto, indaco, blu royal, blue elettrico, blu cina, blu jeans, blu china, avio, carta da zucchero scuro',
    light_blue:
      'azzurro, azzurra, celeste, azzurri, azzurre, azzurrino, blu chiaro, carta da zucchero, azzurro chiaro, celesti, celestino, azzurro polvere, azzurro pastello, azzurro cielo',
    turquoise:
      'turchese, petrolio, ottanio, verde petrolio, blu petrolio, tiffany, color petrolio, verde acquamarina, acquamarina, turchesi, verde ottanio, teal',
    green:
      'verde, verdi, verde scuro, smeraldo, verde bottiglia, verde chiaro, verde smeraldo, verde salvia, salvia, verde mela, verde bosco, verde lime, verde foresta, verde inglese, verde acido, verde pistacchio, verde brillante, verde acceso',
    khaki: 'kaki, cachi, verde militare, verde oliva, oliva, khaki, verde kaki, verde cachi',
    mint: 'menta, verde menta, verde acqua, color menta, acqua marina, verde acqua chiaro, acquamarina chiaro',
    multicolour:
      'multicolore, multicolor, colorato, colorata, multicolori, colorati, colorate, arcobaleno, fantasia multicolor, vari colori, variopinto, variopinta',
  },
  materials: {
    cotton: 'cotone, cotone biologico, 100% cotone, puro cotone, cotone organico',
    linen: 'lino, puro lino, 100% lino',
    hemp: 'canapa',
    wool: 'lana, lana vergine, pura lana, misto lana, lana cotta, lana pura, lambswool, pura lana vergine, lana merinos mista',
    merino: 'lana merino, merino, merinos, lana merinos',
    cashmere: 'cashmere, cachemire, kashmir, puro cashmere',
    mohair: 'mohair',
    alpaca: 'alpaca, baby alpaca, lana alpaca',
    angora: 'angora, lana angora, lana d angora',
    silk: 'seta, pura seta, 100% seta, misto seta',
    viscose: 'viscosa, viscose, rayon',
    modal: 'modal',
    lyocell: 'lyocell, tencel',
    cupro: 'cupro',
    acetate: 'acetato',
    polyester: 'poliestere, polyester, poliestere riciclato',
    polyamide: 'poliammide, nylon, nailon, poliamide',
    acrylic: 'acrilico, acrilica, misto acrilico',
    elastane: 'elastan, elastane, elastam, lycra, spandex, elastam, elastano',
    polyurethane: 'poliuretano',
    leather:
      'pelle, vera pelle, cuoio, pelle nappa, nappa, cuoio vero, pelle vera, in pelle, pelle morbida, pelle di vitello, vitello, pelle martellata, saffiano, pelle di agnello, vero cuoio',
    patent_leather: 'vernice, pelle verniciata, pelle di vernice, in vernice',
    suede:
      'camoscio, scamosciato, scamosciata, pelle scamosciata, suede, scamosciati, scamosciate, crosta',
    nubuck: 'nabuk, nubuck, nabuck',
    faux_leather:
      'ecopelle, finta pelle, similpelle, eco pelle, pelle vegana, pelle sintetica, simil pelle, effetto pelle, eco-pelle, finta pelle, similpelle, pelle ecologica, simil-pelle, skai',
    fur: 'vera pelliccia, visone, volpe, pelliccia vera, coniglio, pelo di coniglio, pelliccia di coniglio, lapin, rex',
    shearling: 'montone, shearling, agnellone',
    faux_fur:
      'pelliccia ecologica, pelliccia sintetica, ecopelliccia, finta pelliccia, eco pelliccia, pelo sintetico, pelliccia finta, pelo ecologico, pelliccetta, teddy',
    down: "piuma d'oca, piume, piuma d oca, piumino d oca, vera piuma, piuma vera, piume d oca, vere piume, piuma naturale, piume vere, piuma",
    denim: 'denim, tessuto jeans, tela jeans',
    corduroy:
      'velluto a coste, velluto costine, vellutino a coste, velluto millerighe, velluto a costine, velluto coste',
    velvet: 'velluto, vellutino',
    satin: 'raso, satin, satinato, satinata, raso di seta',
    lace: 'pizzo, merletto, sangallo, macramè, pizzi',
    tulle: 'tulle',
    chiffon: 'chiffon, voile',
    fleece: 'pile tessuto',
    terry: 'spugna',
    jersey: 'jersey',
    tweed: 'tweed',
    felt: 'feltro',
    canvas: 'tela, canvas',
    neoprene: 'neoprene',
    rubber: 'gomma, caucciù',
    straw: 'paglia, vimini, midollino',
    raffia: 'rafia',
    cork: 'sughero',
    steel: 'acciaio inossidabile, acciaio inox, acciaio',
    silver: 'argento 925, argento sterling, argento vero',
    pearl: 'perle, perla, perle di fiume, perle coltivate',
  },
  patterns: {
    plain: 'tinta unita, monocolore, liscio, in tinta unita, tinta unica, unito, unita',
    striped:
      'a righe, righe, rigato, gessato, rigata, a strisce, strisce, rigati, gessata, righine',
    checked:
      'a quadri, quadri, scozzese, quadretti, pied de poule, tartan, vichy, a quadretti, principe di galles, a scacchi, quadrettoni, check',
    floral:
      'a fiori, fiori, floreale, fiorato, fiorellini, fantasia floreale, fiorata, fantasia a fiori, stampa floreale, a fiorellini, floreali, fantasia fiori, stampa fiori',
    dotted: 'a pois, pois, puntini, a puntini',
    animal_print:
      'animalier, leopardato, maculato, zebrato, pitonato, leopardata, maculata, stampa leopardo, pitone, stampa animalier, leopardo, leopardate, leopardati, maculati, maculate, pitonata, zebrata, serpente, tigrato',
    camouflage:
      'mimetico, mimetica, camouflage, militare mimetico, mimetici, fantasia militare, stampa mimetica',
    graphic: 'stampa, stampa grafica, con stampa, con scritta, stampa frontale, scritta, disegno',
    logo: 'logo, monogramma, loghi, logato, logata',
    tie_dye: 'tie dye, batik',
    paisley: 'paisley, cachemire fantasia, fantasia cachemire, fantasia paisley, stampa cachemire',
    geometric:
      'geometrico, geometrica, fantasia geometrica, etnico, rombi, azteco, astratto, etnica, geometriche, geometrici, astratta, fantasia astratta, fantasia etnica',
  },
  conditions: {
    new_with_tags:
      'nuovo con cartellino, nuova con cartellino, nuovo con etichetta, con cartellino, con etichetta, cartellino ancora attaccato, con cartellini, con ancora il cartellino, nuovi con cartellino, nuove con etichetta, ancora con cartellino, con il cartellino, con etichette, nuova con etichetta, ancora etichettat*, nuove con cartellino, nuovi con etichetta, cartellino attaccato, cartellino ancora, ancora con etichetta, ancora il cartellino, ancora etichetta, ancora cartellino, etichetta ancora attaccata, nuovo cartellinato, nuova cartellinata, cartellinat*, con cartellino ancora, etichetta ancora, con ancora cartellino, con ancora etichetta, con tutti i cartellini, presente cartellino, cartellino presente, cartellini ancora attaccati, ancora i cartellini, etichettat*, con cartellino originale',
    new_without_tags:
      'nuovo senza cartellino, nuova senza cartellino, nuovo, nuova, nuovi, nuove, mai indossato, mai indossata, mai usato, mai usata, mai messo, mai messa, mai indossate, mai indossati, mai usate, mai usati, nuovissim*, completamente nuov*, mai utilizzat*, non usat*, pari al nuovo mai, mai mess*, nuovo senza etichetta, nuova senza etichetta, solo provat*, solamente provat*, non indossat*, provat* solo, mai sfruttat*, mai calzat*, nuovo mai usato, nuova mai usata',
    very_good:
      'ottime condizioni, ottimo stato, come nuovo, come nuova, come nuovi, come nuove, perfette condizioni, perfetto stato, eccellenti condizioni, quasi nuovo, quasi nuova, pari al nuovo, condizioni perfette, ottime, seminuov*, impeccabile, condizioni ottime, perfetto, perfetta, tenuto benissimo, tenuta benissimo, condizioni pari al nuovo, stato perfetto, usato pochissimo, usata pochissimo, pochissimo usat*, usati pochissimo, usate pochissimo, eccellente stato, ottimo, ottima, splendide condizioni, indossato pochissimo, indossata pochissimo, poco usat*, pari a nuov*, praticamente nuov*, indossat* pochissimo, usat* pochissimo, usat* poco, indossat* poco, quasi nuov*, condizioni eccellenti, condizioni impeccabili, tenut* benissimo, ottimamente tenut*, perfettamente tenut*, poco sfruttat*, condizioni pari al nuov*, utilizzat* pochissimo, sembra nuov*, sembrano nuov*, ottimi, perfetti, perfette, impeccabili, utilizzat* poco, pari al nuov*, usat* davvero poco, mess* pochissimo, ben tenutissim*, stato ottimo, stato eccellente, condizioni ottimali',
    good: 'buone condizioni, buono stato, ben tenuto, ben tenuta, in buone condizioni, condizioni buone, discrete buone, tenuto bene, tenuta bene, ben tenut*, ben conservat*, buona condizione, usato ma in buone, buone, tenut* bene, usato ma buono, buono, stato buono, buona, piccoli segni di usura, leggeri segni di usura, lievi segni di usura, leggeri segni d uso, lievi segni di utilizzo, minimi segni di usura, normali segni di usura, piccoli segni di utilizzo, normali segni di utilizzo, leggeri segni di utilizzo, segni di usura, segni di utilizzo, segni di uso, segni d usura, segni d uso, segni del tempo, qualche segno di usura, qualche segno di utilizzo, segni normali',
    satisfactory:
      'discrete condizioni, condizioni discrete, soddisfacente, usurato, usurata, condizioni accettabili, vissuto, molto usato, sufficiente, discrete, molto usat*, condizioni sufficienti, evidenti segni di usura, discreto, vissut*, usurat*, consumat*, stato discreto, discreto stato, condizioni soddisfacenti, forti segni di usura, visibili segni di usura, segni evidenti, segni di usura evidenti, segni di usura visibili',
    worn: 'indossato una volta, indossata una volta, usato una volta, usata una volta, indossato due volte, usato poche volte, usata poche volte, indossato poche volte, indossata poche volte, messo una volta, messa una volta, indossato solo una volta, indossata solo una volta, usato un paio di volte, usata un paio di volte, indossat* una volta, indossat* poche volte, usat* una volta, usat* due volte, indossat* 1 volta, usat* 1 volta, usat* solo una volta, mess* una volta, indossat* un paio di volte, una sola volta, usat* poche volte, indossat* due volte, indossat* solo una volta, indossat* pochissime volte, usat* pochissime volte, mess* poche volte, mess* due volte, usat* 2 volte, indossat* 2 volte, usat* un paio di volte, mess* un paio di volte, usat* qualche volta, indossat* qualche volta, mess* 1 volta, mess* 2 volte, indossat* giusto una volta, usat* tre volte, indossat* tre volte, utilizzat* una volta, utilizzat* poche volte, utilizzat* due volte, mess* pochissime volte, usat* solo due volte, indossat* solo due volte, indossat* 3 volte, portat* una volta, portat* 2 volte, portat* poche volte, portat* due volte, mess* 3 volte, portat* pochissimo, mess* una sola volta, indossat* una sola volta, usat* una sola volta, usat* una sera, indossat* una sera, indossat* per una cerimonia, indossat* per un matrimonio, portat* una sola volta, portat* solo una volta, usat* 3 volte, portat* 3 volte, indossat* solo 2 volte',
    flaw: 'pallini, pilling, scolorit*, sbiadit*, graffi, difetto, difetti, filo tirato, pelucchi, graffio, pallin*, graffietto, graffiett*',
    defect:
      'macchia, macchie, buco, buchi, strappo, macchiolin*, rovinat*, manca un bottone, bottone mancante, buchino, scucit*, scucitura, rott*, alone, aloni, macchiat*, infeltrit*, spellat*, piccolo buco, zip rotta, cerniera rotta, zip non funziona, riparat*, ricucit*, incollat*, strappat*, rammendat*',
    nothing:
      'nuova collezione, prezzo nuovo, pagato nuovo, nuova stagione, buona qualità, ottima qualità, buon prezzo, senza cartellino, senza etichetta, perfetto per, perfetta per, perfetti per, perfette per, ottimo per, ottima per, vestibilità perfetta, veste perfettamente, perfettamente, nuova vita, nuova casa, acquistato nuovo, ottimo prezzo, ottima vestibilità, cartellino staccato, etichetta tagliata, buona vestibilità, nuovo costava, ottimo tessuto, ottima marca, ottimo anche per, pagata nuova, nuovo pagato, acquistata nuova, di nuovo, ottima fattura, etichetta rimossa, ottimi per, ottime per, ottimi materiali, ottimo materiale, jeans strappati, ottimo affare, nuovo prezzo, liscio, liscia, lisci, lisce, buona fattura, buona marca, comprato nuovo, comprata nuova, nuovo armadio, ottima scelta, perfetto anche, perfetta anche, prezzo da nuovo, da nuovo, da nuova, da nuove, da nuovi, in buone mani, chiusura a strappo, a strappo, strappi, effetto vissuto, effetto usurato, jeans con strappi, effetto consumato, lacci nuovi, zip nuova, suola nuova, pila nuova, zip funziona, effetto strappato, con gli strappi, con strappi',
  },
};
