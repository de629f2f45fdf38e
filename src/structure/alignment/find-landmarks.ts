import { locales } from '../../domain/locale.ts';
import type { Block, ServicePart, Structure } from '../block.ts';
import { alignUnits } from './align-units.ts';
import { comparePoints, noteAnchor, type FoundLandmarks } from './compare-points.ts';
import { inOrder, type Landmarks, type Sides } from './landmarks.ts';
import { toUnit } from './numberings.ts';

/**
 * Finds what points and services say of an alignment. Services have other names in the other language, so that they are
 * aligned by what stands in their parts; where one language has none, the numberings of the other's are compared as they
 * follow each other.
 */
export function findLandmarks(fr: Structure, nl: Structure): Landmarks {
  const strays = { fr: new Set<number>(), nl: new Set<number>() };
  const found: FoundLandmarks = { texts: { fr: fr.text, nl: nl.text }, anchors: [], strays };
  const services = { fr: servicesOf(fr), nl: servicesOf(nl) };
  const outside = { fr: outsideServices(fr), nl: outsideServices(nl) };
  if (services.fr.length > 0 && services.nl.length > 0) {
    comparePoints({ fr: [outside.fr], nl: [outside.nl] }, found);
    compareServices(services, found);
  } else {
    const parts = { fr: blocksOf(services.fr), nl: blocksOf(services.nl) };
    comparePoints({ fr: [outside.fr, ...parts.fr], nl: [outside.nl, ...parts.nl] }, found);
  }
  return { anchors: inOrder(found.anchors), strays };
}

/** Two parts of a language are one of the other's where that does not show the second heading. */
function compareServices(services: Sides<readonly ServicePart[]>, found: FoundLandmarks): void {
  const beads = alignUnits(
    services.fr.map((part) => toUnit([part], found.texts.fr)),
    services.nl.map((part) => toUnit([part], found.texts.nl)),
  );
  for (const { frStart, frEnd, nlStart, nlEnd } of beads) {
    const parts = { fr: services.fr.slice(frStart, frEnd), nl: services.nl.slice(nlStart, nlEnd) };
    const [french, dutch] = [parts.fr[0], parts.nl[0]];
    if (french && dutch) noteAnchor(french, dutch, true, found);
    else
      for (const locale of locales)
        for (const { heading } of parts[locale]) found.strays[locale].add(heading.paragraph - 1);
    comparePoints({ fr: blocksOf(parts.fr), nl: blocksOf(parts.nl) }, found);
  }
}

function servicesOf({ blocks }: Structure): ServicePart[] {
  return blocks.flatMap((block) => (block.kind === 'service' ? [block] : []));
}

function outsideServices({ blocks }: Structure): Block[] {
  return blocks.filter(({ kind }) => kind !== 'service');
}

function blocksOf(services: readonly ServicePart[]): (readonly Block[])[] {
  return services.map(({ blocks }) => blocks);
}
