import { Lane } from '#libs/domain/lane';
import { ListingId } from '#libs/domain/listing';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { parsePart, sendProblem } from '../http/problem.js';
import { wantsPage } from '../http/wants-page.js';
import { ListingContent } from '../listing-store/listing-content.js';
import { listListings } from '../listing-store/listings.js';
import type { SandboxParts } from '../sandbox-parts.js';
import { labelChoices } from '../vocabulary/label-choices.js';
import type { Announcing } from './announcing.js';
import { changeListing } from './change-listing.js';
import { createListing } from './create-listing.js';
import { listingTile, listingView, unknownListing } from './listing-view.js';
import { publishListing } from './publish-listing.js';
import { touchListing } from './touch-listing.js';
import { withdrawListing } from './withdraw-listing.js';

const Params = z.object({ id: ListingId });

/** `announce: false` keeps Garnish out of it: for scripts that call Garnish themselves. */
const announce = z.boolean().default(true);
const priceCents = z.int().min(0).max(100_000_000).nullable();

const NewListing = z.strictObject({
  ...ListingContent.shape,
  id: ListingId.optional(),
  priceCents: priceCents.default(null),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('EUR'),
  publish: z.boolean().default(false),
  lane: Lane.optional(),
  announce,
});

const ChangedListing = z.strictObject({
  ...ListingContent.shape,
  priceCents: priceCents.optional(),
  lane: Lane.optional(),
  announce,
});

const Publication = z.strictObject({
  content: ListingContent.optional(),
  priceCents: priceCents.optional(),
  lane: Lane.optional(),
  announce,
});

const Quietly = z.strictObject({ announce });

const ListQuery = z.object({ limit: z.coerce.number().int().min(1).max(500).default(60) });

/**
 * The marketplace's own JSON API, for its pages and for scripts: create, change, publish, touch, withdraw, read.
 * `GET /listings/:id` answers a browser with the page.
 */
export function listingRoutes(app: FastifyInstance, parts: SandboxParts): void {
  const view = (id: string) => listingView(parts, id);

  app.get('/listings', (request) => {
    const { limit } = parsePart(ListQuery, request.query);
    return { listings: listListings(parts.db, limit).map((head) => listingTile(parts, head)) };
  });

  app.post('/listings', (request, reply) => {
    const body = parsePart(NewListing, request.body);
    const id = createListing(parts, {
      id: body.id,
      content: labelChoices(ListingContent.parse(contentOf(body))),
      priceCents: body.priceCents,
      currency: body.currency,
      state: body.publish ? 'published' : 'draft',
      lane: body.lane,
      announcing: announcingOf(body),
    });
    return reply.code(201).header('location', `/listings/${id}`).send(view(id));
  });

  app.get('/listings/:id', (request, reply) => {
    void reply.header('vary', 'accept');
    if (wantsPage(request)) return reply.sendFile('listing.html');
    const found = view(parsePart(Params, request.params).id);
    return found === undefined ? sendProblem(reply, unknownListing()) : reply.send(found);
  });

  app.put('/listings/:id', (request) => {
    const { id } = parsePart(Params, request.params);
    const body = parsePart(ChangedListing, request.body);
    changeListing(parts, id, {
      content: labelChoices(ListingContent.parse(contentOf(body))),
      priceCents: body.priceCents,
      lane: body.lane,
      announcing: announcingOf(body),
    });
    return view(id);
  });

  app.post('/listings/:id/publish', (request) => {
    const { id } = parsePart(Params, request.params);
    const body = parsePart(Publication, request.body ?? {});
    publishListing(parts, id, {
      content: body.content && labelChoices(body.content),
      priceCents: body.priceCents,
      lane: body.lane,
      announcing: announcingOf(body),
    });
    return view(id);
  });

  app.post('/listings/:id/touch', (request, reply) => {
    const { id } = parsePart(Params, request.params);
    const body = parsePart(Quietly, request.body ?? {});
    touchListing(parts, id, { announcing: announcingOf(body) });
    const found = view(id);
    return found === undefined ? sendProblem(reply, unknownListing()) : reply.send(found);
  });

  app.delete('/listings/:id', (request) => {
    const { id } = parsePart(Params, request.params);
    const body = parsePart(Quietly, request.body ?? {});
    withdrawListing(parts, id, { announcing: announcingOf(body) });
    return view(id);
  });
}

function announcingOf(body: { announce: boolean }): Announcing {
  return body.announce ? 'announce' : 'keep_quiet';
}

/** The part of a body that a revision fixes. */
function contentOf(body: ListingContent): ListingContent {
  const { locale, title, description, photos, values } = body;
  return { locale, title, description, photos, values };
}
