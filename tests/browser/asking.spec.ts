import { expect, test, type Page } from '@playwright/test';
import { servedSites } from './sites.ts';

const field = (page: Page) => page.getByRole('combobox', { name: /Rechercher|Zoeken/ });
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const chips = (page: Page) => page.locator('[data-chips] li');
const findings = (page: Page) => page.locator('[data-findings] li');
const numbers = (page: Page) => page.locator('[data-numbers]');
const results = (page: Page) => page.locator('[data-search-list] > li');
const filter = (page: Page, name: string) => page.locator(`details[data-filter="${name}"]`);

/** Writes as a person does, key by key. */
const type = (page: Page, text: string) => field(page).pressSequentially(text);

test.describe('the query, its filters and its address are one', () => {
  test('a value that is chosen is written, shown as a chip, and found again from the address', async ({ page }) => {
    await page.goto('fr/recherche/?q=Facebook');
    await filter(page, 'minister').locator('summary').click();
    await page.getByRole('checkbox', { name: 'premier ministre' }).check();
    await expect(field(page)).toHaveValue('Facebook ministre:"premier ministre"');
    await expect(chips(page)).toHaveText(['Ministre\u00A0: premier ministre, retirer']);
    await expect(page).toHaveURL(/\?q=Facebook\+ministre:%22premier\+ministre%22$/);
    await expect(results(page)).toHaveCount(1);
    await page.reload();
    await expect(field(page)).toHaveValue('Facebook ministre:"premier ministre"');
    await filter(page, 'minister').locator('summary').click();
    await expect(page.getByRole('checkbox', { name: 'premier ministre' })).toBeChecked();
  });

  test('what is written sets the filters', async ({ page }) => {
    await page.goto('nl/zoeken/');
    await type(page, 'Twitter status:beantwoord van:2013-04 in:antwoord ');
    await expect(chips(page)).toHaveCount(4);
    for (const name of ['status', 'part', 'asked']) await filter(page, name).locator('summary').click();
    await expect(page.getByRole('checkbox', { name: 'Beantwoord' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Antwoorden' })).toBeChecked();
    await expect(page.getByLabel('Vanaf')).toHaveValue('2013-04-01');
    await page.getByLabel('Tot en met').fill('2013-05-15');
    await expect(field(page)).toHaveValue('Twitter status:beantwoord in:antwoord van:2013-04-01 tot:2013-05-15');
    await page.getByRole('checkbox', { name: 'Beantwoord' }).uncheck();
    await expect(field(page)).toHaveValue('Twitter in:antwoord van:2013-04-01 tot:2013-05-15');
  });

  test('back and forward go through what was chosen; typing leaves one page', async ({ page }) => {
    await page.goto('fr/recherche/');
    await type(page, 'Twitter');
    await expect(page).toHaveURL(/\?q=Twitter$/);
    await filter(page, 'status').locator('summary').click();
    await page.getByRole('checkbox', { name: 'Réponse reçue' }).check();
    await page.getByLabel('Trier par').selectOption('newest');
    await expect(page).toHaveURL(/\?q=Twitter\+statut:avec-r%C3%A9ponse&tri=recentes$/);
    await page.goBack();
    await expect(page.getByLabel('Trier par')).toHaveValue('relevance');
    await expect(page.getByRole('checkbox', { name: 'Réponse reçue' })).toBeChecked();
    await page.goBack();
    await expect(field(page)).toHaveValue('Twitter');
    await expect(page.getByRole('checkbox', { name: 'Réponse reçue' })).not.toBeChecked();
    await page.goForward();
    await page.goForward();
    await expect(page.getByLabel('Trier par')).toHaveValue('newest');
    await expect(chips(page)).toHaveText(['État\u00A0: Réponse reçue, retirer']);
  });

  test('an address from before still says the same', async ({ page }) => {
    await page.goto('fr/recherche/?q=Twitter&annee=2012-2013&statut=R%C3%A9ponse+re%C3%A7ue');
    await expect(field(page)).toHaveValue('Twitter année:2012-2013 statut:avec-réponse');
    await expect(page).toHaveURL(/\?q=Twitter\+ann%C3%A9e:2012-2013\+statut:avec-r%C3%A9ponse$/);
    await expect(results(page)).toHaveCount(1);
  });

  test('the other language has the same query in its words', async ({ page }) => {
    await page.goto('fr/recherche/?q=Twitter+statut:r%C3%A9pondue&tri=anciennes');
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await expect(page).toHaveURL(/\/nl\/zoeken\/\?q=Twitter\+status:beantwoord&sorteer=oudste$/);
    await expect(field(page)).toHaveValue('Twitter status:beantwoord');
    await expect(page.getByLabel('Sorteren op')).toHaveValue('oldest');
  });

  test('the other language has its own names of ministers and themes', async ({ page }) => {
    await page.goto('fr/recherche/?q=ministre:premier+th%C3%A8me:%22m%C3%A9dias+sociaux%22');
    const link = page.getByRole('link', { name: 'Nederlands' });
    await expect(link).toHaveAttribute('href', /q=minister:%22eerste\+minister%22\+thema:%22sociale\+media%22$/);
    await link.click();
    await expect(results(page)).toHaveCount(1);
    await expect(findings(page)).toHaveCount(0);
  });

  test('a chip that is removed leaves the focus on the next, the last one in the field', async ({ page }) => {
    await page.goto('fr/recherche/?q=Twitter+statut:r%C3%A9pondue+ann%C3%A9e:2012-2013');
    const [year, status] = [chips(page).getByRole('button').nth(0), chips(page).getByRole('button').nth(1)];
    await expect(year).toHaveText('Année parlementaire\u00A0: 2012-2013, retirer');
    await year.press('Enter');
    await expect(field(page)).toHaveValue('Twitter statut:avec-réponse');
    await expect(chips(page)).toHaveCount(1);
    await expect(chips(page).getByRole('button')).toBeFocused();
    await chips(page).getByRole('button').press('Enter');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('Twitter');
    await expect(status).toHaveCount(0);
  });
});

test.describe('what is not understood', () => {
  test('is said, and can be gone to', async ({ page }) => {
    await page.goto('fr/recherche/?q=Twitter+auteurs:Dupont+statut:perdue');
    await expect(findings(page)).toHaveCount(2);
    await expect(findings(page).nth(1)).toContainText('«\u00A0perdue\u00A0» n’est pas une valeur possible');
    await findings(page).nth(1).getByRole('button', { name: 'Corriger' }).click();
    await page.keyboard.type('retirée');
    await expect(field(page)).toHaveValue('Twitter auteurs:Dupont statut:retirée');
    await expect(findings(page)).toHaveCount(1);
  });

  test('of a name that nothing in the archive has is said as well', async ({ page }) => {
    await page.goto('nl/zoeken/?q=Twitter+partij:Onbestaand');
    await expect(findings(page)).toContainText(['In dit archief is er voor “partij:” niets dat overeenkomt']);
  });

  test('is not said of a word that is being written, until the keys rest', async ({ page }) => {
    await page.clock.install();
    await page.goto('fr/recherche/');
    await type(page, 'Twitter "médias');
    await page.clock.runFor(400);
    await expect(findings(page)).toHaveCount(0);
    await expect(results(page)).not.toHaveCount(0);
    await page.clock.runFor(2000);
    await expect(findings(page)).toContainText(['Un guillemet n’est pas fermé']);
  });
});

test.describe('the completion', () => {
  test('offers fields and values while one is written, by the keyboard alone', async ({ page }) => {
    await page.goto('fr/recherche/');
    await type(page, 'Twitter mini');
    await expect(options(page)).toHaveText(['ministre:']);
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await options(page).first().getAttribute('id')) ?? '',
    );
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('Twitter ministre:');
    await expect(options(page)).toHaveCount(2);
    await type(page, 'asile');
    await expect(options(page)).toHaveCount(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue(/^Twitter ministre:"secrétaire d'État à l'Asile .*" $/);
    await expect(options(page)).toHaveCount(0);
    await expect(field(page)).toBeFocused();
    await expect(results(page)).toHaveCount(1);
  });

  test('fetches the names of a field at its first colon, and nothing before', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    // What is below `fr/` is asked for by the search in the other language, which waits until the keys rest.
    const names = (): string[] => asked.filter((path) => /^\/nl\/zoeken\/(?!fr\/).*\.json$/.test(path));
    await page.goto('nl/zoeken/');
    await type(page, 'Twitter minister');
    await expect(results(page)).not.toHaveCount(0);
    expect(names()).toStrictEqual([]);
    await type(page, ':');
    await expect(options(page)).toContainText(['eerste minister']);
    expect(names()).toStrictEqual(['/nl/zoeken/minister.json']);
  });

  test('is in nobody’s way: Enter searches, Tab leaves, Escape closes and then clears', async ({ page }) => {
    await page.goto('fr/recherche/');
    await type(page, 'mini');
    await expect(options(page)).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('mini');
    await expect(options(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\?q=mini$/);
    await type(page, 's');
    await expect(options(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await expect(field(page)).toHaveValue('minis');
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(page).toHaveURL(/\/fr\/recherche\/$/);
    await type(page, 'au');
    await expect(options(page)).toHaveText(['auteur:', 'au:']);
    await page.keyboard.press('Tab');
    await expect(options(page)).toHaveCount(0);
    await expect(field(page)).toHaveValue('au');
    await expect(page.getByRole('button', { name: 'Rechercher' })).toBeFocused();
  });

  test('shows all fields to who asks for them, and is taken with the mouse', async ({ page }) => {
    await page.goto('nl/zoeken/');
    await field(page).focus();
    await expect(options(page)).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await expect(options(page)).toHaveCount(10);
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await options(page).filter({ hasText: 'partij:' }).click();
    await expect(field(page)).toHaveValue('partij:');
    await expect(field(page)).toBeFocused();
    await expect(options(page)).toHaveText(['Open Vld']);
    await expect(page.locator('[data-completion-status]')).toHaveText('1\u00A0suggestie');
  });
});

test.describe('a long list', () => {
  const themes = ['communauté virtuelle', 'médias sociaux', 'sensibilisation du public'];

  test('is narrowed by what is written above it', async ({ page }) => {
    await page.goto('fr/recherche/');
    await filter(page, 'theme').locator('summary').click();
    const boxes = filter(page, 'theme').getByRole('checkbox');
    await expect(boxes).toHaveCount(5);
    await page.getByRole('searchbox', { name: 'Chercher un thème' }).fill('soc');
    await expect(boxes).toHaveCount(1);
    await expect(filter(page, 'theme').getByRole('status')).toHaveText('1 sur 1');
    await boxes.check();
    await expect(field(page)).toHaveValue('thème:"médias sociaux"');
    await expect(boxes).toBeFocused();
    await page.getByRole('searchbox', { name: 'Chercher un thème' }).fill('xyz');
    await expect(filter(page, 'theme').getByRole('status')).toHaveText('Rien dans la liste ne commence ainsi.');
  });

  test('that does not come is said, and tried again', async ({ page }) => {
    await page.route('**/theme.json', (route) => route.abort());
    await page.goto('fr/recherche/');
    await filter(page, 'theme').locator('summary').click();
    await expect(filter(page, 'theme').getByRole('status')).toContainText('La liste n’a pas pu être chargée.');
    await page.unroute('**/theme.json');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(filter(page, 'theme').getByRole('checkbox')).toHaveCount(5);
  });

  test('shows twenty values, then twenty more, and what is chosen first', async ({ page }) => {
    const many = Array.from({ length: 50 }, (_, index) => [`thème ${index + 1}`, 50 - index]);
    await page.route('**/theme.json', (route) =>
      route.fulfill({ json: [...many, ...themes.map((name) => [name, 1])] }),
    );
    await page.goto('fr/recherche/?q=th%C3%A8me:%22m%C3%A9dias+sociaux%22');
    await filter(page, 'theme').locator('summary').click();
    const boxes = filter(page, 'theme').getByRole('checkbox');
    await expect(boxes).toHaveCount(20);
    await expect(boxes.first()).toHaveAttribute('value', 'médias sociaux');
    await expect(boxes.first()).toBeChecked();
    await filter(page, 'theme').getByRole('button', { name: 'En afficher plus' }).click();
    await expect(boxes).toHaveCount(40);
    await expect(boxes.nth(20)).toBeFocused();
  });
});

test('filters that are open count what else could be chosen, those that nothing has too', async ({ page }) => {
  await page.goto('fr/recherche/?q=Twitter');
  await filter(page, 'minister').locator('summary').click();
  const counts = filter(page, 'minister').locator('li .count');
  await expect(counts).toHaveText(['1', '1']);
  await field(page).fill('LinkedIn');
  await field(page).press('Enter');
  await expect(counts).toHaveText(['1', '0']);
  await page.getByRole('checkbox', { name: /^premier ministre/ }).check();
  await expect(page).toHaveURL(/ministre:/);
  await expect(counts).toHaveText(['1', '0']);
  await field(page).fill('');
  await field(page).press('Enter');
  await expect(counts).toHaveText(['1', '1']);
});

test('themes are counted where their questions are known, and as the most there can be for a phrase', async ({
  page,
}) => {
  await page.route('**/theme.json', (route) =>
    route.fulfill({ json: [['ponts', 12_000], ...['gares', 'quais', 'rues'].map((name) => [name, 4000])] }),
  );
  await page.route('**/theme/*.json', (route) =>
    route.fulfill({
      json: route.request().url().endsWith('/0.json') ? [[[5, 8900, 15]]] : [[[5, 1]], [[5, 8916]], []],
    }),
  );
  await page.goto('fr/recherche/?q=Twitter');
  await filter(page, 'theme').locator('summary').click();
  const counts = filter(page, 'theme').locator('li .count');
  await expect(counts).toHaveText(['2', '0', '1', '0']);
  await filter(page, 'theme').getByRole('searchbox').fill('quai');
  await expect(counts).toHaveText(['1']);
  await filter(page, 'theme').getByRole('searchbox').fill('');
  await field(page).fill('"médias sociaux" Twitter');
  await field(page).press('Enter');
  await expect(counts).toHaveText(['≤\u00A02', '0', '≤\u00A01', '0']);
});

test('an order is offered where there is something to put in order, and is kept in the address', async ({ page }) => {
  await page.goto('fr/recherche/?q=viaduc');
  await expect(page.getByLabel('Trier par')).toBeHidden();
  await page.goto('fr/recherche/?q=Twitter&tri=anciennes');
  await expect(page.getByLabel('Trier par')).toHaveValue('oldest');
  await expect(results(page)).not.toHaveCount(0);
});

test.describe('question numbers', () => {
  test('one that is sent leads to its question, from this page and from the head of another', async ({ page }) => {
    await page.goto('fr/recherche/');
    await field(page).fill('5/8916');
    await expect(numbers(page).getByRole('link')).toHaveText(['Aller à la question 5-8916']);
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/fr\/5-8916\/$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/fr\/recherche\/\?q=5%2F8916$/);
    await page.goto('nl/jaren/');
    await page.getByRole('searchbox').fill('nr. 5-8916');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\/nl\/5-8916\/$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/nl\/jaren\/$/);
  });

  test('one that is not held leads to the Senate, and stays', async ({ page }) => {
    await page.goto('nl/zoeken/');
    await field(page).fill('5-8901');
    await field(page).press('Enter');
    await expect(numbers(page)).toContainText('Vraag 5-8901 zit niet in dit archief.');
    await expect(numbers(page).getByRole('link')).toHaveAttribute('href', /LEG=5&NR=8901&LANG=nl$/);
    await expect(page).toHaveURL(/\/nl\/zoeken\/\?q=5-8901$/);
  });

  test('of a pasted text with several lines are found each', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('fr/recherche/');
    await page.evaluate(() =>
      navigator.clipboard.writeText(
        '5-8900\n5-8916\r\nhttps://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=5&NR=8901&LANG=fr',
      ),
    );
    await field(page).focus();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(numbers(page).getByRole('link')).toHaveText([
      'Aller à la question 5-8900',
      'Aller à la question 5-8916',
      'Sa page sur le site du Sénat',
    ]);
    await expect(numbers(page)).toContainText('Seuls les numéros ont été cherchés dans ce texte.');
    await expect(findings(page)).toHaveCount(0);
  });
});

for (const [path, link, toSearch] of [
  ['fr/recherche/', 'Aide à la recherche', 'Aller à la recherche'],
  ['nl/zoeken/', 'Zoekhulp', 'Naar de zoekpagina'],
] as const) {
  test(`every example of the help that ${path} leads to finds something, with nothing to remark`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    await page.getByRole('link', { name: link }).click();
    await expect(page.getByRole('link', { name: toSearch })).toBeVisible();
    const examples = await page
      .locator('.examples a')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''));
    expect(examples.length).toBeGreaterThan(15);
    for (const example of examples) {
      await page.goto(new URL(example, servedSites().plain).href);
      await expect(results(page).or(numbers(page).getByRole('link')).first(), example).toBeVisible();
      await expect(findings(page)).toHaveCount(0);
    }
  });
}
