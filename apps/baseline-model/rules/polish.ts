import type { LanguageRules } from './language-rules.js';

/** Polish; stems carry the cases, diacritics are often left out. */
export const POLISH: LanguageRules = {
  language: 'pl',
  commonWords:
    'i, z, w, na, do, nie, jest, są, się, oraz, ale, bardzo, rozmiar, rozm, stan, stanie, nowa, nowy, nowe, używana, używany, noszona, noszony, sprzedam, sprzedaję, ładna, ładny, piękna, kolor, koloru, kolorze, dla, bez, po, mało, raz, razy, jak, tylko, mam, był, była, było, dobrym, idealnym, polecam, firmy, marki, wygodne, śliczna, super, lub, przy, pod, od, wymiary, szerokość, długość, metką, metka',
  negations: 'nie, bez, brak, żadnych, ani, żadnej, żadnego, nigdy',
  complements:
    'z, ze, do, dla, bez, pod, na, jak, pasuje do, idealne do, idealna do, idealny do, w stylu',
  sizeWords:
    'rozmiar, rozm, rozmiarze, roz, rozmiaru, r, rozmiary, wzrost, rozmiarówka, wzroscie, na wzrost, rozm.',
  departments: {
    women:
      'dams, damsk*, kobiec*, dla kobiet*, kobieta, kobiety, ciążow*, dla pań, dla niej, dla pani',
    men: 'męs, męsk*, dla mężczyzn*, mężczyzn*, dla niego, dla panów',
    kids: 'dziecięc*, dziecięce, dziecięcy, dziecięca, dziewczęc*, chłopięc*, dla dziecka, dla dzieci, dziewczynk*, dla dziewczynki, chłopca, chłopięc*, niemowlęc*, niemowlak*, dla chłopca, córk*, synka, syna, młodzieżow*, córeczk*, dzieci, dziecko, chłopiec, chłopczyk*, noworodk*, przedszkol*, dziewczynek',
  },
  garments: {
    set: 'komplet, komplecik, komplet*',
    football_shirt: 'koszulka piłkarska, koszulk* piłkarsk*',
    dress:
      'sukienka, sukien*, suknia, suknie, suknię, sukni, sukieneczk*, szmizjerk* sukien*, tunika sukienka',
    mini_dress: 'sukienka mini, sukien* mini, mini sukien*, krótk* sukien*',
    midi_dress: 'sukienka midi, sukien* midi, midi sukien*',
    maxi_dress:
      'sukienka maxi, sukien* maxi, maxi sukien*, długa sukien*, długą sukien*, sukienka długa, sukni* maxi, długie sukien*',
    evening_dress:
      'sukienka wieczorowa, sukien* wieczorow*, suknia wieczorow*, sukien* koktajlow*, sukien* wizytow*, sukien* na wesele, wieczorow* sukien*, sukien* balow*, sukni* wieczorow*, sukien* imprezow*, koktajlow* sukien*',
    shirt_dress:
      'sukienka koszulowa, sukien* koszulow*, koszulow* sukien*, szmizjer*, koszulosukien*',
    knit_dress:
      'sukienka dzianinowa, sukien* dzianinow*, sukien* swetrow*, sukien* z dzianiny, dzianinow* sukien*, swetrow* sukien*',
    wedding_dress: 'suknia ślubna, sukni* ślubn*, sukien* ślubn*',
    skirt: 'spódnica, spódnic*, spódniczk*, spodnic*, spódniczek, spodniczk*, tiulow* spódnic*',
    mini_skirt:
      'spódnica mini, spódnic* mini, spódniczk* mini, mini spódnic*, mini spódniczk*, krótk* spódnic*',
    midi_skirt: 'spódnica midi, spódnic* midi, midi spódnic*',
    maxi_skirt: 'spódnica maxi, spódnic* maxi, długa spódnic*, maxi spódnic*, długą spódnic*',
    denim_skirt:
      'spódnica jeansowa, spódnic* jeansow*, spódniczk* jeansow*, jeansow* spódnic*, dżinsow* spódnic*, spódnic* dżinsow*, spódnic* denim*, jeansow* spódniczk*',
    jeans:
      'jeansy, jeans*, dżinsy, dżinsów, dżinsach, spodnie jeansow*, jeans, spodnie dżinsow*, jeansowe spodnie, dżinsowe spodnie, spodnie jeans, dżins*',
    skinny_jeans:
      'jeansy skinny, jeans* skinny, rurki, jeans* rurki, spodnie rurki, dżins* rurki, skinny jeans*, jeans* slim, rurek',
    straight_jeans:
      'jeansy proste, jeans* straight, jeans* proste, prost* jeans*, jeans* z prost* nogawk*, jeans* regular',
    wide_jeans:
      'jeansy z szeroką nogawką, jeans* z szerok* nogawk*, jeans* dzwony, jeans* szerok*, dzwony, jeans* wide leg, szerok* jeans*, jeans* bootcut, jeans* flare, jeans* baggy, baggy jeans*, wide leg jeans*, szwedy jeans*',
    trousers:
      'spodnie, spodni, spodniach, spodenki długie, kuloty, culotte, spodniami, szwedy, cygaretki, spodnie materiałow*, spodnie w kant, palazzo, alladynki, sztruksy, sztruksów',
    chinos: 'spodnie chino, chinosy, chino, spodnie chinos, chinos*',
    cargo_trousers: 'bojówki, bojówk*, spodnie cargo, cargo, bojówek, spodnie bojówki',
    leggings: 'legginsy, leggins*, getry, legins*, getrów, jegginsy, tregginsy',
    joggers:
      'spodnie dresowe, dresow* spodnie, joggery, jogger*, spodnie dres*, spodnie sportowe, spodni* dresow*, dresy spodnie',
    shorts:
      'szorty, szort*, krótkie spodenki, spodenki, spodenek, bermudy, krótkie spodnie, kolarki, spodenkach, bermud*',
    denim_shorts:
      'szorty jeansowe, szort* jeansow*, spodenki jeansow*, jeansow* szort*, jeansow* spodenki, szort* dżinsow*, krótkie spodenki jeansow*, dżinsow* szort*, szort* jeans, krótkie jeans*, spodenki dżinsow*, krótkie jeansow* spodenki',
    blouse: 'bluzka, bluzk*, bluzeczk*, tunika, tuniki, tunikę, bluzek',
    shirt: 'koszula, koszul*, koszule, koszulę, flanelow* koszul*',
    t_shirt:
      't-shirt, koszulk*, t-shirty, tshirt*, podkoszulek, koszulek, t shirt*, koszulka z krótkim rękawem',
    polo_shirt: 'koszulka polo, koszulk* polo, polówka, polówk*, polo, koszul* polo',
    tank_top:
      'top na ramiączkach, bluzk* na ramiączk*, koszulk* na ramiączk*, bokserka damsk*, tank top, podkoszulka, bezrękawnik koszulk*, top na ramiączk*, koszulk* bez rękaw*',
    crop_top: 'crop top, krótki top, croptop, crop top*',
    long_sleeve_top:
      'bluzka z długim rękawem, longsleeve, bluzk* z długim rękaw*, koszulk* z długim rękaw*, longsleeve*, bluzk* długi rękaw, koszulk* długi rękaw, t shirt z długim rękawem',
    top: 'top, topy, gorset, bustier, gorset*, topik*',
    bodysuit: 'body, body damskie, body z długim rękawem',
    jumper:
      'sweter, swet*, sweterek, pulower, pulower*, sweter*, bezrękawnik dzianinow*, kamizelka dzianinow*',
    turtleneck:
      'golf, golf*, sweter z golfem, swet* z golfem, swet* golf, półgolf*, bluzk* z golfem, swet* z półgolfem',
    cardigan:
      'kardigan, kardigan*, sweter rozpinany, swet* rozpinan*, sweter zapinany, narzutk* sweter, swet* zapinan*, rozpinan* swet*, sweterek rozpinan*',
    hoodie:
      'bluza z kapturem, bluz* z kapturem, hoodie, bluza kangurka, kangurka, bluz* rozpinana z kapturem, kangurk*, bluz* kangur*, bluz* rozpinan* z kapturem, bluz* hoodie, bluz* zip z kapturem',
    sweatshirt:
      'bluza, bluz, bluzy, bluzę, bluzie, bluza bez kaptura, bluza dresow*, bluz* dresow*',
    fleece: 'polar, polar*, bluza polarowa, bluz* polarow*, kurtka polarow*, bluz* z polaru',
    waistcoat: 'kamizelka garniturowa, kamizelk* garniturow*, kamizelk* do garnituru',
    gilet:
      'bezrękawnik, bezrękawnik*, kamizelka, kamizelk*, kamizelk* pikowan*, kamizelk* puchow*, kamizelek',
    jacket:
      'kurtka, kurtk*, kurteczk*, katana, wiatrówk*, softshell, ramonesk*, kurtek, ortalion*, wiatrówka, katan*',
    blazer: 'marynarka, marynark*, żakiet, żakiet*, blezer, marynarek, blazer',
    leather_jacket:
      'kurtka skórzana, kurtk* skórzan*, skórzan* kurtk*, ramoneska, ramonesk*, kurtk* ze skóry, kurtk* z ekoskóry, kurtk* z eko skóry, ramonesk* skórzan*, skórzan* ramonesk*',
    denim_jacket:
      'kurtka jeansowa, kurtk* jeansow*, jeansow* kurtk*, katana jeansow*, kurtk* dżinsow*, kurtk* jeans, katan* jeansow*, dżinsow* kurtk*, jeansow* katan*, kurtk* denim*',
    bomber_jacket: 'bomberka, bomberk*, kurtka bomber*, kurtk* bomber*, bomber*, flyers',
    puffer_jacket:
      'kurtka puchowa, kurtk* puchow*, kurtka pikowan*, puchow* kurtk*, puchówk*, kurtk* pikowan*, płaszcz pikowan*, płaszcz puchow*, puchówka, pikowan* kurtk*, płaszcz* puchow*, puffer*',
    rain_jacket:
      'kurtka przeciwdeszczowa, kurtk* przeciwdeszczow*, płaszcz przeciwdeszczow*, przeciwdeszczow* kurtk*, przeciwdeszczówk*, sztormiak, płaszcz* przeciwdeszczow*',
    ski_jacket: 'kurtka narciarska, kurtk* narciarsk*, narciarsk* kurtk*, kurtk* snowboardow*',
    coat: 'płaszcz, płaszcz*, płaszczyk, poncho, peleryna, futro, futerko, kożuch, kożuszek, ponczo, płaszczyk*, futerk*, kożuch*',
    trench_coat: 'trencz, trencz*, płaszcz trencz, prochowiec, prochowc*, płaszcz* trencz*',
    parka: 'parka, parka, parkę, parki, kurtka parka, kurtk* park*',
    jumpsuit: 'kombinezon, kombinezon*, kombinezon damsk*',
    dungarees: 'ogrodniczki, ogrodniczk*, ogrodniczek, spodnie ogrodniczki, sukienka ogrodniczka',
    suit: 'garnitur, garnitur*, kostium, garsonka, garsonk*, spodnium, smoking*, komplet garniturow*',
    tracksuit: 'dres, dresy, komplet dresow*, dres komplet, dresu, zestaw dresow*, dresik, dresów',
    pyjamas: 'piżama, piżam*, piżamk*, pidżam*',
    nightdress: 'koszula nocna, koszul* nocn*, koszulk* nocn*, halka',
    robe: 'szlafrok, szlafrok*, kimono, podomka',
    bra: 'biustonosz, biustonosz*, stanik, stanik*, braletka, stanik sportowy',
    briefs: 'majtki, figi, stringi, majtek, majteczki, slipy',
    boxers: 'bokserki, bokserek, bokserki męskie',
    socks: 'skarpetki, skarpet*, skarpetk*, podkolanówki, zakolanówki',
    tights: 'rajstopy, rajstop*, pończochy',
    swimsuit:
      'strój kąpielowy, strój kąpielow*, kostium kąpielow*, stroj* kąpielow*, kostium* kąpielow*, strój jednoczęściow*, jednoczęściowy strój kąpielow*',
    bikini:
      'bikini, strój dwuczęściowy, dwuczęściowy strój kąpielow*, strój kąpielowy dwuczęściowy, strój kąpielowy bikini, kostium kąpielowy dwuczęściow*, tankini',
    swim_shorts:
      'szorty kąpielowe, szort* kąpielow*, kąpielówki, spodenki kąpielow*, szort* plażow*, kąpielówek',
    babygrow:
      'pajacyk, pajac, pajac*, rampers, śpiochy, śpioszki, body niemowlęc*, rampersy, pajacyk*, śpiosz*, body dziecięc*, body dla niemowl*',
    snowsuit:
      'kombinezon zimowy, kombinezon* zimow*, kombinezon narciarski, kombinezon* narciarsk*, zimow* kombinezon*',
    shoes: 'buty, butów, buciki, obuwie, półbuty, bucik*, butach, but, półbutów, trzewiki',
    trainers:
      'buty sportowe, sneakersy, sneakers*, adidasy, trampki, trampek, tenisówki, obuwie sportow*, sportowe buty, trampk*, sneakersów, adidasów, tenisówek, halówki',
    running_shoes: 'buty do biegania, but* do biegania, buty biegow*',
    boots:
      'botki zimowe, kozaki krótkie, buty zimowe, glany, śniegowce skórz*, kowbojki, trapery, workery, kowbojek, glanów, traperki, zimowe buty, buty kowbojsk*',
    ankle_boots: 'botki, botk*, botków, botki na obcasie, botki na słupku',
    knee_boots:
      'kozaki, kozak*, muszkieterki, oficerki, kozaczk*, kozaki za kolano, kozaków, muszkieterk*, oficerek',
    chelsea_boots: 'sztyblety, sztyblet*, chelsea boots, botki chelsea, chelsea, buty chelsea',
    wellies: 'kalosze, kalosz*, gumiaki, kaloszki, gumowce, gumiak*',
    snow_boots: 'śniegowce, śniegowc*, buty śniegowe, moon boots',
    hiking_boots:
      'buty trekkingowe, but* trekkingow*, buty górsk*, buty w góry, but* trekingow*, but* turystyczn*, trekkingow* buty, buty na trekking',
    football_boots: 'korki, buty piłkarskie, but* piłkarsk*, korki piłkarskie',
    heels:
      'szpilki, szpilek, czółenka, czółen*, buty na obcasie, buty na koturnie, koturny, szpilk*, słupki, buty na słupku, czółenk*, koturn*, na wysokim obcasie',
    sandals:
      'sandały, sandał*, sandałk*, rzymianki, sandałki na obcasie, sandałów, sandałek, sandały na obcasie, sandały na koturnie',
    flip_flops: 'klapki, klapk*, japonki, klapek, japonek, klapki basenowe',
    ballet_flats: 'balerinki, balerin*, baleriny, balerinek, baletki, baletki skórz*',
    loafers: 'mokasyny, mokasyn*, loafersy, loafers*, buty żeglarskie, mokasynów, lordsy',
    lace_ups:
      'buty wizytowe, oksfordy, pantofle męskie, półbuty wizytow*, lakierki, sznurowane półbuty, derby, oxfordy, brogsy, buty garniturow*',
    slippers: 'kapcie, papucie, kapci, pantofle domowe, bambosze, laczki, kapcie domowe',
    espadrilles: 'espadryle, espadryl*',
    mules: 'mule, drewniaki, chodaki, klapki na obcasie, klapki na koturnie, chodak*',
    bag: 'torba, torby, torbę, toreb, worek, torb*',
    handbag:
      'torebka, torebk*, torebek, kuferek, torebeczk*, torba damsk*, torebka do ręki, torebk* skórzan*',
    shoulder_bag:
      'torebka na ramię, torebk* na ramię, bagietka, bagietk*, torb* na ramię, torebk* hobo, torebk* bagietk*',
    crossbody_bag:
      'torebka listonoszka, listonoszka, listonoszk*, crossbody, torebk* crossbody, torebk* przez ramię, raportówka, torebk* listonoszk*, raportówk*, torb* przez ramię',
    tote_bag:
      'torba shopper, shopper, shopperka, torba na zakupy, tote, torebk* shopper*, torb* shopper*, torb* tote, shopper*, torb* bawełnian*, torb* płócienn*, torb* materiałow*, eko torb*, torb* na zakupy',
    clutch: 'kopertówka, kopertówk*, torebk* wizytow*, kopertówek',
    backpack: 'plecak, plecak*, plecaczek, tornister, plecaczk*',
    belt_bag:
      'nerka, saszetka na pas, saszetka nerka, torebka nerka, saszetk*, nerkę, torebk* nerk*, saszetka',
    wallet:
      'portfel, portfel*, portmonetka, etui na karty, portmonetk*, portfelik, etui na kart*, pugilares',
    travel_bag:
      'torba podróżna, walizka, torba sportowa, torba weekendow*, walizk*, torb* podróżn*, torb* sportow*, torb* weekendow*, torb* treningow*',
    laptop_bag:
      'torba na laptopa, aktówka, teczka, torb* na laptop*, aktówk*, teczk*, torb* do laptopa, etui na laptop*',
    belt: 'pasek, pasek skórzany, pasek do spodni, paski skórzane, pasek do sukienki, paska skórz*, pasek damski, pasek męski',
    scarf:
      'szalik, szal, szalik*, szal*, chusta, apaszka, apaszk*, komin, chust*, chustka, chustk*, szale, szalem, apaszek',
    hat: 'kapelusz, kapelusz*, beret, bucket hat, kapelusik, kaszkiet, beret*, czapka, czapk*, czapeczk*, czapek',
    beanie:
      'czapka zimow*, beanie, czapka wełnian*, czapk* zimow*, czapka zimowa, zimow* czapk*, wełnian* czapk*, czapk* wełnian*, czapk* z pomponem, czapk* dzianinow*, czapk* beanie',
    cap: 'czapka z daszkiem, czapk* z daszkiem, bejsbolówk*, bejsbolówka, full cap, daszek, bejsbolowk*, baseballówk*, snapback*, czapk* bejsbolow*',
    gloves: 'rękawiczki, rękawicz*, rękawice, rękawic, rękawicz* skórzan*',
    sunglasses:
      'okulary przeciwsłoneczne, okulary słoneczne, okular* przeciwsłoneczn*, okular* słoneczn*',
    watch: 'zegarek, zegark*, zegarek damski, zegarek męski',
    necklace:
      'naszyjnik, naszyjnik*, łańcuszek, wisiorek, korale, kolia, łańcuszk*, wisior*, choker',
    bracelet: 'bransoletka, bransolet*, bransoletk*',
    ring: 'pierścionek, pierścion*, sygnet, obrączka, sygnet*, obrączk*',
    earrings: 'kolczyki, kolczyk*, klipsy',
    brooch: 'broszka, broszk*, brosz*',
    tie: 'krawat, krawat*, śledź krawat',
    bow_tie: 'mucha, muszka, muszk*, muszka męska, muchy',
    umbrella: 'parasol, parasol*, parasolka, parasolk*',
    hair_accessory:
      'opaska do włosów, opask* do włosów, spinka do włosów, gumka do włosów, scrunchie, opask* na głowę, opask* na włosy, spink* do włosów, gumk* do włosów, klamra do włosów, opaska',
  },
  colours: {
    black: 'czarny, czarn*',
    grey: 'szary, szar*, popielat*, grafit*, ciemnoszar*, jasnoszar*, antracyt*, siw*',
    silver: 'srebrny, srebrn*, srebrzyst*',
    white: 'biały, biał*, bialutk*, śnieżnobiał*',
    cream:
      'kremowy, kremow*, ecru, écru, śmietankow*, kość słoniowa, kości słoniowej, złamana biel, ekri',
    beige: 'beżowy, beżow*, beż, piaskow*, nude, cieliste, cielist*, karmelowo beżow*, taupe, beżu',
    brown:
      'brązowy, brązow*, brąz, karmelow*, camel, koniakow*, czekoladow*, ciemnobrązow*, jasnobrązow*, rudy, rude, ruda, kamel*, brązu',
    gold: 'złoty, złot*, złocist*',
    yellow: 'żółty, żółt*, musztardow*, cytrynow*, miodow*, zolt*',
    orange:
      'pomarańczowy, pomarańcz*, rdzaw*, brzoskwiniow*, morelow*, ceglast*, terakot*, ceglan*, rudopomarańcz*',
    red: 'czerwony, czerwon*, wiśniowoczerwon*, czerwień, ciemnoczerwon*',
    burgundy:
      'bordowy, bordow*, burgund*, wiśniow*, winn*, bordo, bordeaux, winny, ciemne wino, wiśnia',
    pink: 'różowy, różow*, róż, fuksj*, łososiow*, koralow*, pudrow*, malinow*, amarant*, magenta, pudrowy róż, brudny róż, różu, łosoś, malina, rozow*, jasnoróżow*, pudrowym różu',
    purple: 'fioletowy, fiolet*, śliwkow*, bakłażan*, ciemnofiolet*, purpurow*, śliwka',
    lilac: 'liliowy, liliow*, wrzosow*, lawendow*, lila, jasnofiolet*, lawenda, wrzos',
    navy: 'granatowy, granat*, ciemnoniebiesk*, granat',
    blue: 'niebieski, niebiesk*, kobaltow*, chabrow*, szafirow*, indygo, kobalt, chaber, jeansow* kolor*, szafir',
    light_blue: 'błękitny, błękit*, jasnoniebiesk*, baby blue, jasny niebieski',
    turquoise: 'turkusowy, turkus*, morsk*, petrol, morski, petrolow*',
    green:
      'zielony, zielon*, szmaragd*, butelkow* ziel*, ciemnozielon*, jasnozielon*, limonkow*, szałwi*, butelkowa zieleń, zieleń, zieleni, pistacjow*, seledynow*, seledyn*, trawiast*',
    khaki:
      'khaki, oliwkow*, oliwk*, zgniła zieleń, militarn* zielon*, zgniło zielon*, zgniłozielon*, zgniłej zieleni',
    mint: 'miętowy, miętow*, mięta',
    multicolour:
      'wielokolorowy, kolorow*, wielobarwn*, wielokolorow*, multikolor, tęczow*, pstrokat*, multicolor, różnokolorow*',
  },
  materials: {
    cotton: 'bawełna, bawełn*, bawełnian*, bawelna, bawelny, baweł',
    linen: 'len, lnian*, lnu, lenu, lnem',
    hemp: 'konopie, konopn*',
    wool: 'wełna, wełn*, wełnian*, welna, welny, owcza wełna, wełn* owcz*, żywa wełna',
    merino: 'merino, wełna merino, wełn* merino, merynos*, wełna merynos*',
    cashmere: 'kaszmir, kaszmir*',
    mohair: 'moher, moher*',
    alpaca: 'alpaka, alpak*, wełn* z alpaki',
    angora: 'angora, angor*',
    silk: 'jedwab, jedwab*, jedwabn*',
    viscose: 'wiskoza, wiskoz*, viskoz*, viscoza',
    modal: 'modal, modal*',
    lyocell: 'lyocell, tencel, liocel*, lyocel*',
    cupro: 'kupro, cupro',
    acetate: 'octan, acetat*, octanow*',
    polyester: 'poliester, poliester*, poliestr*, polyester',
    polyamide: 'poliamid, poliamid*, nylon*, poliamidu',
    acrylic: 'akryl, akryl*, akrylu',
    elastane: 'elastan, elastan*, spandex, lycra, likra, lycry',
    polyurethane: 'poliuretan, poliuretan*',
    leather:
      'skóra, skór, skórzan*, skóra naturalna, skóry naturalnej, skóra licowa, naturalna skóra, skóry, skórą, skórę, naturalnej skóry, skóry licowej, skóra bydlęca, prawdziwa skóra, ze skóry, skór* naturaln*',
    patent_leather: 'lakierowana skóra, lakierowan*, skór* lakierowan*',
    suede: 'zamsz, zamszow*, zamszu, skóra zamszowa, skór* zamszow*, zamszem, welur skórzany',
    nubuck: 'nubuk, nubuk*',
    faux_leather:
      'eko skóra, ekoskóra, eko skóry, ekoskór*, sztuczna skóra, skóra ekologiczna, skóry ekologicznej, imitacja skóry, skaj, sztucznej skóry, eko skór*, skaju, skór* ekologiczn*, sztuczn* skór*, skóropodobn*, eco skór*, wegańska skóra, imitacj* skóry',
    fur: 'futro naturalne, naturalne futro, futro z lisa, futro z norek, futro z królika, naturaln* futr*, futr* naturaln*, naturalnego futra, z lisa, z królika',
    shearling: 'kożuch naturalny, owcza skóra, skóra owcza, kożuch*',
    faux_fur:
      'sztuczne futro, sztuczne futerko, miś, sztuczn* futr*, futr* sztuczn*, sztucznego futra, futerk*, misia, eko futro, eko futr*',
    down: 'puch, puch gęsi, puch kaczy, puchu, naturalny puch, puchem, puch* gęsi*, puch* kacz*, pierze',
    denim: 'denim, jeans materiał, denim*, jeansow*, dżinsow*',
    corduroy: 'sztruks, sztruks*, sztruksow*',
    velvet: 'aksamit, welur, aksamit*, welur*, welwet*',
    satin: 'satyna, satyn*, satynow*, atłas*',
    lace: 'koronka, koronk*, koronkow*, gipiur*',
    tulle: 'tiul, tiul*',
    chiffon: 'szyfon, szyfon*',
    fleece: 'polar materiał',
    terry: 'frotte, frotté',
    jersey: 'dzianina, dzianin*, jersey, dżersej*',
    tweed: 'tweed, tweed*, tweedow*',
    felt: 'filc, filc*',
    canvas: 'płótno, płócien*, płótna, kanwa',
    neoprene: 'neopren, neopren*',
    rubber: 'guma, gumow*',
    straw: 'słoma, słom*, słomkow*, słomian*, wiklin*',
    raffia: 'rafia, rafii, rafi*',
    cork: 'korek, korkow*',
    steel:
      'stal nierdzewna, stal chirurgiczna, stali nierdzewnej, stali chirurgicznej, stal szlachetna, stali szlachetnej',
    silver: 'srebro 925, srebra 925, srebro próby 925, próby 925, srebro pr 925, srebra próby 925',
    pearl: 'perły, perł*, pereł*, perłow* korale, naturalnych pereł',
  },
  patterns: {
    plain:
      'gładki, jednolity, jednokolorow*, gładka, gładkie, bez wzoru, bez wzorów, jednolita, jednolite',
    striped:
      'w paski, paski, w prążki, pasy, prążk*, w pasy, paseczki, w paseczki, prążek, marynarskie paski, pasiast*',
    checked:
      'w kratę, kratka, krata, w kratkę, kratk*, kraciast*, pepitka, kratę, pepitk*, kracie, kraty, w pepitkę, vichy, szachownica, w szachownicę, szachownic*',
    floral:
      'w kwiaty, kwiat*, w kwiatki, kwiatow*, floral, kwiatk*, motyw kwiatowy, łączk*, kwiecist*, w łączkę',
    dotted:
      'w kropki, w groszki, groszk*, grochy, w grochy, kropeczk*, kropki, kropkami, kropek, kropeczki',
    animal_print:
      'panterka, w panterkę, panterk*, zebra, zebrę, wężow*, motyw zwierzęcy, zwierzęcy wzór, lamparci*, leopard*, cętki, w cętki, w zebrę, zwierzęcy print, wzór węża, tygrysi*, panter*, wężowy wzór, skóra węża',
    camouflage: 'moro, kamuflaż, kamuflaż*, camo',
    graphic: 'nadruk, z nadrukiem, grafika, nadruk*',
    logo: 'logo, monogram, z logo, logówk*',
    tie_dye: 'tie dye, batik*, efekt tie dye',
    paisley: 'paisley, wzór paisley, orientalny wzór, tureckie wzory',
    geometric:
      'geometryczny, geometryczn*, romby, azteck*, wzór geometryczny, abstrakcyjn*, aztecki, norwesk* wzór, wzór norwesk*',
  },
  conditions: {
    new_with_tags:
      'nowy z metką, nowa z metką, nowe z metką, z metką, z metkami, z metka, nowy z metka, nowa z metka, nowe z metkami, nowa z metkami, ma metkę, metka przy, z oryginalną metką, z papierową metką, nowy z metkami, metki przy, wciąż z metką, jeszcze z metką, z kompletem metek, posiada metkę, z zawieszk*, z oryginalnymi metkami, z wszystkimi metkami, metka jeszcze, metki nieodcięte, metka nieodcięta, posiada metki, ma metki, z metą, z metkom, nowe z metka, nowe z papierową metką',
    new_without_tags:
      'nowy bez metki, nowa bez metki, nowe bez metki, nowy, nowa, nowe, nową, nowej, nowego, nowiutk*, nieużywan*, nigdy nie noszon*, nienoszon*, nieużywany, ani razu nie noszon*, nie noszon*, nieubrana ani razu, nowe bez metek, nowa bez metek, nowy bez metek, tylko przymierzan*, nigdy nienoszon*, nie używan*, nigdy nie założon*, ani razu nie założon*, nigdy nie używan*, ani razu nienoszon*, nigdy nieużywan*, nie nosiłam, nigdy nie nosiłam, nieśmigan*, nigdy nie ubran*, ani razu nieubran*, nigdy nieubran*',
    very_good:
      'bardzo dobry, bardzo dobry stan, bardzo dobrym stanie, stan bardzo dobry, bdb, stan bdb, stan idealny, idealny stan, idealnym stanie, jak nowa, jak nowy, jak nowe, jak nówka, perfekcyjn* stan*, stan perfekcyjny, świetny stan, świetnym stanie, stan świetny, doskonał* stan*, stan doskonały, w idealnym stanie, prawie nowa, prawie nowy, prawie nowe, mało noszon*, rzadko noszon*, bardzo mało noszon*, idealny, stan jak now*, bez śladów używania, bez śladów użytkowania, bez śladów noszenia, rewelacyjn* stan*, super stan, super stanie, stan super, perfekcyjnym stanie, stan wzorowy, stan igła, idealna, idealne, znakomity stan, znakomitym stanie, w świetnym stanie, prawie nieużywan*, prawie nienoszon*, prawie nie noszon*, brak śladów użytkowania, brak śladów noszenia, stan ideal*, mało używan*, wzorowym stanie, stan prawie now*, nosi* raz, bardzo ładny stan, bardzo ładnym stanie, rzadko używan*, jak nowiutk*, nienagann* stan*, stan nienaganny',
    good: 'dobry stan, stan dobry, dobrym stanie, stan db, w dobrym stanie, dobra kondycja, używan* ale dobr*, stan ok, dobry, zadbany, zadbana, zadbane, ładny stan, stan ładny, drobne ślady użytkowania, lekkie ślady użytkowania, niewielkie ślady użytkowania, normalne ślady użytkowania, ładnym stanie, minimalne ślady użytkowania, delikatne ślady użytkowania, drobne ślady noszenia, lekkie ślady noszenia, niewielkie ślady noszenia, delikatne ślady noszenia, drobne ślady używania, lekkie ślady używania, minimalne ślady noszenia, ślady użytkowania, ślady używania, ślady noszenia, śladami użytkowania, śladami noszenia, śladami używania, normalne ślady noszenia, normalne ślady używania',
    satisfactory:
      'zadowalający, stan zadowalając*, zadowalając* stan*, dostateczny, widoczne ślady, średni stan, stan średni, znoszon*, mocno noszon*, sfatygowan*, zniszczon*, zużyt*, przeciętn* stan*, widoczne ślady użytkowania, widoczne ślady noszenia, wyraźne ślady*, stan przeciętny, stan dostateczn*, sporo noszon*, dużo noszon*, mocne ślady użytkowania, duże ślady użytkowania, widocznymi śladami*',
    worn: 'założona raz, założony raz, założone raz, noszona raz, noszony raz, noszone raz, raz założon*, raz noszon*, ubrana raz, ubrany raz, noszona 2 razy, noszona kilka razy, kilka razy noszon*, założona kilka razy, dwa razy noszon*, noszone kilka razy, noszony kilka razy, założone kilka razy, jeden raz, raz ubran*, ubrane raz, założon* 1 raz, założon* 2 razy, noszon* 2 razy, noszon* dwa razy, założon* dwa razy, noszon* tylko raz, założon* tylko raz, noszon* 1 raz, noszon* kilka razy, założon* kilka razy, ubran* kilka razy, ubran* dwa razy, tylko raz noszon*, tylko raz założon*, 2 razy noszon*, 2 razy założon*, dwa razy założon*, 1 raz założon*, 1 raz noszon*, kilka razy założon*, miałam raz na sobie, raz na sobie, użyt* raz, raz użyt*, noszon* parę razy, założon* parę razy, parę razy noszon*, parę razy założon*, założon* 3 razy, noszon* 3 razy, ubran* parę razy, używan* raz, używan* kilka razy, użyt* kilka razy, ubran* 1 raz, ubran* 2 razy, ubran* jeden raz, ubran* tylko raz, noszon* jeden raz, założon* jeden raz, na jedno wesele, noszon* trzy razy, kilkukrotnie noszon*, kilkakrotnie noszon*, założon* na jedną, założon* na jeden, założon* tylko na',
    flaw: 'zmechacon*, sprana, sprany, sprane, wyblakł*, rysy, wada, wady, zaciągnięt*, zmechaceni*, zaciągnięci*, ryski, zarysowani*, kulkuj*, defekt, skaza, skazy, otarci*',
    defect:
      'plama, plamk*, plamy, dziura, dziurk*, dziury, przetarci*, odbarwieni*, uszkodz*, brak guzika, rozdarci*, plamę, plamkę, dziurę, dziurkę, pęknięt*, brakuje guzika, poprut*, rozprut*, zabrudzen*, pęknięci*, przecieka*, zepsut*, zamek nie działa, zacina się, naderwan*, zszyt*, naprawian*, klejon*, łatan*, oberwan*',
    nothing:
      'nowa kolekcja, nowej kolekcji, nowa cena, kupiona nowa, kupiony nowy, kupione nowe, dobra jakość, dobrej jakości, bardzo dobra jakość, bardzo dobrej jakości, dobry materiał, bardzo dobry materiał, dobra cena, bez metki, bez metek, metka odcięta, odcięta metka, dobry gatunkowo, idealne na, idealna na, idealny na, idealne do, idealna do, idealny do, idealnie, idealna dla, idealny dla, idealne dla, nowego właściciela, nowej właścicielki, nowego domu, dobre na, dobra na, dobry na, nowy właściciel, nowa cena sklepowa, cena nowej, cena nowych, nowa kosztowała, nowe kosztowały, nowy kosztował, metki odcięte, nowej cenie, nową właścicielkę, nowy rok, efekt przetarć, efekt sprania, przetarcia na kolanach, z przetarciami, przetarcia fabryczne, dziury na kolanach, z dziurami, nowa wkładka, nowe sznurówki, nowa bateria, nowy zamek, nowe fleki, dekatyzowan*',
  },
};
