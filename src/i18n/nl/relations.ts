import type { RelationsMessages } from '../messages/relations.ts';

export const relations: RelationsMessages = {
  relation: {
    'also-asked-to': 'Ook gesteld aan',
    'resubmitted-as': 'Heringediend als',
    'resubmission-of': 'Herindiening van',
    'requalified-as': 'Geherkwalificeerd als',
    'requalification-of': 'Herkwalificatie van',
    other: 'Verwant met',
  },
  target: {
    'written-question': 'schriftelijke vraag',
    'request-for-explanations': 'vraag om uitleg',
    'oral-question': 'mondelinge vraag',
    other: 'vraag',
  },
  ofTarget: {
    'written-question': 'van schriftelijke vraag',
    'request-for-explanations': 'van vraag om uitleg',
    'oral-question': 'van mondelinge vraag',
    other: 'van vraag',
  },
  life: { heading: 'Verloop van de vraag' },
  mentions: {
    heading: 'Vermeld in',
    further: { one: 'en # andere vraag', other: 'en # andere vragen' },
  },
};
