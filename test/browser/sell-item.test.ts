import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '#test/harness/chromium';
import { garmentPhoto } from '#test/harness/garment-photo';
import { startStack, type RunningStack } from '#test/harness/running-stack';

jest.setTimeout(120_000);

/** What a hold may be about; neither the seller nor a buyer is told. */
const SUSPICION = /\b(counterfeit|fake|contact data|flag(ged)?|safety|suspicio)/i;

let stack: RunningStack;
let browser: Browser;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), openChromium()]);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await stack.stop();
}, 60_000);

async function sellPage(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(30_000);
  await page.goto(`${stack.address('sandbox')}/sell`);
  return page;
}

describe('selling an item', () => {
  it('shows suggestions with their evidence, takes what the seller accepts, and shows the published values', async () => {
    const page = await sellPage();
    await page.locator('#photo-input').setInputFiles({
      name: 'sweater.jpg',
      mimeType: 'image/jpeg',
      buffer: await garmentPhoto('#1f2a52'),
    });
    await page.getByLabel('Title').fill('Zara women’s jumper, size M');
    await page.getByLabel('Description').fill('Worn twice, very good condition. 100% cotton.');

    const brand = page.getByRole('group', { name: 'Suggestion for brand' });
    await brand.getByRole('button', { name: 'Why?' }).click();
    await brand.getByText('You wrote').waitFor();

    const condition = page.getByRole('button', { name: /^Use Very good as condition$/ });
    await condition.focus();
    await page.keyboard.press('Enter');
    await condition.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Use M as size$/ }).click();
    await page.getByRole('combobox', { name: 'Brand' }).fill('Mango');

    await page.getByRole('textbox', { name: 'Price' }).fill('12');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.waitForURL(/\/listings\/(?!new)[\w-]+$/);

    const published = page.getByRole('tabpanel', { name: "Buyer's view" });
    await published.getByRole('heading', { level: 1 }).waitFor();
    expect(await published.getByRole('definition').allInnerTexts()).toEqual([
      'Jumpers',
      'Mango',
      'M',
      'Very good',
      'Navy',
      'Cotton 100%',
    ]);
    await page.close();
  });

  it('tells the seller of a held listing neutrally', async () => {
    const page = await sellPage();
    await page.getByLabel('Title').fill('Handbag 1:1 replica');
    await page
      .getByLabel('Description')
      .fill('Write to me on WhatsApp +44 20 7946 0958, good condition');
    await page.getByText('We may look at this listing before it goes on sale.').waitFor();
    expect(await page.getByText(SUSPICION).allInnerTexts()).toEqual([]);

    await page.getByRole('textbox', { name: 'Price' }).fill('40');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('heading', { name: "We're taking a closer look" }).waitFor();
    const sellersView = page.getByRole('tabpanel', { name: "Seller's view" });
    expect(await sellersView.getByText(SUSPICION).allInnerTexts()).toEqual([]);
    await page.getByRole('tab', { name: "Buyer's view" }).click();
    await page.getByText('This item is not available at the moment.').waitFor();
    await page.close();
  });
});
