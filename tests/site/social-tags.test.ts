import { expect, it } from 'vitest';
import { createAddresses } from '../../src/site/addresses.ts';
import { toSocialTags } from '../../src/site/social-tags.ts';

const page = {
  kind: 'article',
  title: 'Titre',
  description: 'Ce que c’est.',
  address: 'https://example.org/a/fr/5-1/',
} as const;
const tagsIn = (lang: 'fr' | 'nl') =>
  Object.fromEntries(
    toSocialTags({ ...page, lang }, createAddresses('/a'), new URL('https://example.org')).map(
      ({ property, content }) => [property, content],
    ),
  );

it('a shared page has a title, a description, an address and the image of its language', () => {
  expect(tagsIn('fr')).toStrictEqual({
    'og:type': 'article',
    'og:site_name': 'Questions écrites du Sénat',
    'og:title': 'Titre',
    'og:description': 'Ce que c’est.',
    'og:url': 'https://example.org/a/fr/5-1/',
    'og:locale': 'fr_BE',
    'og:locale:alternate': 'nl_BE',
    'og:image': 'https://example.org/a/social-fr.png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt':
      'Questions écrites du Sénat. Les questions écrites du Sénat de Belgique et les réponses des ministres.',
  });
  expect(tagsIn('nl')).toMatchObject({
    'og:locale': 'nl_BE',
    'og:locale:alternate': 'fr_BE',
    'og:image': 'https://example.org/a/social-nl.png',
  });
});
