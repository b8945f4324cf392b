import { ancestorsOf, categoryById } from '#libs/domain/taxonomy/index';
import type { Category } from '#libs/domain/taxonomy/category';
import type { Garment } from './garments.js';
import type { Wearer } from './read-wearer.js';

/** Where a garment is filed, by who wears it; `anyone` where the taxonomy doesn't ask. Ids of leaves or ancestors. */
type Places = Readonly<Partial<Record<Exclude<Wearer, 'kids'> | 'anyone', string>>>;

const kidsDress: Places = { girls: 'kids.girls.dresses', baby: 'kids.baby.dresses' };
const kidsTrousers: Places = {
  girls: 'kids.girls.trousers',
  boys: 'kids.boys.trousers',
  baby: 'kids.baby.trousers',
};
const kidsJeans: Places = {
  girls: 'kids.girls.jeans',
  boys: 'kids.boys.jeans',
  baby: 'kids.baby.trousers',
};
const kidsTop: Places = {
  girls: 'kids.girls.t_shirts',
  boys: 'kids.boys.t_shirts',
  baby: 'kids.baby.tops',
};
const kidsJumper: Places = {
  girls: 'kids.girls.jumpers',
  boys: 'kids.boys.jumpers',
  baby: 'kids.baby.jumpers_and_cardigans',
};
const kidsSweatshirt: Places = {
  girls: 'kids.girls.sweatshirts',
  boys: 'kids.boys.sweatshirts',
  baby: 'kids.baby.jumpers_and_cardigans',
};
const kidsJacket: Places = {
  girls: 'kids.girls.jackets',
  boys: 'kids.boys.jackets',
  baby: 'kids.baby.jackets',
};
const kidsCoat: Places = {
  girls: 'kids.girls.coats',
  boys: 'kids.boys.coats',
  baby: 'kids.baby.jackets',
};
const kidsShorts: Places = {
  girls: 'kids.girls.shorts',
  boys: 'kids.boys.shorts',
  baby: 'kids.baby.trousers',
};
const kidsSwimwear: Places = {
  girls: 'kids.girls.swimwear',
  boys: 'kids.boys.swimwear',
  baby: 'kids.baby.swimwear',
};
const kidsPyjamas: Places = {
  girls: 'kids.girls.pyjamas',
  boys: 'kids.boys.pyjamas',
  baby: 'kids.baby.sleepsuits',
};
const kidsSkirt: Places = { girls: 'kids.girls.skirts' };

/** Every garment's places; ids of the taxonomy, which a test checks. */
export const PLACES: Readonly<Partial<Record<Garment, Places>>> = {
  dress: { women: 'women.dresses', ...kidsDress },
  mini_dress: { women: 'women.dresses.mini_dresses', ...kidsDress },
  midi_dress: { women: 'women.dresses.midi_dresses', ...kidsDress },
  maxi_dress: { women: 'women.dresses.maxi_dresses', ...kidsDress },
  evening_dress: { women: 'women.dresses.evening_dresses', ...kidsDress },
  shirt_dress: { women: 'women.dresses.shirt_dresses', ...kidsDress },
  knit_dress: { women: 'women.dresses.knitted_dresses', ...kidsDress },
  wedding_dress: { women: 'women.dresses.wedding_dresses', girls: 'kids.girls.dresses' },
  skirt: { women: 'women.skirts', ...kidsSkirt },
  mini_skirt: { women: 'women.skirts.mini_skirts', ...kidsSkirt },
  midi_skirt: { women: 'women.skirts.midi_skirts', ...kidsSkirt },
  maxi_skirt: { women: 'women.skirts.maxi_skirts', ...kidsSkirt },
  denim_skirt: { women: 'women.skirts.denim_skirts', ...kidsSkirt },
  jeans: { women: 'women.jeans', men: 'men.jeans', ...kidsJeans },
  skinny_jeans: {
    women: 'women.jeans.skinny_jeans',
    men: 'men.jeans.skinny_jeans',
    ...kidsJeans,
  },
  straight_jeans: {
    women: 'women.jeans.straight_jeans',
    men: 'men.jeans.straight_jeans',
    ...kidsJeans,
  },
  wide_jeans: { women: 'women.jeans.wide_leg_jeans', men: 'men.jeans.loose_jeans', ...kidsJeans },
  trousers: { women: 'women.trousers', men: 'men.trousers', ...kidsTrousers },
  chinos: { women: 'women.trousers.chinos', men: 'men.trousers.chinos', ...kidsTrousers },
  cargo_trousers: {
    women: 'women.trousers.cargo_trousers',
    men: 'men.trousers.cargo_trousers',
    ...kidsTrousers,
  },
  leggings: {
    women: 'women.trousers.leggings',
    men: 'men.sportswear.sports_trousers',
    girls: 'kids.girls.leggings',
    baby: 'kids.baby.trousers',
  },
  joggers: {
    women: 'women.trousers.joggers',
    men: 'men.trousers.joggers',
    girls: 'kids.girls.trousers',
    boys: 'kids.boys.joggers',
    baby: 'kids.baby.trousers',
  },
  shorts: { women: 'women.shorts', men: 'men.shorts', ...kidsShorts },
  denim_shorts: {
    women: 'women.shorts.denim_shorts',
    men: 'men.shorts.denim_shorts',
    ...kidsShorts,
  },
  blouse: { women: 'women.tops.blouses', girls: 'kids.girls.shirts_and_blouses' },
  shirt: {
    women: 'women.tops.shirts',
    men: 'men.shirts',
    girls: 'kids.girls.shirts_and_blouses',
    boys: 'kids.boys.shirts',
    baby: 'kids.baby.tops',
  },
  t_shirt: { women: 'women.tops.t_shirts', men: 'men.t_shirts', ...kidsTop },
  football_shirt: {
    women: 'women.sportswear.sports_tops',
    men: 'men.sportswear.football_shirts',
    girls: 'kids.girls.sportswear',
    boys: 'kids.boys.sportswear',
  },
  polo_shirt: {
    women: 'women.tops.polo_shirts',
    men: 'men.polo_shirts',
    girls: 'kids.girls.t_shirts',
    boys: 'kids.boys.polo_shirts',
  },
  tank_top: { women: 'women.tops.vest_tops', men: 'men.vest_tops', ...kidsTop },
  crop_top: { women: 'women.tops.crop_tops', girls: 'kids.girls.t_shirts' },
  long_sleeve_top: {
    women: 'women.tops.long_sleeved_tops',
    men: 'men.long_sleeved_tops',
    girls: 'kids.girls.long_sleeved_tops',
    boys: 'kids.boys.long_sleeved_tops',
    baby: 'kids.baby.tops',
  },
  top: { women: 'women.tops', ...kidsTop },
  bodysuit: { women: 'women.tops.bodysuits', baby: 'kids.baby.bodysuits' },
  jumper: { women: 'women.knitwear.jumpers', men: 'men.knitwear.jumpers', ...kidsJumper },
  turtleneck: {
    women: 'women.knitwear.roll_neck_jumpers',
    men: 'men.knitwear.roll_neck_jumpers',
    ...kidsJumper,
  },
  cardigan: {
    women: 'women.knitwear.cardigans',
    men: 'men.knitwear.cardigans',
    girls: 'kids.girls.cardigans',
    boys: 'kids.boys.cardigans',
    baby: 'kids.baby.jumpers_and_cardigans',
  },
  hoodie: { women: 'women.sweatshirts.hoodies', men: 'men.sweatshirts.hoodies', ...kidsSweatshirt },
  sweatshirt: {
    women: 'women.sweatshirts.sweatshirts',
    men: 'men.sweatshirts.sweatshirts',
    ...kidsSweatshirt,
  },
  fleece: {
    women: 'women.jackets_and_coats.fleece_jackets',
    men: 'men.jackets_and_coats.fleece_jackets',
    ...kidsJacket,
  },
  waistcoat: {
    women: 'women.suits_and_blazers.waistcoats',
    men: 'men.waistcoats',
  },
  gilet: {
    women: 'women.jackets_and_coats.gilets',
    men: 'men.jackets_and_coats.gilets',
    girls: 'kids.girls.gilets',
    boys: 'kids.boys.gilets',
    baby: 'kids.baby.jackets',
  },
  jacket: { women: 'women.jackets_and_coats', men: 'men.jackets_and_coats', ...kidsJacket },
  blazer: { women: 'women.suits_and_blazers.blazers', men: 'men.blazers' },
  leather_jacket: {
    women: 'women.jackets_and_coats.leather_jackets',
    men: 'men.jackets_and_coats.leather_jackets',
  },
  denim_jacket: {
    women: 'women.jackets_and_coats.denim_jackets',
    men: 'men.jackets_and_coats.denim_jackets',
    ...kidsJacket,
  },
  bomber_jacket: {
    women: 'women.jackets_and_coats.bomber_jackets',
    men: 'men.jackets_and_coats.bomber_jackets',
    ...kidsJacket,
  },
  puffer_jacket: {
    women: 'women.jackets_and_coats.puffer_jackets',
    men: 'men.jackets_and_coats.puffer_jackets',
    ...kidsJacket,
  },
  rain_jacket: {
    women: 'women.jackets_and_coats.raincoats',
    men: 'men.jackets_and_coats.raincoats',
    girls: 'kids.girls.rainwear',
    boys: 'kids.boys.rainwear',
  },
  ski_jacket: {
    women: 'women.sportswear.ski_jackets',
    men: 'men.sportswear.ski_jackets',
    ...kidsJacket,
  },
  coat: {
    women: 'women.jackets_and_coats.coats',
    men: 'men.jackets_and_coats.coats',
    ...kidsCoat,
  },
  trench_coat: {
    women: 'women.jackets_and_coats.trench_coats',
    men: 'men.jackets_and_coats.trench_coats',
    ...kidsCoat,
  },
  parka: {
    women: 'women.jackets_and_coats.parkas',
    men: 'men.jackets_and_coats.parkas',
    ...kidsJacket,
  },
  jumpsuit: {
    women: 'women.jumpsuits_and_playsuits.jumpsuits',
    girls: 'kids.girls.jumpsuits_and_dungarees',
    baby: 'kids.baby.rompers',
  },
  dungarees: {
    women: 'women.jumpsuits_and_playsuits.dungarees',
    girls: 'kids.girls.jumpsuits_and_dungarees',
    boys: 'kids.boys.dungarees',
    baby: 'kids.baby.rompers',
  },
  suit: {
    women: 'women.suits_and_blazers',
    men: 'men.suits',
    boys: 'kids.boys.suits',
  },
  tracksuit: {
    women: 'women.sportswear.tracksuits',
    men: 'men.sportswear.tracksuits',
    girls: 'kids.girls.sportswear',
    boys: 'kids.boys.sportswear',
  },
  pyjamas: { women: 'women.nightwear.pyjamas', men: 'men.nightwear.pyjamas', ...kidsPyjamas },
  nightdress: { women: 'women.nightwear.nightdresses', girls: 'kids.girls.pyjamas' },
  robe: { women: 'women.nightwear.dressing_gowns', men: 'men.nightwear.dressing_gowns' },
  bra: { women: 'women.lingerie.bras', girls: 'kids.girls.underwear' },
  briefs: {
    women: 'women.lingerie.knickers',
    men: 'men.underwear_and_socks.briefs',
    girls: 'kids.girls.underwear',
    boys: 'kids.boys.underwear',
  },
  boxers: { men: 'men.underwear_and_socks.boxer_shorts', boys: 'kids.boys.underwear' },
  socks: {
    women: 'women.tights_and_socks.socks',
    men: 'men.underwear_and_socks.socks',
    girls: 'kids.girls.socks',
    boys: 'kids.boys.socks',
    baby: 'kids.baby.socks_and_tights',
  },
  tights: {
    women: 'women.tights_and_socks.tights',
    girls: 'kids.girls.tights',
    baby: 'kids.baby.socks_and_tights',
  },
  swimsuit: { women: 'women.swimwear.swimsuits', men: 'men.swimwear', ...kidsSwimwear },
  bikini: { women: 'women.swimwear.bikinis', ...kidsSwimwear },
  swim_shorts: { men: 'men.swimwear.swim_shorts', ...kidsSwimwear },
  babygrow: { baby: 'kids.baby.sleepsuits' },
  set: { girls: 'kids.girls.sets', boys: 'kids.boys.sets', baby: 'kids.baby.sets' },
  snowsuit: {
    girls: 'kids.girls.snowsuits',
    boys: 'kids.boys.snowsuits',
    baby: 'kids.baby.snowsuits',
  },
  summer_dress: { women: 'women.dresses.summer_dresses', ...kidsDress },
  wrap_dress: { women: 'women.dresses.wrap_dresses', ...kidsDress },
  cocktail_dress: { women: 'women.dresses.cocktail_dresses', ...kidsDress },
  denim_dress: { women: 'women.dresses.denim_dresses', ...kidsDress },
  pleated_skirt: { women: 'women.skirts.pleated_skirts', ...kidsSkirt },
  pencil_skirt: { women: 'women.skirts.pencil_skirts', ...kidsSkirt },
  leather_skirt: { women: 'women.skirts.leather_skirts', ...kidsSkirt },
  wide_leg_trousers: {
    women: 'women.trousers.wide_leg_trousers',
    men: 'men.trousers',
    ...kidsTrousers,
  },
  tailored_trousers: {
    women: 'women.trousers.tailored_trousers',
    men: 'men.trousers.tailored_trousers',
    ...kidsTrousers,
  },
  culottes: { women: 'women.trousers.culottes', ...kidsTrousers },
  leather_trousers: {
    women: 'women.trousers.leather_trousers',
    men: 'men.trousers',
    ...kidsTrousers,
  },
  quilted_jacket: {
    women: 'women.jackets_and_coats.quilted_jackets',
    men: 'men.jackets_and_coats.quilted_jackets',
    ...kidsJacket,
  },
  windbreaker: {
    women: 'women.jackets_and_coats.windbreakers',
    men: 'men.jackets_and_coats.windbreakers',
    ...kidsJacket,
  },
  shacket: {
    women: 'women.jackets_and_coats.shackets',
    men: 'men.jackets_and_coats.overshirts',
    ...kidsJacket,
  },
  faux_fur_coat: { women: 'women.jackets_and_coats.faux_fur_coats', ...kidsCoat },
  pea_coat: {
    women: 'women.jackets_and_coats.coats',
    men: 'men.jackets_and_coats.pea_coats',
    ...kidsCoat,
  },
  softshell_jacket: {
    women: 'women.jackets_and_coats',
    men: 'men.jackets_and_coats.softshell_jackets',
    ...kidsJacket,
  },
  poncho: { women: 'women.knitwear.ponchos' },
  corduroy_trousers: {
    women: 'women.trousers',
    men: 'men.trousers.corduroy_trousers',
    ...kidsTrousers,
  },
  slim_jeans: { women: 'women.jeans.slim_jeans', men: 'men.jeans.slim_jeans', ...kidsJeans },
  bootcut_jeans: {
    women: 'women.jeans.bootcut_jeans',
    men: 'men.jeans.bootcut_jeans',
    ...kidsJeans,
  },
  flared_jeans: { women: 'women.jeans.flared_jeans', men: 'men.jeans', ...kidsJeans },
  mom_jeans: { women: 'women.jeans.mom_jeans', ...kidsJeans },
  boyfriend_jeans: { women: 'women.jeans.boyfriend_jeans', ...kidsJeans },
  playsuit: {
    women: 'women.jumpsuits_and_playsuits.playsuits',
    girls: 'kids.girls.jumpsuits_and_dungarees',
    baby: 'kids.baby.rompers',
  },
  tunic: { women: 'women.tops.tunics', girls: 'kids.girls.shirts_and_blouses' },
  strapless_top: { women: 'women.tops.strapless_tops', ...kidsTop },
  sports_bra: { women: 'women.sportswear.sports_bras', girls: 'kids.girls.sportswear' },
  sports_leggings: {
    women: 'women.sportswear.sports_leggings',
    men: 'men.sportswear.sports_trousers',
    girls: 'kids.girls.sportswear',
  },
  thong: { women: 'women.lingerie.thongs' },
  stockings: { women: 'women.tights_and_socks.stockings' },
  bermuda_shorts: { women: 'women.shorts.bermuda_shorts', men: 'men.shorts', ...kidsShorts },
  cowboy_boots: {
    women: 'shoes.women.cowboy_boots',
    men: 'shoes.men.cowboy_boots',
    girls: 'shoes.kids.boots',
    boys: 'shoes.kids.boots',
    baby: 'shoes.kids.boots',
  },
  lace_up_boots: {
    women: 'shoes.women.lace_up_boots',
    men: 'shoes.men.boots',
    girls: 'shoes.kids.boots',
    boys: 'shoes.kids.boots',
    baby: 'shoes.kids.boots',
  },
  heeled_sandals: { women: 'shoes.women.heeled_sandals', girls: 'shoes.kids.sandals' },
  boat_shoes: {
    women: 'shoes.women.loafers',
    men: 'shoes.men.boat_shoes',
    girls: 'shoes.kids.smart_shoes',
    boys: 'shoes.kids.smart_shoes',
  },
  over_the_knee_boots: { women: 'shoes.women.over_the_knee_boots' },
  shoes: {
    women: 'shoes.women',
    men: 'shoes.men',
    girls: 'shoes.kids',
    boys: 'shoes.kids',
    baby: 'shoes.kids',
  },
  trainers: {
    women: 'shoes.women.trainers',
    men: 'shoes.men.trainers',
    girls: 'shoes.kids.trainers',
    boys: 'shoes.kids.trainers',
    baby: 'shoes.kids.trainers',
  },
  running_shoes: {
    women: 'shoes.women.running_shoes',
    men: 'shoes.men.running_shoes',
    girls: 'shoes.kids.trainers',
    boys: 'shoes.kids.trainers',
    baby: 'shoes.kids.trainers',
  },
  boots: {
    women: 'shoes.women.boots',
    men: 'shoes.men.boots',
    girls: 'shoes.kids.boots',
    boys: 'shoes.kids.boots',
    baby: 'shoes.kids.boots',
  },
  ankle_boots: {
    women: 'shoes.women.ankle_boots',
    men: 'shoes.men.boots',
    girls: 'shoes.kids.boots',
    boys: 'shoes.kids.boots',
    baby: 'shoes.kids.boots',
  },
  knee_boots: {
    women: 'shoes.women.boots',
    men: 'shoes.men.boots',
    girls: 'shoes.kids.boots',
    boys: 'shoes.kids.boots',
    baby: 'shoes.kids.boots',
  },
  chelsea_boots: {
    women: 'shoes.women.chelsea_boots',
    men: 'shoes.men.chelsea_boots',
    girls: 'shoes.kids.boots',
    boys: 'shoes.kids.boots',
    baby: 'shoes.kids.boots',
  },
  wellies: {
    women: 'shoes.women.wellies',
    men: 'shoes.men.wellies',
    girls: 'shoes.kids.wellies',
    boys: 'shoes.kids.wellies',
    baby: 'shoes.kids.wellies',
  },
  snow_boots: {
    women: 'shoes.women.snow_boots',
    men: 'shoes.men.snow_boots',
    girls: 'shoes.kids.snow_boots',
    boys: 'shoes.kids.snow_boots',
    baby: 'shoes.kids.snow_boots',
  },
  hiking_boots: {
    women: 'shoes.women.hiking_boots',
    men: 'shoes.men.hiking_boots',
    girls: 'shoes.kids.boots',
    boys: 'shoes.kids.boots',
    baby: 'shoes.kids.boots',
  },
  football_boots: {
    women: 'shoes.women',
    men: 'shoes.men.football_boots',
    girls: 'shoes.kids.football_boots',
    boys: 'shoes.kids.football_boots',
    baby: 'shoes.kids.football_boots',
  },
  heels: {
    women: 'shoes.women.heels',
    girls: 'shoes.kids.smart_shoes',
    boys: 'shoes.kids.smart_shoes',
    baby: 'shoes.kids.smart_shoes',
  },
  sandals: {
    women: 'shoes.women.sandals',
    men: 'shoes.men.sandals',
    girls: 'shoes.kids.sandals',
    boys: 'shoes.kids.sandals',
    baby: 'shoes.kids.sandals',
  },
  flip_flops: {
    women: 'shoes.women.flip_flops',
    men: 'shoes.men.flip_flops',
    girls: 'shoes.kids.flip_flops',
    boys: 'shoes.kids.flip_flops',
    baby: 'shoes.kids.flip_flops',
  },
  ballet_flats: {
    women: 'shoes.women.ballerinas',
    girls: 'shoes.kids.ballerinas',
    boys: 'shoes.kids.ballerinas',
    baby: 'shoes.kids.ballerinas',
  },
  loafers: {
    women: 'shoes.women.loafers',
    men: 'shoes.men.loafers',
    girls: 'shoes.kids.smart_shoes',
    boys: 'shoes.kids.smart_shoes',
    baby: 'shoes.kids.smart_shoes',
  },
  lace_ups: {
    women: 'shoes.women.lace_up_shoes',
    men: 'shoes.men.formal_shoes',
    girls: 'shoes.kids.smart_shoes',
    boys: 'shoes.kids.smart_shoes',
    baby: 'shoes.kids.smart_shoes',
  },
  slippers: {
    women: 'shoes.women.slippers',
    men: 'shoes.men.slippers',
    girls: 'shoes.kids.slippers',
    boys: 'shoes.kids.slippers',
    baby: 'shoes.kids.slippers',
  },
  espadrilles: {
    women: 'shoes.women.espadrilles',
    men: 'shoes.men.espadrilles',
    girls: 'shoes.kids',
    boys: 'shoes.kids',
    baby: 'shoes.kids',
  },
  mules: {
    women: 'shoes.women.mules_and_clogs',
    men: 'shoes.men',
    girls: 'shoes.kids',
    boys: 'shoes.kids',
    baby: 'shoes.kids',
  },
};

/** The nearest category that holds all of these; undefined where there is none, or one of them is unknown. */
export function commonCategory(
  categories: readonly (Category | undefined)[],
): Category | undefined {
  const ids = categories.flatMap((category) => category?.id ?? []);
  return ids.length < categories.length ? undefined : commonAncestor(ids);
}

/** All wearers that `kids` may mean. */
const CHILDREN = ['girls', 'boys', 'baby'] as const;
const EVERYONE = ['anyone', 'women', 'men', ...CHILDREN] as const;

/**
 * The category of a garment. Where it isn't known who wears it, the nearest category that holds all that it may be;
 * undefined where there is none.
 */
export function categoryOfGarment(garment: Garment, wearer: Wearer | null): Category | undefined {
  const places = PLACES[garment];
  if (places === undefined) return undefined;
  if (wearer === null) return commonAncestor(idsOf(places, EVERYONE));
  if (wearer === 'kids') return commonAncestor(idsOf(places, [...CHILDREN, 'anyone']));
  const id = places[wearer] ?? places.anyone;
  return id === undefined ? undefined : categoryById(id);
}

function idsOf(places: Places, wearers: readonly (keyof Places)[]): readonly string[] {
  return wearers.flatMap((wearer) => places[wearer] ?? []);
}

function commonAncestor(ids: readonly string[]): Category | undefined {
  const [first, ...others] = ids.map((id) => [...ancestorsOf(id).map((above) => above.id), id]);
  if (first === undefined) return undefined;
  const shared = first.filter((id) => others.every((path) => path.includes(id)));
  const nearest = shared.at(-1);
  return nearest === undefined ? undefined : categoryById(nearest);
}
