import type { LanguageRules } from './language-rules.js';

/** British and American English. */
export const ENGLISH: LanguageRules = {
  language: 'en',
  commonWords:
    'the, and, with, this, these, for, from, is, are, was, were, has, have, in, very, only, but, size, condition, worn, selling, sold, please, my, it, too, small, big, nice, lovely, comfortable, comfy, bought, never, without, would, fits, colour, color, great, wear',
  negations: 'no, not, without, never, isnt, zero, non, nor, none',
  complements:
    'with, for, matching, match, matches, paired, pairs, goes, goes with, wear with, worn with, fits, under, over, like, from, and free',
  sizeWords: 'size, sz, sizes, label size, tagged, label says, labelled',
  departments: {
    women:
      "women, womens, women's, woman, womans, woman's, ladies, lady, lady's, female, maternity, hers",
    men: "men, mens, men's, man's, mans, gents, gentleman, gentlemen, gentleman's, male, his",
    kids: "kid, kids, kid's, child, children, childrens, children's, girl, girls, girl's, boy, boys, boy's, baby, babies, baby's, toddler, toddlers, newborn, infant, junior, juniors, my daughter, my son, daughter, son, school age",
  },
  garments: {
    set: 'set, kids set',
    football_shirt: 'football shirt, football jersey, jersey shirt',
    dress:
      'dress, dresses, sundress, gown, frock, tunic dress, summer dress, wrap dress, bodycon*, slip dress, tea dress, skater dress, pinafore dress, smock dress, pinafore',
    mini_dress: 'mini dress, minidress, mini dresses, short dress',
    midi_dress: 'midi dress, mididress, midi dresses',
    maxi_dress: 'maxi dress, maxidress, maxi dresses, long dress, floor length dress',
    evening_dress:
      'evening dress, evening gown, ball gown, ballgown, prom dress, cocktail dress, party dress, bridesmaid dress',
    shirt_dress: 'shirt dress, shirtdress, shirt dresses',
    knit_dress: 'knitted dress, knit dress, jumper dress, sweater dress',
    wedding_dress: 'wedding dress, bridal gown, wedding gown',
    skirt: 'skirt, skirts, pencil skirt, pleated skirt, a line skirt, wrap skirt, tutu',
    mini_skirt: 'mini skirt, miniskirt, short skirt',
    midi_skirt: 'midi skirt, midiskirt',
    maxi_skirt: 'maxi skirt, long skirt',
    denim_skirt: 'denim skirt, jean skirt, jeans skirt',
    jeans: 'jeans, jean, denim jeans, denims, denim trousers, denim pants',
    skinny_jeans: 'skinny jeans, skinny fit jeans, super skinny jeans, skinnies',
    straight_jeans: 'straight jeans, straight leg jeans, straight fit jeans',
    wide_jeans:
      'wide leg jeans, wide jeans, flared jeans, bootcut jeans, baggy jeans, bell bottoms',
    trousers:
      'trousers, trouser, pants, slacks, culottes, palazzo pants, wide leg trousers, corduroys, cords',
    chinos: 'chinos, chino, chino trousers, chino pants',
    cargo_trousers: 'cargo trousers, cargo pants, cargos, combat trousers',
    leggings: 'leggings, legging, yoga pants, jeggings',
    joggers:
      'joggers, jogging bottoms, jogger, sweatpants, sweat pants, track pants, tracksuit bottoms, jogging pants',
    shorts:
      'shorts, short trousers, bermudas, bermuda shorts, chino shorts, cargo shorts, cycling shorts, running shorts',
    denim_shorts: 'denim shorts, jean shorts, jorts',
    blouse: 'blouse, blouses, tunic',
    shirt:
      'shirt, shirts, button down, button up shirt, dress shirt, oxford shirt, flannel shirt, overshirt, linen shirt, denim shirt',
    t_shirt: 't-shirt, t-shirts, tshirt, tshirts, tee, tees, tee shirt, band tee',
    polo_shirt: 'polo shirt, polo, poloshirt, polo shirts, polos',
    tank_top:
      'tank top, tank, tanktop, vest top, camisole, cami, cami top, strappy top, sleeveless top',
    crop_top: 'crop top, croptop, cropped top, bralette top',
    long_sleeve_top:
      'long sleeve top, long sleeved top, longsleeve, long sleeve, long sleeve t-shirt, base layer',
    top: 'top, tops, bustier, corset top, halter top, off shoulder top, peplum top',
    bodysuit: 'bodysuit, body suit',
    jumper:
      'jumper, jumpers, sweater, sweaters, pullover, pullovers, knit, knitwear, knitted jumper, knit sweater, christmas jumper, v neck jumper, crew neck jumper, fair isle',
    turtleneck:
      'turtleneck, turtle neck, roll neck, rollneck, polo neck, polo neck jumper, roll neck jumper, turtleneck sweater',
    cardigan: 'cardigan, cardigans, cardi',
    hoodie: 'hoodie, hoodies, hoody, hooded sweatshirt, hooded jumper, zip up hoodie',
    sweatshirt: 'sweatshirt, sweatshirts, sweat shirt, crewneck sweatshirt, sweat',
    fleece: 'fleece, fleece jacket, fleece jumper, fleece top',
    waistcoat: 'waistcoat, suit vest',
    gilet:
      'gilet, gilets, body warmer, bodywarmer, puffer vest, padded vest, quilted vest, down vest',
    jacket:
      'jacket, jackets, windbreaker, anorak, softshell, soft shell, shacket, varsity jacket, quilted jacket, field jacket, track jacket',
    blazer: 'blazer, blazers, suit jacket, sports jacket, sport coat, tuxedo jacket',
    leather_jacket:
      'leather jacket, biker jacket, faux leather jacket, motorcycle jacket, leather biker',
    denim_jacket: 'denim jacket, jean jacket, jeans jacket, trucker jacket',
    bomber_jacket: 'bomber jacket, bomber',
    puffer_jacket:
      'puffer jacket, puffer, down jacket, puffa, padded jacket, puffer coat, down coat, padded coat',
    rain_jacket: 'raincoat, rain coat, rain jacket, waterproof jacket, mac',
    ski_jacket: 'ski jacket, snowboard jacket',
    coat: 'coat, coats, overcoat, pea coat, peacoat, duffle coat, wool coat, winter coat, teddy coat, faux fur coat, fur coat, shearling coat, poncho, cape',
    trench_coat: 'trench coat, trench, trenchcoat',
    parka: 'parka, parkas',
    jumpsuit: 'jumpsuit, jumpsuits, playsuit, romper, boilersuit, boiler suit',
    dungarees: 'dungarees, dungaree, overalls, bib overalls, dungaree dress',
    suit: 'suit, suits, two piece suit, three piece suit, trouser suit, tuxedo, dinner suit',
    tracksuit: 'tracksuit, tracksuits, track suit, shell suit',
    pyjamas: 'pyjamas, pyjama, pajamas, pajama, pjs, pyjama set, onesie pyjamas, loungewear set',
    nightdress: 'nightdress, nightie, night gown, nightgown, nightshirt',
    robe: 'dressing gown, bathrobe, bath robe, robe, kimono robe',
    bra: 'bra, bras, sports bra, bralette, brassiere',
    briefs: 'briefs, knickers, panties, thong, underwear briefs',
    boxers: 'boxers, boxer shorts, boxer briefs, boxer',
    socks: 'socks, sock, ankle socks',
    tights: 'tights, stockings, pantyhose',
    swimsuit:
      'swimsuit, swim suit, bathing suit, swimming costume, one piece swimsuit, swimming suit',
    bikini: 'bikini, bikinis, bikini set, bikini top, bikini bottoms, tankini',
    swim_shorts:
      'swim shorts, swimming shorts, swimming trunks, swim trunks, board shorts, boardshorts, trunks',
    babygrow:
      'babygrow, baby grow, sleepsuit, onesie, baby bodysuit, all in one, babygro, sleepsuits, babygrows',
    snowsuit: 'snowsuit, snow suit, pramsuit',
    shoes: 'shoes, shoe, footwear',
    trainers:
      'trainers, trainer, sneakers, sneaker, plimsolls, high tops, tennis shoes, canvas shoes, skate shoes, basketball shoes',
    running_shoes: 'running shoes, running trainers, running shoe, gym shoes',
    boots:
      'boots, boot, winter boots, cowboy boots, combat boots, biker boots, western boots, desert boots, lace up boots, work boots',
    ankle_boots: 'ankle boots, ankle boot, booties, bootie, short boots',
    knee_boots:
      'knee boots, knee high boots, over the knee boots, thigh high boots, long boots, tall boots',
    chelsea_boots: 'chelsea boots, chelsea boot, chelseas, dealer boots',
    wellies: 'wellies, wellington boots, wellingtons, rain boots, rubber boots, gumboots',
    snow_boots: 'snow boots, moon boots',
    hiking_boots: 'hiking boots, walking boots, trekking boots, hiking shoes, walking shoes',
    football_boots: 'football boots, soccer cleats, cleats, soccer boots',
    heels:
      'heels, high heels, high heel, court shoes, pumps, stilettos, court shoe, kitten heels, heeled shoes, block heels, wedges, platforms, platform heels',
    sandals: 'sandals, sandal, heeled sandals, gladiator sandals, strappy sandals',
    flip_flops: 'flip flops, flipflops, sliders, slides, thongs sandals',
    ballet_flats:
      'ballet flats, ballerinas, ballet pumps, ballerina flats, ballet shoes, flats, dolly shoes',
    loafers: 'loafers, loafer, moccasins, boat shoes, deck shoes, penny loafers, driving shoes',
    lace_ups:
      'oxfords, brogues, derbies, derby shoes, oxford shoes, lace up shoes, brogue shoes, smart shoes, dress shoes',
    slippers: 'slippers, house shoes, slipper',
    espadrilles: 'espadrilles, espadrille',
    mules: 'mules, clogs, clog, mule',
    bag: 'bag, bags, purse bag, bucket bag, saddle bag',
    handbag: 'handbag, handbags, hand bag, top handle bag, leather handbag, purse',
    shoulder_bag: 'shoulder bag, hobo bag, baguette bag',
    crossbody_bag: 'crossbody, crossbody bag, cross body bag, cross body, messenger bag, satchel',
    tote_bag: 'tote, tote bag, shopper, shopping bag, shopper bag, canvas bag',
    clutch: 'clutch, clutch bag, evening bag',
    backpack: 'backpack, rucksack, back pack, school bag',
    belt_bag: 'belt bag, bum bag, bumbag, fanny pack',
    wallet: 'wallet, purse wallet, card holder, cardholder, coin purse, card case',
    travel_bag:
      'travel bag, weekend bag, holdall, duffel bag, duffle bag, gym bag, suitcase, weekender, sports bag',
    laptop_bag: 'laptop bag, briefcase, laptop case, laptop sleeve',
    belt: 'belt, belts, leather belt, waist belt',
    scarf:
      'scarf, scarves, shawl, snood, pashmina, wrap scarf, bandana, neckerchief, stole, silk scarf',
    hat: 'hat, hats, sun hat, bucket hat, fedora, straw hat, beret, panama hat, trilby, cowboy hat',
    beanie: 'beanie, beanies, bobble hat, woolly hat, knitted hat, winter hat',
    cap: 'cap, caps, baseball cap, snapback, flat cap, trucker cap',
    gloves: 'gloves, glove, mittens, mitten',
    sunglasses: 'sunglasses, sunnies, shades, sun glasses',
    watch: 'watch, wristwatch, wrist watch, watches',
    necklace: 'necklace, necklaces, pendant, choker, chain necklace',
    bracelet: 'bracelet, bracelets, bangle, bangles, anklet',
    ring: 'ring, rings, signet ring',
    earrings: 'earrings, earring, hoops, ear rings, studs earrings, stud earrings',
    brooch: 'brooch, brooches, pin brooch',
    tie: 'tie, ties, necktie, silk tie',
    bow_tie: 'bow tie, bowtie, dickie bow',
    umbrella: 'umbrella, brolly',
    hair_accessory:
      'hairband, headband, hair clip, scrunchie, hair band, hair slide, alice band, hair tie',
  },
  colours: {
    black: 'black, jet black',
    grey: 'grey, gray, charcoal, anthracite, dark grey, light grey, dark gray, light gray, heather grey, slate grey, greyish',
    silver: 'silver, silvery',
    white: 'white, snow white',
    cream: 'cream, ivory, ecru, off white, offwhite, creamy white',
    beige: 'beige, sand, nude, taupe, oatmeal, stone colour, sand coloured, champagne',
    brown: 'brown, camel, cognac, chocolate brown, tan, dark brown, light brown, caramel, chestnut',
    gold: 'gold, golden',
    yellow: 'yellow, mustard, lemon yellow, mustard yellow, pale yellow',
    orange: 'orange, rust, terracotta, peach, apricot, burnt orange',
    red: 'red, scarlet, bright red, dark red, cherry red',
    burgundy: 'burgundy, maroon, wine red, bordeaux, oxblood, wine coloured',
    pink: 'pink, fuchsia, magenta, coral, salmon, hot pink, light pink, blush, dusty pink, baby pink, pale pink, rose pink, dusky pink',
    purple: 'purple, plum, aubergine, violet, dark purple',
    lilac: 'lilac, lavender, mauve, light purple',
    navy: 'navy, navy blue, dark blue, midnight blue, dark navy',
    blue: 'blue, royal blue, cobalt, cobalt blue, indigo, bright blue, electric blue, mid blue, denim blue',
    light_blue: 'light blue, sky blue, baby blue, pale blue, powder blue, pastel blue',
    turquoise: 'turquoise, teal, petrol, petrol blue, aqua',
    green:
      'green, dark green, light green, emerald, emerald green, bottle green, forest green, sage green, sage, lime green, bright green',
    khaki: 'khaki, olive, olive green, army green, khaki green',
    mint: 'mint green, mint coloured, pastel mint',
    multicolour:
      'multicolour, multicolor, multicoloured, multicolored, multi coloured, multi colour, colourful, colorful, rainbow',
  },
  materials: {
    cotton: 'cotton, organic cotton, pima cotton',
    linen: 'linen, flax',
    hemp: 'hemp',
    wool: 'wool, woollen, lambswool, lamb wool, virgin wool, pure wool, new wool, woolen, shetland wool',
    merino: 'merino, merino wool',
    cashmere: 'cashmere',
    mohair: 'mohair',
    alpaca: 'alpaca, alpaca wool, baby alpaca',
    angora: 'angora',
    silk: 'silk, mulberry silk, pure silk',
    viscose: 'viscose, rayon',
    modal: 'modal',
    lyocell: 'lyocell, tencel',
    cupro: 'cupro',
    acetate: 'acetate',
    polyester: 'polyester, recycled polyester',
    polyamide: 'polyamide, nylon',
    acrylic: 'acrylic',
    elastane: 'elastane, spandex, lycra',
    polyurethane: 'polyurethane',
    leather:
      'leather, real leather, genuine leather, full grain leather, calfskin, lambskin, cowhide, calf leather',
    patent_leather: 'patent leather, patent',
    suede: 'suede, real suede',
    nubuck: 'nubuck',
    faux_leather:
      'faux leather, fake leather, vegan leather, pu leather, leatherette, pleather, imitation leather, leather look, leather effect, artificial leather, synthetic leather',
    fur: 'real fur, rabbit fur, fox fur, mink, fur trim real',
    shearling: 'shearling, sheepskin',
    faux_fur: 'faux fur, fake fur, artificial fur, teddy fur',
    down: 'goose down, duck down, down filled, down filling, down fill, feather and down, down feathers',
    denim: 'denim',
    corduroy: 'corduroy, cord fabric, needlecord',
    velvet: 'velvet, velour',
    satin: 'satin',
    lace: 'lace, lacy',
    tulle: 'tulle',
    chiffon: 'chiffon',
    fleece: 'fleece lined',
    terry: 'terry, towelling',
    jersey: 'jersey fabric',
    tweed: 'tweed',
    canvas: 'canvas',
    neoprene: 'neoprene',
    straw: 'straw, wicker',
    raffia: 'raffia',
    steel: 'stainless steel',
    silver: 'sterling silver, 925 silver, silver 925',
    pearl: 'pearl, pearls',
  },
  patterns: {
    plain: 'plain, solid colour, solid color, block colour, no pattern, no print',
    striped: 'striped, stripes, stripe, stripy, stripey, pinstripe, pinstriped, breton',
    checked:
      'checked, check, checks, plaid, tartan, gingham, checkered, chequered, houndstooth, dogtooth',
    floral:
      'floral, flowers, flowery, flower print, floral print, flower pattern, ditsy, botanical, rose print',
    dotted: 'polka dot, polka dots, dotted, spotted, dots, spots print',
    animal_print:
      'animal print, leopard, leopard print, zebra, zebra print, snake print, snakeskin print, tiger print, cheetah print, python print',
    camouflage: 'camouflage, camo',
    graphic:
      'graphic print, graphic, graphic tee, cartoon print, photo print, printed slogan, slogan, band print',
    logo: 'logo print, logo, monogram, big logo',
    tie_dye: 'tie dye, tie dyed, batik',
    paisley: 'paisley',
    geometric: 'geometric, geometric print, abstract print, aztec, argyle, zigzag',
  },
  conditions: {
    new_with_tags:
      'new with tag*, new with label*, new with original tag*, bnwt, nwt, with tags, with tag, with the tags, tags still on, tag still on, tags on, tags attached, tag attached, still has tag*, still has the tag*, still has its tag*, with original tag*, with labels on, labels still attached, tags still attached, tag still attached, still with tags, still tagged, label still on',
    new_without_tags:
      'new without tag*, bnwot, nwot, brand new, brandnew, never worn, unworn, never been worn, not worn, unused, never used, new, never wore, worn never, havent worn, have not worn, not been worn, new never worn, new and unworn, tried on only, only tried on',
    very_good:
      'very good, very good condition, very good used condition, vgc, excellent, excellent condition, like new, as new, good as new, as good as new, almost new, nearly new, practically new, great condition, really good condition, perfect condition, immaculate, pristine, mint condition, amazing condition, super condition, beautiful condition, superb condition, fantastic condition, lovely condition, ideal condition, barely worn, hardly worn, hardly used, barely used, euc, looks new, look new, very good cond, great cond, excellent cond',
    good: 'good condition, good used condition, in good shape, guc, gently used, gently worn, good order, condition good, decent condition, good overall condition, used but good, nice condition, good quality used, good cond, gd condition, normal signs of wear, light signs of wear, slight signs of wear, minor signs of wear, minimal signs of wear, few signs of wear, some signs of wear, light wear, slight wear, minor wear, normal wear, signs of wear, small signs of wear',
    satisfactory:
      'fair condition, satisfactory, satisfactory condition, condition fair, fair used condition, acceptable condition, well worn, heavily worn, well loved, poor condition, average condition, ok condition, okay condition, condition ok, used condition with, reasonable condition, much worn, worn a lot, visible wear, clear signs of wear, visible signs of wear, wear and tear, heavy wear, heavy signs of wear, obvious signs of wear',
    worn: 'worn once, worn twice, worn only once, only worn once, worn one time, worn 1x, worn 2x, worn a few times, worn a couple of times, worn a couple times, only worn twice, worn few times, worn handful of times, wore it once, wore once, used once, used twice, worn just once, worn 2 times, worn 3 times, worn three times, wore it twice, worn for one, worn to one, worn for a wedding, worn to a wedding, worn only for, worn for an hour, worn for one evening, wore once or twice, worn once or twice, worn maybe twice, worn two times, worn two or three times, worn 2 3 times',
    flaw: 'pilling, bobbling, bobbles, bobbly, faded, fading, scuffs, scuffed, scratch, scratches, scratched, snag, pulled thread, mark, marks, loose thread, flaw, flaws, defect, discoloured',
    defect:
      'stain, stains, stained, hole, holes, small hole, tear, ripped, torn, missing button, broken zip, damaged, peeling, cracked, broken, needs repair, repaired, missing a button, button missing, zip broken, zip is broken, zip sticks, patched, leaking, leaks, mended',
    nothing:
      'new look, new balance, new yorker, new era, new york, new season, new collection, new arrival, new arrivals, new price, new owner, new home, new zealand, tag cut, tags cut, tags removed, without tags, no tags, without tag, no tag, tags off, tag removed, new condition, new laces, new soles, new heels, new zip, new buttons, rip jeans, tear drop, new insoles, good looking, good fit, very good quality, very good price, good price, very good brand, good quality, distressed look, distressed effect, ripped jeans, ripped style, pre distressed, rips at the knees, ripped knees',
  },
};
