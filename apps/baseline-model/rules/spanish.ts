import type { LanguageRules } from './language-rules.js';

/** Spanish of Spain, with the commonest words of Latin America. */
export const SPANISH: LanguageRules = {
  language: 'es',
  commonWords:
    'el, la, los, las, un, una, de, del, y, es, son, con, para, por, sin, muy, en, no, talla, estado, nuevo, nueva, usado, usada, usados, usadas, poco, veces, vez, vendo, bonito, bonita, precioso, preciosa, color, marca, como, pero, está, están, se, que, lo, me, su, al, buen, buena, ideal, puesta, puesto, hecho, tiene, ni, solo, sólo',
  negations: 'no, sin, ningún, ninguna, nunca, ni, jamás',
  complements: 'con, para, sin, de, del, en, a juego con, combina con, sobre, como, a, al, por',
  sizeWords: 'talla, t, tallas, número, num, nº, pie, tallaje, n, t.',
  departments: {
    women:
      'mujer, mujeres, señora, señoras, femenino, femenina, chica, chicas, dama, premamá, embarazada',
    men: 'hombre, hombres, caballero, caballeros, masculino, masculina, chico, chicos',
    kids: 'niño, niña, niños, niñas, infantil, bebé, bebés, bebe, recién nacido, mi hija, mi hijo, junior, recien nacido, nena, nene, comunión',
  },
  garments: {
    set: 'conjunto, conjuntito',
    football_shirt: 'camiseta de fútbol, camiseta fútbol, camiseta de la selección',
    dress: 'vestido, vestidos, vestidito, vestido camisero largo, sobrevestido',
    mini_dress: 'vestido corto, minivestido, vestido mini, mini vestido',
    midi_dress: 'vestido midi',
    maxi_dress: 'vestido largo, vestido maxi, maxivestido',
    evening_dress:
      'vestido de fiesta, vestido de noche, vestido de cóctel, vestido de coctel, vestido fiesta, vestido de ceremonia, vestido de gala, vestido de boda invitada, vestido para boda, vestido invitada',
    shirt_dress: 'vestido camisero, vestido camisa',
    knit_dress: 'vestido de punto, vestido punto',
    wedding_dress: 'vestido de novia, traje de novia',
    skirt: 'falda, faldas, falda plisada, falda de tubo, faldita, falda lápiz',
    mini_skirt: 'minifalda, falda corta, mini falda, falda mini',
    midi_skirt: 'falda midi',
    maxi_skirt: 'falda larga, falda maxi',
    denim_skirt: 'falda vaquera, falda tejana, falda denim, minifalda vaquera, falda de mezclilla',
    jeans:
      'vaqueros, vaquero, jeans, tejanos, pantalón vaquero, pantalones vaqueros, jean, tejano, pantalon vaquero, pantalones tejanos',
    skinny_jeans:
      'vaqueros skinny, jeans skinny, vaqueros pitillo, pantalón pitillo vaquero, vaquero pitillo, vaquero skinny, jeans pitillo, skinny jeans',
    straight_jeans:
      'vaqueros rectos, jeans rectos, vaquero recto, jeans straight, vaqueros straight',
    wide_jeans:
      'vaqueros anchos, vaqueros acampanados, jeans anchos, vaqueros campana, vaqueros de campana, jeans de campana, jeans wide leg, vaqueros wide leg, vaquero ancho, jeans flare, vaqueros flare, jeans acampanados',
    trousers:
      'pantalón, pantalones, pantalon, pantalón de traje, pantalón de vestir, pantalón palazzo, culotte pantalón, pantalón de pana, pantalón fluido',
    chinos: 'chinos, pantalón chino, chino, pantalones chinos, pantalon chino',
    cargo_trousers: 'pantalón cargo, pantalones cargo, cargo, pantalon cargo',
    leggings: 'leggings, leggins, mallas, legging, leggin, malla deportiva, jeggings',
    joggers:
      'pantalón de chándal, jogger, joggers, pantalón deportivo, pantalón chándal, pantalones de chándal, pantalon de chandal, pantalón jogger',
    shorts: 'pantalón corto, shorts, bermudas, short, pantalones cortos, bermuda, pantalon corto',
    denim_shorts:
      'short vaquero, shorts vaqueros, pantalón corto vaquero, bermuda vaquera, shorts tejanos, pantalones cortos vaqueros, bermudas vaqueras, shorts denim',
    blouse: 'blusa, blusas, blusón, túnica, blusita, camisola',
    shirt: 'camisa, camisas, sobrecamisa, camisa de cuadros, camisa vaquera',
    t_shirt:
      'camiseta, camisetas, remera, camiseta manga corta, playera, tshirt, t-shirt, camiseta de manga corta',
    polo_shirt: 'polo, polos, polo manga corta',
    tank_top:
      'camiseta de tirantes, camiseta tirantes, top de tirantes, camiseta sin mangas, top lencero, top tirantes',
    crop_top: 'crop top, top corto, top cropped',
    long_sleeve_top:
      'camiseta manga larga, camiseta de manga larga, top manga larga, camisetas manga larga',
    top: 'top, tops, bustier, corpiño, corsé, top halter, palabra de honor top, corset',
    bodysuit: 'body, bodys, bodies',
    jumper:
      'jersey, jerséis, jerseys, suéter, pulóver, jersey de punto, jersey de lana, jersei, sueter, jersey cuello pico',
    turtleneck:
      'jersey cuello alto, jersey de cuello alto, jersey cuello vuelto, jersey cuello cisne, jersey de cuello vuelto, cuello alto jersey, suéter cuello alto, camiseta cuello alto, cuello vuelto, cuello cisne',
    cardigan:
      'cárdigan, chaqueta de punto, rebeca, cardigan, rebeca de punto, chaqueta punto, chaqueta de lana, rebequita, cardigans',
    hoodie:
      'sudadera con capucha, hoodie, sudadera capucha, sudadera con cremallera y capucha, sudadera cremallera capucha',
    sweatshirt: 'sudadera, sudaderas, sudadera sin capucha, buzo',
    fleece: 'forro polar, polar, chaqueta polar',
    waistcoat: 'chaleco de traje, chaleco traje',
    gilet:
      'chaleco, chalecos, chaleco acolchado, chaleco de plumas, chaleco plumas, chaleco plumífero',
    jacket:
      'chaqueta, chaquetas, cazadora, cazadoras, cortavientos, chaquetón, softshell, chaqueta acolchada, sahariana, chaqueta de entretiempo, chamarra, chupa',
    blazer: 'americana, blazer, chaqueta de traje, americanas, blazers, blazer americana',
    leather_jacket:
      'chaqueta de cuero, cazadora de cuero, cazadora de piel, chaqueta de piel, chupa de cuero, perfecto, biker de cuero, cazadora cuero, chaqueta biker, cazadora biker, cazadora polipiel, chaqueta polipiel, cazadora de polipiel, chaqueta de polipiel, chupa cuero, chaqueta cuero, cazadora piel, chaqueta piel',
    denim_jacket:
      'chaqueta vaquera, cazadora vaquera, cazadora tejana, chaqueta tejana, cazadora denim, chupa vaquera, chaqueta denim',
    bomber_jacket: 'bomber, cazadora bomber, chaqueta bomber, bombers',
    puffer_jacket:
      'plumífero, plumas, plumón, abrigo de plumas, anorak acolchado, chaqueta de plumas, plumifero, abrigo acolchado, abrigo plumas, chaquetón de plumas, chaquetón acolchado',
    rain_jacket: 'chubasquero, impermeable, gabardina impermeable',
    ski_jacket:
      'chaqueta de esquí, anorak de esquí, chaqueta esquí, cazadora de esquí, anorak esquí, chaqueta de nieve',
    coat: 'abrigo, abrigos, abrigo de lana, capa, poncho, tres cuartos, abrigo de paño, abrigo largo, abrigo de pelo, trenca, abrigo de invierno, abrigo paño, abrigo lana',
    trench_coat: 'gabardina, trench, gabardinas',
    parka: 'parka, parkas, anorak parka',
    jumpsuit: 'mono, monos, mono largo, mono corto, enterizo, jumpsuit',
    dungarees: 'peto, petos, peto vaquero, pichi, pantalón peto, pantalón de peto',
    suit: 'traje, trajes, traje de chaqueta, esmoquin, traje chaqueta, traje de hombre, traje pantalón',
    tracksuit: 'chándal, chandal, conjunto deportivo, chándal completo, chándales',
    pyjamas: 'pijama, pijamas',
    nightdress: 'camisón, camisones, camison',
    robe: 'bata, albornoz, kimono, quimono',
    bra: 'sujetador, sujetadores, sujetador deportivo, bralette, sostén, brasier, top deportivo',
    briefs: 'braga, bragas, tanga, braguita, culote',
    boxers: 'bóxer, calzoncillos, boxers, calzoncillo, boxer, bóxers',
    socks: 'calcetines, calcetín',
    tights: 'medias, panty, pantis, leotardos, pantys',
    swimsuit: 'bañador, traje de baño, bañadores, bañador entero, trikini',
    bikini: 'bikini, bikinis, biquini, bikini dos piezas',
    swim_shorts:
      'bañador bermuda, bañador short, bañador de hombre, bañador hombre, short de baño, bermuda de baño, bañador niño, bañador tipo bermuda, bañador tipo short, bañador de niño',
    babygrow: 'pelele, ranita, body bebé, pijama bebé, peleles, body de bebé, pelele bebé',
    snowsuit: 'mono de nieve, mono de esquí, buzo bebé, mono esquí, mono nieve, buzo de nieve',
    shoes: 'zapatos, zapato, calzado, zapatitos',
    trainers:
      'zapatillas, zapatilla, deportivas, tenis, sneakers, bambas, zapatillas deportivas, playeras, deportivos, zapatillas de deporte, playeros, zapatillas altas',
    running_shoes:
      'zapatillas de running, zapatillas running, zapatillas para correr, zapatillas de correr, zapatillas de trail',
    boots:
      'botas, bota, botas camperas, botas cowboy, botas militares, botas de invierno, camperas, botas moteras',
    ankle_boots: 'botines, botín, botines de tacón, botin, botines de piel, botines tacón',
    knee_boots:
      'botas altas, botas mosqueteras, botas por encima de la rodilla, botas de caña alta, botas hasta la rodilla, botas caña alta, mosqueteras, bota alta, botas de montar',
    chelsea_boots: 'botines chelsea, botas chelsea, chelsea boots, chelsea, botín chelsea',
    wellies: 'botas de agua, katiuskas, botas de lluvia, botas agua',
    snow_boots:
      'botas de nieve, moon boots, descansos, botas nieve, botas de apreski, botas apreski',
    hiking_boots:
      'botas de montaña, botas de senderismo, botas de trekking, zapatillas de trekking, zapatillas de montaña, botas trekking, zapatillas trekking, botas montaña',
    football_boots: 'botas de fútbol, botas de futbol, botas fútbol, botas de tacos',
    heels:
      'tacones, zapatos de tacón, stilettos, salones, zapato de tacón, zapatos tacón, tacón alto, stiletto, zapatos de plataforma, zapatos salón, cuñas, zapatos de cuña, zapatos plataforma, tacón',
    sandals: 'sandalias, sandalia, sandalias de tacón, sandalias de cuña, sandalias planas',
    flip_flops: 'chanclas, chancletas, chancla, hawaianas',
    ballet_flats: 'bailarinas, manoletinas, bailarina, francesitas, merceditas',
    loafers: 'mocasines, mocasín, náuticos, loafers, mocasin',
    lace_ups:
      'zapatos de vestir, zapatos oxford, zapatos de cordones, blucher, brogues, oxford, zapatos cordones, zapatos derby',
    slippers: 'zapatillas de casa, pantuflas, zapatillas casa, zapatillas de estar por casa',
    espadrilles: 'alpargatas, espadrilles, esparteñas, alpargata',
    mules: 'mules, zuecos, zueco, mule, babuchas',
    bag: 'bolso, bolsos, bolsito, bolso saco, bolsa',
    handbag: 'bolso de mano, bolso tote de piel, bolso bowling, bolso de piel, bolso piel',
    shoulder_bag: 'bolso de hombro, bolso baguette, bolso hombro, bolso hobo, bolso al hombro',
    crossbody_bag:
      'bandolera, bolso bandolera, bolso cruzado, crossbody, bolso de bandolera, bolso crossbody, mensajera',
    tote_bag:
      'tote bag, bolsa de tela, bolso shopper, shopper, capazo, bolso tote, tote, cesto, bolsa tote',
    clutch:
      'clutch, bolso de fiesta, cartera de mano, bolso clutch, bolso fiesta, cartera de fiesta',
    backpack: 'mochila, mochilas, mochila escolar',
    belt_bag: 'riñonera, riñoneras',
    wallet: 'cartera, monedero, tarjetero, billetera, billetero, carteras, monederos',
    travel_bag:
      'bolsa de viaje, maleta, bolsa de deporte, bolso de viaje, bolsa deporte, trolley, bolso de deporte, maletas, bolsa de gimnasio',
    laptop_bag:
      'maletín, funda portátil, bolso portátil, maletín portátil, maletin, bolsa portátil, bolso para portátil',
    belt: 'cinturón, cinturones, cinturon, cinto, fajín',
    scarf:
      'bufanda, fular, pañuelo, foulard, chal, pashmina, bufandas, pañuelos, mantón, estola, pañuelo de seda, fulares, braga de cuello',
    hat: 'sombrero, sombreros, pamela, boina, bucket hat, sombrero de paja, panamá, gorro de pescador',
    beanie: 'gorro, gorros, gorro de lana, gorro de punto, gorro lana',
    cap: 'gorra, gorras, gorra de béisbol, visera',
    gloves: 'guantes, manoplas, mitones, guantes de piel, guantes piel',
    sunglasses: 'gafas de sol, lentes de sol, gafas sol',
    watch: 'reloj, relojes, reloj de pulsera',
    necklace: 'collar, collares, gargantilla, colgante, cadena collar, choker',
    bracelet: 'pulsera, pulseras, brazalete, esclava, tobillera',
    ring: 'anillo, anillos, sortija, sello anillo, alianza',
    earrings: 'pendientes, aros pendientes, aretes, pendiente, zarcillos, pendientes de aro',
    brooch: 'broche, broches',
    tie: 'corbata, corbatas, corbata de seda',
    bow_tie: 'pajarita, pajaritas',
    umbrella: 'paraguas, sombrilla',
    hair_accessory:
      'diadema, coletero, scrunchie, cinta de pelo, horquilla, diademas, coleteros, turbante, tocado, pinza de pelo, pinza pelo, pasador de pelo, cinta del pelo, cinta para el pelo',
  },
  colours: {
    black: 'negro, negra, negros, negras',
    grey: 'gris, grises, gris claro, gris oscuro, antracita, gris marengo, gris jaspeado, marengo, gris perla',
    silver: 'plateado, plateada, plateados, plateadas, plata',
    white: 'blanco, blanca, blancos, blancas',
    cream:
      'crema, crudo, marfil, blanco roto, color crudo, cruda, hueso, color hueso, blanca rota, ivory',
    beige:
      'beige, beis, arena, nude, camel claro, topo, color arena, tostado, visón color, maquillaje, color maquillaje, taupe',
    brown:
      'marrón, marron, camel, chocolate, coñac, cuero color, marrones, marrón oscuro, marrón claro, cognac, color camel, color cuero, caramelo',
    gold: 'dorado, dorada, dorados, doradas',
    yellow:
      'amarillo, amarilla, mostaza, amarillos, amarillas, ocre, amarillo mostaza, amarillo limón',
    orange:
      'naranja, teja, terracota, melocotón, albaricoque, naranjas, óxido, color teja, caldera',
    red: 'rojo, roja, rojos, rojas, rojo vivo, rojo cereza, rojo oscuro, colorado, colorada',
    burgundy: 'burdeos, granate, vino, color vino, burdeo, bordó, borgoña, granates, vino tinto',
    pink: 'rosa, fucsia, coral, salmón, rosa palo, rosa claro, rosas, magenta, rosa pastel, frambuesa, rosa empolvado, rosa chicle, rosado, rosada, rosa bebé, fuxia, fucsias, rosa fucsia, rosita',
    purple:
      'morado, morada, violeta, berenjena, púrpura, morados, moradas, ciruela, morado oscuro, lila oscuro',
    lilac: 'lila, lavanda, malva, lilas, color lavanda, malvas',
    navy: 'azul marino, marino, azul oscuro, azul noche, navy',
    blue: 'azul, azules, azulón, azul eléctrico, azul klein, azul cobalto, añil, azul royal, azulona, azul vaquero, índigo, azul rey, azul medio',
    light_blue:
      'azul claro, celeste, azul cielo, azul bebé, azul celeste, azul pastel, azul pálido, azulito, celestes',
    turquoise:
      'turquesa, azul petróleo, petróleo, aguamarina, verde agua marina, azul turquesa, turquesas, color petróleo, azul verdoso',
    green:
      'verde, verdes, verde oscuro, esmeralda, verde botella, verde claro, verde esmeralda, verde salvia, verde manzana, verde lima, verde pistacho, pistacho, verde bosque, verde hierba',
    khaki:
      'caqui, kaki, verde militar, verde oliva, oliva, khaki, verde caqui, verde kaki, militar color',
    mint: 'menta, verde menta, verde agua, color menta, verde aguamarina',
    multicolour:
      'multicolor, de colores, varios colores, multicolores, estampado multicolor, colorido, colorida, arcoíris, arcoiris, mil colores',
  },
  materials: {
    cotton: 'algodón, algodón orgánico, algodon, 100% algodón, algodón 100',
    linen: 'lino',
    hemp: 'cáñamo',
    wool: 'lana, lana virgen, lana de oveja, 100% lana',
    merino: 'lana merina, merino, lana merino, merina',
    cashmere: 'cachemira, cashmere, cachemir',
    mohair: 'mohair',
    alpaca: 'alpaca, lana de alpaca, baby alpaca',
    angora: 'angora',
    silk: 'seda, seda natural, 100% seda, pura seda',
    viscose: 'viscosa',
    modal: 'modal',
    lyocell: 'lyocell, tencel, liocel',
    cupro: 'cupro',
    acetate: 'acetato',
    polyester: 'poliéster, poliester, polyester, poliéster reciclado',
    polyamide: 'poliamida, nailon, nylon, nilón',
    acrylic: 'acrílico, acrilico, acrílica',
    elastane: 'elastano, elastán, licra, lycra, spandex, elastane, elastan, elastico elastano',
    polyurethane: 'poliuretano',
    leather:
      'piel auténtica, cuero, piel, piel genuina, piel natural, piel de vacuno, cuero auténtico, cuero genuino, piel legítima, de piel, piel de vaca, cuero real, piel de cordero, napa, piel napa',
    patent_leather: 'charol, piel de charol',
    suede: 'ante, serraje, piel de ante, piel vuelta, gamuza',
    nubuck: 'nobuk, nobuck, nubuck, nubuk',
    faux_leather:
      'polipiel, piel sintética, cuero sintético, imitación piel, ecopiel, efecto piel, cuero vegano, piel vegana, símil piel, piel ecológica, simil piel, polipiel negra, imitación a piel, imitación cuero, efecto cuero, piel falsa, cuero ecológico, semi piel, similpiel, skai, escay',
    fur: 'pelo natural, visón auténtico, piel de zorro, pelo de conejo, visón, pelo de conejo natural, astracán',
    shearling: 'borrego natural, mouton, piel de borrego',
    faux_fur:
      'pelo sintético, pelo artificial, borreguito, imitación pelo, borreguillo, pelito, pelo falso, pelo sintetico, borrego',
    down: 'plumón, plumas de oca, plumas de pato, plumas naturales, plumón de oca, plumón de pato, pluma natural, pluma de oca, pluma de pato, pluma, relleno de plumas',
    denim: 'denim, tela vaquera, mezclilla, tejido vaquero, tejido denim',
    corduroy: 'pana, micropana',
    velvet: 'terciopelo, veludillo',
    satin: 'satén, raso, saten, satinado, satinada, satinados',
    lace: 'encaje, guipur, blonda, puntilla',
    tulle: 'tul',
    chiffon: 'gasa, chifón',
    fleece: 'polar tejido',
    terry: 'rizo, felpa, toalla tejido',
    tweed: 'tweed',
    felt: 'fieltro',
    canvas: 'lona, loneta, canvas',
    neoprene: 'neopreno',
    rubber: 'caucho, goma',
    straw: 'paja, mimbre',
    raffia: 'rafia',
    cork: 'corcho',
    steel: 'acero inoxidable, acero quirúrgico',
    silver: 'plata de ley, plata 925, plata de primera ley',
    pearl: 'perlas, perla, perlas cultivadas, perlas naturales',
  },
  patterns: {
    plain: 'liso, lisa, lisos, lisas, sin estampado, sin estampados, sin dibujo, sin dibujos',
    striped:
      'rayas, de rayas, a rayas, rayado, raya diplomática, marinero, rayada, mil rayas, marinera, diplomática',
    checked:
      'cuadros, de cuadros, a cuadros, vichy, pata de gallo, tartán, escocés, cuadritos, príncipe de gales, tartan, escocesa, cuadro, cuadro vichy',
    floral:
      'flores, estampado de flores, floral, de flores, floreado, florecitas, estampado floral, floreada, florales, florecillas, estampado flores, liberty, amapolas, margaritas, girasoles, estampado tropical',
    dotted: 'lunares, de lunares, topos, de topos, puntitos, lunar, topitos',
    animal_print:
      'animal print, leopardo, estampado animal, cebra, serpiente, print de leopardo, estampado leopardo, print leopardo, estampado serpiente, pitón, tigre, estampado cebra',
    camouflage: 'camuflaje, estampado militar, print militar',
    graphic:
      'estampado gráfico, dibujo, serigrafiado, estampado frontal, dibujos, serigrafía, dibujo frontal',
    logo: 'logo, logotipo, monograma, logos',
    tie_dye: 'tie dye, tie-dye, batik',
    paisley:
      'paisley, cachemir estampado, estampado cachemir, estampado paisley, estampado cachemira',
    geometric:
      'geométrico, geométricos, geométrica, étnico, azteca, rombos, abstracto, étnica, estampado abstracto, estampado étnico, geométricas, zigzag, abstracta',
  },
  conditions: {
    new_with_tags:
      'nuevo con etiqueta*, nueva con etiqueta*, con etiqueta*, nuevos con etiqueta*, nuevas con etiqueta*, etiqueta puesta, etiquetas puestas, con la etiqueta puesta, con su etiqueta*, etiquetado, con la etiqueta*, etiquetada, con todas las etiquetas, con las etiquetas, conserva la etiqueta, conserva etiqueta, con sus etiquetas, aún con etiqueta*, todavía con etiqueta*, con etiqueta original, lleva la etiqueta, tiene la etiqueta, aún lleva etiqueta, etiqueta sin quitar, conserva las etiquetas, tiene etiqueta, etiquetas sin quitar',
    new_without_tags:
      'nuevo sin etiqueta*, nueva sin etiqueta*, nuevo, nueva, nuevos, nuevas, sin estrenar, sin usar, nunca usado, nunca usada, no usado, no usada, a estrenar, sin poner, nunca puesto, nunca puesta, completamente nuev*, totalmente nuev*, nunca usad*, nunca puest*, no estrenad*, sin uso, nuevecit*, no lo he usado, no la he usado, no los he usado, no las he usado, jamás usad*, nunca estrenad*, solo probad*, sólo probad*, nuevo a estrenar, nueva a estrenar, nuevísim*, sin estrenarse, jamás puest*, sin ponerse',
    very_good:
      'muy buen estado, como nuevo, como nueva, como nuevos, como nuevas, excelente estado, perfecto estado, impecable, casi nuevo, casi nueva, seminuevo, seminueva, poco uso, muy poco uso, en perfecto estado, estado perfecto, perfectas condiciones, estado impecable, perfecto, perfecta, excelentes condiciones, genial estado, muy buenas condiciones, buenísimo estado, prácticamente nuev*, casi nuevos, casi nuevas, estado excelente, seminuevos, seminuevas, muy poco usad*, impecables, poco usad*, está nuev*, están nuev*, apenas usad*, casi sin usar, casi sin uso, apenas puest*, inmejorable estado, estado inmejorable, muy nuev*, apenas uso, estupendo estado, magnífico estado, muy bien cuidad*, poco puest*, muy poco puest*, está como nuev*, parece nuev*, practicamente nuev*, estado 10 10, 10 10',
    good: 'buen estado, en buen estado, bien conservado, bien conservada, buenas condiciones, buen estado general, bien cuidado, bien cuidada, usado en buen estado, bien cuidados, bien cuidadas, estado bueno, bien conservados, bien conservadas, bastante buen estado, señales mínimas de uso, leves señales de uso, ligeras señales de uso, signos leves de uso, señales de uso, marcas de uso, signos de uso, huellas de uso, señales normales de uso, ligeros signos de uso, signos normales de uso, pequeñas marcas de uso, leves signos de uso',
    satisfactory:
      'satisfactorio, estado satisfactorio, aceptable, desgastado, desgastada, usado con señales, estado aceptable, bastante usado, bastante usada, estado normal, desgaste, muy usad*, bastante usad*, desgastad*, estado regular, gastad*, señales visibles de uso, signos de desgaste, bastante uso, mucho uso, muy gastad*, evidentes señales de uso, señales evidentes de uso',
    worn: 'usado una vez, usada una vez, puesto una vez, puesta una vez, usado dos veces, usado 1 vez, usada 1 vez, puesto 1 vez, usado un par de veces, usada un par de veces, usado pocas veces, usada pocas veces, usad* solo una vez, usad* sólo una vez, puest* solo una vez, usad* una vez, puest* una vez, usad* dos veces, puest* dos veces, usad* pocas veces, puest* pocas veces, usad* un par de veces, puest* un par de veces, usad* 2 veces, puest* 2 veces, puest* 1 vez, usad* 1 vez, usad* una sola vez, puest* una sola vez, puest* sólo una vez, usad* un día, puest* un día, usad* algunas veces, puest* tres veces, usad* tres veces, una sola puesta, una puesta, usad* 3 veces, puest* 3 veces, usad* en una ocasión, puest* en una ocasión, usad* solo dos veces, puest* un rato, puest* dos o tres veces, usad* dos o tres veces, puest* una tarde, puest* una noche, usad* una noche, puest* una sola noche, llevad* una vez, llevad* dos veces, puest* en una boda, usad* en una boda, puest* para una boda, usad* para una boda, usad* dos tres veces, puest* en contadas ocasiones',
    flaw: 'bolitas, desteñid*, rasguñ*, rozaduras, rozadura, arañazos, defecto, defectos, tara, taras, pelotillas, descolorid*, desperfecto*, enganch*, roces, roce, bolas, rasguño, rayones, rayón',
    defect:
      'mancha, manchas, agujero, agujeros, roto, rota, descosid*, falta un botón, manchita, agujerito, mancha pequeña, picadura, descosido, manchad*, rotos, rotas, cremallera rota, no funciona, remendad*, cosid* a mano, repar*, parche por',
    nothing:
      'nueva colección, nuevo precio, precio nuevo, de nueva, costó nuevo, nueva temporada, buena calidad, muy buena calidad, sin etiqueta*, etiqueta cortada, perfecto para, perfecta para, perfectos para, perfectas para, buen precio, new balance, nuevo dueño, nueva dueña, nueva vida, año nuevo, sienta perfecto, queda perfecto, queda perfecta, perfectamente, comprado nuevo, comprada nueva, blanco roto, blanca rota, nuevo costó, nueva costó, nuevos costaron, de nuevo, buen uso, buen corte, nuevo hogar, etiquetas cortadas, nochevieja, vaqueros rotos, con rotos, efecto desgastado, jeans rotos, perfecto biker, desgastado de fábrica, rotos en las rodillas, rotos de fábrica, efecto desgastad*, lavado desgastad*, vaquero roto, efecto roto, efecto gastado, estreno de, cordones nuevos, suelas nuevas, pila nueva, tapas nuevas, para reparar la',
  },
};
