/** What a line says that announces the questions, where it does not end with a colon (5-1694: it ends with a full stop). */
export const announcements: readonly string[] = [
  ...['questions suivantes', 'question suivante', 'mes questions', 'les questions ci-apres'],
  ...['volgende vragen', 'volgende vraag', 'mijn vragen', 'onderstaande vragen', 'vragen hierna'],
];
