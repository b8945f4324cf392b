import type { LanguageRules } from './language-rules.js';

/** Lithuanian; stems carry the seven cases and the diminutives, diacritics are often left out. */
export const LITHUANIAN: LanguageRules = {
  language: 'lt',
  commonWords:
    'ir, su, be, yra, labai, bet, nes, dydis, dydžio, dydz, būklė, būklės, parduodu, parduodama, parduodami, parduodamos, parduodamas, nauja, naujas, nauji, naujos, dėvėta, dėvėtas, nešiota, nešiotas, gražus, graži, gražūs, patogi, patogus, spalva, spalvos, man, tik, kartą, kartus, visai, dar, buvo, jau, tinka, iš, į, ant, po, kaip, neturi, nėra, kaina, siunčiu, atsiėmimas, galima, ne, gera, geros, ilgis, plotis',
  negations: 'ne, be, nėra, neturi, nei, jokių, jokio, jokios',
  complements:
    'su, prie, be, kaip, tinka prie, tinka su, derinti, derinti su, prie džinsų, po, ant, iš',
  sizeWords:
    'dydis, dydžio, dydz, d, dyd, dydziai, dydžiai, ūgis, ūgiui, ūgio, dydziu, dydį, ugis, ugiui, ugio',
  departments: {
    women:
      'mot, moterišk*, moterims, moteris, moteriai, moterų, damišk*, nėščiosioms, nėščioms, panelei, merginai, merginoms',
    men: 'vyr, vyrišk*, vyrams, vyrui, vyras, vyrų',
    kids: 'vaikišk*, vaikams, vaikui, mergaitei, mergaitėms, mergaitišk*, mergaitė*, berniukui, berniukams, berniukišk*, berniuk*, kūdikiui, kūdikių, kūdikiams, kūdik*, mažyliui, mažylei, vaikiuk*, dukrai, dukros, sūnui, dukrytei, naujagimiui, naujagim*, vaiko, vaikų',
  },
  garments: {
    set: 'komplektas, komplekt*, komplektuk*',
    football_shirt: 'futbolo marškinėliai, futbolo marškinėl*',
    dress: 'suknelė, suknel*, sukn*, sarafan*',
    mini_dress: 'mini suknelė, mini suknel*, trumpa suknel*, trumpą suknel*',
    midi_dress: 'midi suknelė, midi suknel*, midi ilgio suknel*',
    maxi_dress:
      'ilga suknelė, ilga suknel*, ilgą suknel*, maxi suknel*, maksi suknel*, ilgos suknel*',
    evening_dress:
      'vakarinė suknelė, vakarin* suknel*, proginė suknel*, progin* suknel*, šventin* suknel*, išleistuvių suknel*, kokteilin* suknel*',
    shirt_dress: 'marškinių tipo suknelė, suknelė marškiniai, suknel* marškin*, marškinin* suknel*',
    knit_dress: 'megzta suknelė, megzt* suknel*',
    wedding_dress: 'vestuvinė suknelė, vestuvin* suknel*',
    skirt: 'sijonas, sijon*, sijonėlis',
    mini_skirt: 'mini sijonas, mini sijon*, trump* sijon*',
    midi_skirt: 'midi sijonas, midi sijon*, midi ilgio sijon*',
    maxi_skirt: 'ilgas sijonas, ilg* sijon*, maxi sijon*, maksi sijon*',
    denim_skirt: 'džinsinis sijonas, džinsin* sijon*',
    jeans:
      'džinsai, džins, džinsai, džinsus, džinsų, džinsais, džinsams, džinsinės kelnės, džinsin* keln*, džinsiukai, džinsukai',
    skinny_jeans:
      'skinny džinsai, skinny džins*, siauri džinsai, siaur* džins*, aptempt* džins*, slim džins*',
    straight_jeans: 'tiesūs džinsai, ties* džins*',
    wide_jeans: 'platūs džinsai, plat* džins*, platėjant* džins*, klioš* džins*, wide leg džins*',
    trousers: 'kelnės, keln*, klasikin* keln*, palazzo keln*',
    chinos: 'chino kelnės, chino keln*, chinos keln*, chino',
    cargo_trousers: 'cargo kelnės, cargo keln*, kargo keln*',
    leggings: 'tamprės, tampr*, leginsai, legins*, leggings*',
    joggers:
      'sportinės kelnės, sportin* keln*, treninginės kelnės, trening* keln*, jogger*, treningin* keln*',
    shorts: 'šortai, šort*, šortuk*, bermud*, bridž*',
    denim_shorts: 'džinsiniai šortai, džinsin* šort*',
    blouse: 'palaidinė, palaidin*, bliuzel*, bliuz*, tunika, tunik*, palaidinuk*',
    shirt: 'marškiniai, marškin*',
    t_shirt: 'marškinėliai, marškinėl*, t-shirt, maikut*, maikė*, sportin* marškinėl*, maik*',
    polo_shirt: 'polo marškinėliai, polo marškin*, polo',
    tank_top: 'berankoviai marškinėliai, berankov* marškinėl*, petnešėl* palaidin*, tank top',
    crop_top: 'trumpa palaidinė, crop top, crop topas, trump* palaidin*, trumpas topas',
    long_sleeve_top:
      'marškinėliai ilgomis rankovėmis, marškinėl* ilgomis rankov*, palaidin* ilgomis rankov*, longsleeve, marškinėl* ilg* rankov*',
    top: 'topas, topas, top, topuk*, korset*, topai, topą, topo, topo, topuko',
    bodysuit: 'bodis, bodis, bodžiukas, body, bodį, glaustinuk* moter*, bodžiai',
    jumper:
      'megztinis, megztin*, megztuk*, pulover*, nertin*, megztinuk*, megzt* liemen*, švarkelis megztas',
    turtleneck: 'golfas, golf*, megztin* aukštu kaklu, golfuk*, megztin* su aukštu kaklu',
    cardigan: 'kardiganas, kardigan*, susegamas megztin*, susegam* megztin*, megzt* kardigan*',
    hoodie:
      'džemperis su gobtuvu, džemper* su gobtuvu, džemper* su kapišon*, hoodie, džemper* su kapišonu, hudis, bliuzon* su gobtuvu, užsegamas džemper* su gobtuvu',
    sweatshirt: 'džemperis, džemper*, bliuzon*, džemperiuk*',
    fleece:
      'flisinis džemperis, flisin* džemper*, flisin* striuk*, flisin* bliuzon*, flisas, flisin*, flis*',
    waistcoat: 'kostiuminė liemenė, kostiumin* liemen*, klasikin* liemen*',
    gilet: 'liemenė, liemen*, pūkin* liemen*, bevatin*',
    jacket: 'striukė, striuk*, švarkel*, vėjastriuk*, striukut*, softshell, neperpučiam* striuk*',
    blazer: 'švarkas, švark*, blazer*, bleizer*, žaketas, žaket*',
    leather_jacket:
      'odinė striukė, odin* striuk*, dirbtinės odos striuk*, eko odos striuk*, odin* švark*, odos striuk*',
    denim_jacket:
      'džinsinė striukė, džinsin* striuk*, džinsin* švark*, džinsukas, džinsin* striukut*',
    bomber_jacket: 'bomber striukė, bomber*, bomber striuk*',
    puffer_jacket:
      'pūkinė striukė, pūkin* striuk*, pūkin*, pūkin* palt*, pūkin* švark*, dygsniuot* striuk*, pūkuk*',
    rain_jacket:
      'lietpaltis, lietpalt*, neperšlampam* striuk*, lietaus striuk*, nepermirkstam* striuk*',
    ski_jacket: 'slidinėjimo striukė, slidinėjimo striuk*, slidinėj* striuk*, snieglenčių striuk*',
    coat: 'paltas, palt*, puspalt*, kailin*, paltuk*, apsiaust*, ponč*, pončo, pelerin*, žieminis palt*, vilnon* palt*',
    trench_coat: 'trenčas, trenč*, trench, lietpaltis trenčas, trench coat',
    parka: 'parka, parka, parką, parkos, parkut*',
    jumpsuit: 'kombinezonas, kombinezon*, kombinezon* moter*, kelnių kombinezon*',
    dungarees:
      'petnešinis kombinezonas, kelnės su petnešomis, keln* su petneš*, petnešin* keln*, džinsin* kombinezon*, kombinezon* su petneš*, puskombinezon*',
    suit: 'kostiumas, kostium*, kelnių kostium*, kostiumėl*, smoking*',
    tracksuit:
      'sportinis kostiumas, sportin* kostium*, treningas, trening*, laisvalaik* kostium*, treniruočių kostium*',
    pyjamas: 'pižama, pižam*, pižamėl*',
    nightdress: 'naktiniai, naktinuk*, naktin* marškin*, naktin*',
    robe: 'chalatas, chalat*, kimono',
    bra: 'liemenėlė, liemenėl*, sportin* liemenėl*, bralet*',
    briefs: 'kelnaitės, kelnait*, stringai, apatin* keln*',
    boxers: 'trumpikės, trumpik*, bokser*, glaud* vyr*',
    socks: 'kojinės, kojin*, kojinait*',
    tights: 'pėdkelnės, pėdkeln*',
    swimsuit:
      'maudymosi kostiumėlis, maudymosi kostium*, maudymuk*, vientisas maudym*, ištisin* maudym*, maudymos* kostium*',
    bikini: 'bikinis, bikin*, dviejų dalių maudymosi kostium*, dviejų dalių maudymuk*',
    swim_shorts:
      'maudymosi šortai, maudymosi šort*, maudymosi keln*, maudymosi glaud*, maudymosi trumpik*',
    babygrow: 'smėlinukas, smėlinuk*, šliaužtin*, glaustinuk*, romper*, šliaužtinuk*',
    snowsuit:
      'žieminis kombinezonas, žiemin* kombinezon*, slidinėjimo kombinezon*, slidinėj* kombinezon*, žiem* kombinezon*',
    shoes: 'batai, batai, batus, batų, batais, batams, batukai, batuk*, batas, avalyn*, pusbač*',
    trainers:
      'sportiniai bateliai, sportbač*, kedai, ked*, sportin* batel*, sneaker*, sportin* bat*, kedukai, inkariuk*, laisvalaikio batel*',
    running_shoes: 'bėgimo bateliai, bėgimo bat*, bėgim* batel*, bėgim* sportbač*',
    boots:
      'auliniai batai, aulin* bat*, žiemin* bat*, kaubojišk* bat*, aulin*, kaubojišk* aulin*, suvarstom* aulin*, žieminiai bat*',
    ankle_boots:
      'aulinukai, aulinuk*, trumpaauliai, trumpaaul*, pusauliniai, pusaulin*, trump* aulin*',
    knee_boots: 'ilgaauliai, ilgaaul*, ilgaul*, ilg* aulin*, iki kelių aulin*, ilgaaul* bat*',
    chelsea_boots: 'chelsea aulinukai, chelsea*, chelsea bat*, čelsi*',
    wellies: 'guminiai batai, gumin* bat*, botai, botus, guminuk*',
    snow_boots: 'sniego batai, sniego bat*, žieminiai sniego bat*',
    hiking_boots: 'žygio batai, žygio bat*, žyg* bat*, turistin* bat*, trekingo bat*, žygių bat*',
    football_boots: 'futbolo bateliai, futbolo bat*, futbolo bačiuk*, bucai, buc*',
    heels:
      'aukštakulniai, aukštakuln*, aukštakulniai bateliai, aukštakuln* bat*, laiveliai, laivel* bat*, bateliai su kulnu, batel* su kuln*, kulniuk*, batel* aukštu kulnu, bateliai aukštakulniai, platforminiai batel*, platform* bat*',
    sandals: 'basutės, basut*, sandal*, basutės su kulnu, aukštakuln* basut*',
    flip_flops: 'šlepetės, per pirštą šlepet*, šlepet*, flip flop*, slidės',
    ballet_flats: 'balerinos, balerin*, balerinkės, balerink*, balerinos bateliai',
    loafers: 'mokasinai, mokasin*, loafer*, loferiai, lofer*',
    lace_ups: 'klasikiniai batai, klasikin* bat*, oksford*, suvarstomi batel*, suvarstom* bat*',
    slippers: 'naminės šlepetės, namin* šlepet*, šlepetės namams, tapkės, tapk*, namin* tapk*',
    espadrilles: 'espadrilės, espadril*',
    mules: 'klumpės, klump*, mules, kroksai, šlepetės su kulnu',
    bag: 'rankinė krepšys, krepšys, krepš*, krepšel*',
    handbag: 'rankinė, rankin*, rankinuk*, tašė, tašyt*, taše, tašę, delmonas',
    shoulder_bag:
      'rankinė per petį, rankin* per petį, rankin* ant peties, rankinuk* ant peties, rankinuk* per petį, baguette rankin*',
    crossbody_bag:
      'rankinė per krūtinę, crossbody, crossbody rankin*, rankin* per krūtinę, rankinuk* per krūtinę, krepš* per petį',
    tote_bag:
      'pirkinių krepšys, pirkinių krepš*, medžiagin* krepš*, shopper, tote, tote bag, tote rankin*, shopper rankin*, drobin* krepš*, shopper krepš*, medžiagin* maišel*',
    clutch: 'delninė, delnin*, delnin* rankin*, clutch, vakarin* rankin*, delninukė',
    backpack: 'kuprinė, kuprin*, kuprinyt*, kuprinėl*',
    belt_bag:
      'rankinė ant juosmens, liemens rankin*, rankin* ant juosmens, bananas rankin*, rankin* ant liemens, juosmens rankin*, bananinė, juosmens krepš*',
    wallet: 'piniginė, pinigin*, kortelių dėkl*, kortelin*, portmon*',
    travel_bag:
      'kelioninis krepšys, kelionin* krepš*, lagaminas, lagamin*, sportinis krepš*, sportin* krepš*, kelionin* rankin*',
    laptop_bag:
      'nešiojamojo kompiuterio krepšys, kompiuterio krepš*, kompiuterin* krepš*, portfel*, nešiojamo kompiuterio krepš*, laptop*, kompiuterio dėkl*, kompiuterin* rankin*',
    belt: 'diržas, dirž*, diržel*',
    scarf:
      'šalikas, šalik*, skara, skarel*, skaros, skarą, šal*, mova šalik*, kaklaskar*, movut*, skareles',
    hat: 'skrybėlė, skrybėl*, panama, bucket hat, bereté, bereta, beret*, skrybėlait*, kepurė, kepur*, kepurait*',
    beanie:
      'megzt* kepur*, žiemin* kepur*, megzta kepurė, kepur* su bumbulu, vilnon* kepur*, kepur* žiem*',
    cap: 'kepurė su snapeliu, kepur* su snapel*, beisbolo kepur*, beisbolin*, snapback, kepurait* su snapel*, snapelin*',
    gloves: 'pirštinės, pirštin*, kumštin* pirštin*, odin* pirštin*, pirštinait*',
    sunglasses: 'saulės akiniai, akiniai nuo saulės, saulės akin*, akin* nuo saulės',
    watch: 'laikrodis, laikrod*, rankin* laikrod*',
    necklace: 'vėrinys, vėrin*, karoliai, karol*, pakabuk*, kaklo papuošal*, grandinėl*',
    bracelet: 'apyrankė, apyrank*',
    ring: 'žiedas, žied*, žieduk*',
    earrings: 'auskarai, auskar*, auskariuk*',
    brooch: 'segė, sagė, segę, sages, sagę, broš*',
    tie: 'kaklaraištis, kaklaraiš*, kaklarašt*',
    bow_tie: 'peteliškė, petelišk*, varlyt*',
    umbrella: 'skėtis, skėt*, skeč*',
    hair_accessory:
      'plaukų juosta, plaukų aksesuar*, galvajuostė, galvajuost*, plaukų segtuk*, lankelis plaukams, plaukų gum*, lankel* plaukams, segtuk* plaukams, gumyt* plaukams, juosta plaukams, plaukų lankel*',
  },
  colours: {
    black: 'juoda, juod*',
    grey: 'pilka, pilk*, tamsiai pilk*, šviesiai pilk*, antracit*, pilkš*',
    silver: 'sidabrinė, sidabrin*, sidabro spalv*, sidabrišk*',
    white: 'balta, balt*, baltut*',
    cream: 'kreminė, kremin*, kremo spalv*, dramblio kaulo, pieno spalv*, ekriu, pienišk*',
    beige: 'smėlio, smėlio spalv*, smėlin*, bež*, nude, kapučino, smėlis',
    brown:
      'ruda, rud, ruda, rudas, rudą, rudos, rudo, rudi, rudus, rudų, rudais, rudomis, tamsiai rud*, šviesiai rud*, šokolad*, konjako, karamel*, cognac, camel',
    gold: 'auksinė, auksin*, aukso spalv*',
    yellow: 'geltona, gelton*, garstyč*, citrinin*, šviesiai gelton*',
    orange:
      'oranžinė, oranžin*, orandžin*, rūdžių, terakot*, persikin*, persiko spalv*, abrikos*, plytų spalv*, plytin*, rudžiu',
    red: 'raudona, raudon*, tamsiai raudon*, ryškiai raudon*',
    burgundy: 'bordo, bordin*, vyno spalv*, vyšnin*, tamsi vyšn*, bordo spalv*',
    pink: 'rožinė, rožin*, fuksij*, koralin*, koralo, lašišin*, šviesiai rožin*, ryškiai rožin*, pudros, rausv*, lašišos spalv*, pudrin*, ciklamen*, avietin*, rozin*',
    purple: 'violetinė, violetin*, purpurin*, slyv*, baklažan*, tamsiai violetin*',
    lilac: 'alyvinė, alyvų spalv*, alyvin*, levand*, šviesiai violetin*',
    navy: 'tamsiai mėlyna, tamsiai mėlyn*, tamsiai melyn*, navy, tamsi mėlyn*, tams* mėlyn*, jūrin* mėlyn*',
    blue: 'mėlyna, mėlyn*, ryškiai mėlyn*, džinso spalv*, indigo, elektrin* mėlyn*',
    light_blue:
      'žydra, žydr*, šviesiai mėlyn*, melsv*, dangaus spalv*, šviesi mėlyn*, dangaus žydr*',
    turquoise:
      'turkio, turkio spalv*, turkin*, jūros spalv*, žydrai žal*, petrol, jūros bangos, turkis*, smaragdin* mėlyn*',
    green:
      'žalia, žali*, žal, žalia, žalias, žalią, žalios, žalio, tamsiai žali*, šviesiai žali*, salotin*, smaragd*, žalsv*, ryškiai žali*, tamsiai žal*, šalavij*, žalių',
    khaki:
      'chaki, chaki spalv*, alyvuogių, samanų, samanin*, haki, khaki, alyvuogin*, samanų spalv*',
    mint: 'mėtinė, mėtin*, mėtų spalv*, mėtos spalv*, mint',
    multicolour:
      'įvairiaspalvė, įvairiaspalv*, margas, margi, marga, margos, margą, spalvot*, daugiaspalv*, margaspalv*, margo, margais, įvairių spalvų',
  },
  materials: {
    cotton: 'medvilnė, medviln*, 100% medviln*',
    linen: 'linas, lin*',
    hemp: 'kanapių pluošt*, kanap*',
    wool: 'vilna, viln*, ėriuko viln*, avies viln*, viskozė vilna',
    merino: 'merinosų vilna, merinos*, merino*, merino viln*, merinosų viln*, merino vilna',
    cashmere: 'kašmyras, kašmyr*, kašmir*',
    mohair: 'moheris, moher*',
    alpaca: 'alpaka, alpak*, alpakos viln*',
    angora: 'angora, angor*, angoros viln*',
    silk: 'šilkas, šilk*, natūral* šilk*',
    viscose: 'viskozė, viskoz*',
    modal: 'modalas, modal*',
    lyocell: 'liocelis, liocel*, lyocel*, tencel*',
    cupro: 'kupra, cupro',
    acetate: 'acetatas, acetat*',
    polyester: 'poliesteris, poliester*, polyester*, poliest*',
    polyamide: 'poliamidas, poliamid*, nailon*, nylon*',
    acrylic: 'akrilas, akril*',
    elastane: 'elastanas, elastan*, elastin*, lycra, likra, spandex*',
    polyurethane: 'poliuretanas, poliuretan*',
    leather:
      'oda, odin*, natūrali oda, natūral* od*, tikra oda, tikros odos, odos, oda, odą, natūralios odos, tikr* od*',
    patent_leather: 'lakuota oda, lakuot* od*, lakuot*, lakin*, lakinė oda',
    suede: 'zomša, zomš*, zomšin*, verst* od*',
    nubuck: 'nubukas, nubuk*',
    faux_leather:
      'dirbtinė oda, dirbtin* od*, eko oda, eko odos, ekooda, eko od*, ekologin* od*, dirbtinės odos, odos imitacij*, ekolog* od*, eco oda, eco odos, ekood*',
    fur: 'natūralus kailis, natūral* kail*, tikr* kail*, triušio kail*, audin* kail*, lapės kail*, natūralaus kailio',
    shearling: 'avikailis, avikail*, ėriena',
    faux_fur: 'dirbtinis kailis, dirbtin* kail*, dirbtinio kailio, kailiuko imitac*',
    down: 'pūkai, žąsų pūk*, ančių pūk*, pūkas, pūkų, pūkais, pūkai, natūral* pūk*, pūko',
    denim: 'džinsas, denim*, džinso audin*, džinsin*, džinso',
    corduroy: 'velvetas, velvet*',
    velvet: 'aksomas, aksom*, veliūr*, veliur*',
    satin: 'satinas, satin*, atlas*, satininis',
    lace: 'nėriniai, nėrin*, nėriniuot*, gipiūr*, gipiur*',
    tulle: 'tiulis, tiul*',
    chiffon: 'šifonas, šifon*',
    fleece: 'flisas',
    terry: 'frotė',
    jersey: 'trikotažas, trikotaž*',
    tweed: 'tvidas, tvid*',
    felt: 'veltinis, veltin*, fetras, fetr*',
    canvas: 'drobė, drob*',
    neoprene: 'neoprenas, neopren*',
    rubber: 'guma, gumin*',
    straw: 'šiaudai, šiaud*, šiaudin*',
    raffia: 'rafija, rafij*',
    cork: 'kamštis, kamščio',
    steel: 'nerūdijantis plienas, nerūdijan* plien*',
    silver: 'sidabras 925, 925 sidabr*, sidabr* 925, 925 praba, 925 prabos sidabr*',
    pearl: 'perlai, perl*, gėlavanden* perl*',
  },
  patterns: {
    plain: 'vienspalvis, vienspalv*',
    striped: 'dryžuotas, dryžuot*, juostuot*, dryž*, dryžel*, juostel*',
    checked: 'languotas, languot*, langel*, škotiškais langel*, vichy',
    floral: 'gėlėtas, gėlėt*, gėlyt*, gėlių rašt*, gėl*, gėlių print*, gėlin*, gėlėm*',
    dotted: 'taškuotas, taškuot*, taškel*, žirniuk*, taškel* rašt*, taškiuk*',
    animal_print:
      'leopardo rašto, leopard*, zebr*, gyvatės odos, tigr*, gyvūnų rašt*, gyvūnin*, leopardin*, gyvatės rašt*, gyvatės print*',
    camouflage: 'kamufliažinis, kamufliaž*, karišk* rašt*',
    graphic: 'su piešiniu, su aplikacij*, su print*, piešin*, su užrašu, su užrašais',
    logo: 'logotipas, logotip*, su logo, logo',
    tie_dye: 'tie dye, batik*',
    paisley: 'paisley, turkišk* rašt*, turkišk* pupel*',
    geometric: 'geometrinis, geometrin*, rombai, romb*, abstrakt*, norvegišk* rašt*, etno rašt*',
  },
  conditions: {
    new_with_tags:
      'nauja su etiketėmis, su etiket*, su etikete, naujas su etiket*, nauja su etiket*, nauji su etiket*, naujos su etiket*, su žyma, su žymomis, su kortel*, naujas su kortel*, etiket* vietoj*, etiketė nenukirpta, etiketės nenukirptos, etiketė dar, su visomis etiketėmis, etiketės dar, su birka, su birkomis, su birkutė*, su pakabut*, su lipduk*, etiketė nenuimta, etiketės nenuimtos, visos etiketės',
    new_without_tags:
      'nauja be etiketės, nauja, naujas, nauji, naujos, naują, naujus, naujut*, nedėvėt*, nenešiot*, neavėt*, nė karto nedėvėt*, nė karto neapsivilkt*, nė karto nenešiot*, visiškai nauj*, nenaudot*, niekada nedėvėt*, nei karto nedėvėt*, nei karto nenešiot*, visai nauj*, tik matuot*, tik pasimatuot*, nauja nedėvėta, naujas nedėvėtas, naujos nedėvėtos, nė karto neavėt*, nei karto neavėt*, nei karto nevilkėt*, nevilkėt*, be etiket* nauj*, nė karto nevilkėt*, niekada nenešiot*, naujai',
    very_good:
      'labai gera, labai geros būklės, labai gera būklė, labai geros bukles, kaip nauja, kaip naujas, kaip nauji, kaip naujos, puikios būklės, puiki būklė, ideali būklė, idealios būklės, idealios, beveik nauj*, mažai dėvėt*, mažai nešiot*, mažai avėt*, labai mažai dėvėt*, nepriekaišting*, atrodo kaip nauj*, tobulos būklės, idealus, ideali, idealiai, kaip nauju*, labai mažai nešiot*, vos dėvėt*, puikios bukles, idealios bukles, tvarking* kaip nauj*, be priekaištų, labai gerą būkl*, puikią būkl*, puikioje būkl*, labai geroj* būkl*, labai mažai avėt*, tobula būklė, retai dėvėt*, idealioj* būkl*, tobuloj* būkl*, idealią būkl*, puikiai išlaiky*',
    good: 'gera būklė, geros būklės, gera, geros bukles, geroje būklėje, tvarking*, gera bukle, gerai išlaiky*, būklė gera, būklė geros, normalios būklės, normali būklė, nebloga būklė, neblogos būklės, dėvėta bet gera, bukle gera, gerą būklę, nestipriai dėvėt*, šiek tiek dėvėt*, normal* dėvėjimo žym*, nežym* dėvėjimo žym*, nedidel* dėvėjimo žym*, minimal* dėvėjimo žym*, dėvėjimo žym*, yra dėvėjimo žym*, dėvėjimo pėdsak*, nešiojimo žym*, naudojimo žym*, lengv* dėvėjimo žym*',
    satisfactory:
      'patenkinama, patenkinam*, patenkinamos būklės, vidutinės būklės, vidutinė būklė, nusidėvėj*, daug dėvėt*, padėvėt*, panešiot*, daug nešiot*, smarkiai dėvėt*, nudėvėt*, paavėt*, ryšk* dėvėjimo žym*, akivaizdž* dėvėjimo žym*, matom* dėvėjimo žym*, smarkiai nešiot*',
    worn: 'dėvėta kartą, dėvėtas kartą, dėvėta vieną kartą, dėvėta 1 kartą, dėvėta 2 kartus, dėvėta kelis kartus, dėvėtas vieną kartą, nešiota vieną kartą, nešiota kartą, vieną kartą dėvėt*, kartą dėvėt*, 1 kartą dėvėt*, kelis kartus dėvėt*, avėti kartą, avėti kelis kartus, du kartus dėvėt*, dėvėta porą kart*, porą kartų dėvėt*, dėvėta tik kartą, dėvėt* vos kartą, dėvėt* keletą kart*, dėvėt* tik vieną kart*, avėt* kart*, avėt* vieną kart*, avėt* porą kart*, avėt* kelis kart*, avėt* 1 kart*, avėt* 2 kart*, dėvėt* vieną kart*, dėvėt* kart*, dėvėt* porą kart*, dėvėt* du kart*, dėvėt* kelis kart*, dėvėt* 1 kart*, dėvėt* 2 kart*, nešiot* vieną kart*, nešiot* kart*, nešiot* porą kart*, nešiot* kelis kart*, nešiot* 1 kart*, nešiot* 2 kart*, nešiot* du kart*, vilkėt* kart*, vilkėt* vieną kart*, vilkėt* 1 kart*, vilkėt* kelis kart*, vilkėt* porą kart*, kartą vilkėt*, vieną kartą vilkėt*, apvilkt* kart*, apvilkt* vieną kart*, kartą avėt*, vieną kartą avėt*, kelis kartus avėt*, porą kartų avėt*, kartą nešiot*, kelis kartus nešiot*, porą kartų nešiot*, apauti kart*, vieną kartą nešiot*, avėt* pora kart*, avėt* tris kart*, vilkėt* tris kart*, avėt* 3 kart*, dėvėt* 3 kart*, dėvėt* tris kart*, dėvėt* 1 k, dėvėt* 2 k, segėt* kart*, segėt* kelis kart*, dėvėt* vien* vakar*, vilkėt* vien* vakar*',
    flaw: 'pasivėl*, susivėl*, nublukus*, bumbul*, įbrėžim*, burbul*, defekt*, išblukus*, subraižy*, nubluk*, išbluk*, siūlas ištrauktas, pasišiauš*, ištrauktas siūlas, pabluk*',
    defect:
      'dėmė, dėm*, skyl*, suplyš*, trūksta sagos, pažeist*, sugadint*, nutrint*, nusitryn*, skylut*, praplyš*, įplyš*, sugedęs, sugedusi, sugedus*, neveik*, siūt*, suklijuot*, nulūž*, suluž*, užtaisyt*, taisyt*, praleidžia vanden*, kiaur*, nutrūk*',
    nothing:
      'naujos kolekcijos, nauja kolekcija, naujos kaina, naujas kaina, nauja kainavo, naujas kainavo, naujos kainavo, nauji kainavo, be etiketės, be etiket*, nauja pirkta, pirkta nauja, pirktas naujas, pirkti nauji, pirktos naujos, geros kokybės, gera kokybė, labai geros kokybės, labai gera kokybė, etiketė nukirpta, etiketės nukirptos, naujam šeiminink*, naujų namų, naujus namus, naujieji, labai gera medžiaga, gera medžiaga, gera kaina, gerą kainą, gerai tinka, naujiems metams, naujų metų, geros firmos, naujam savinink*, naujo šeimininko, ieško naujų, dėvėta be priekaištų, dėvėtumo efekt*, plyšyti džinsai, plėšyt* džins*, plėšyt*, suplėšyt* efekt*',
  },
};
