import language from '/desk/api/language.js';

export default {
  app: { name: { nb: 'Oppgaver', sv: 'Uppgifter', en: 'Tasks' }[language], vendor: 'Segl' },
  // the server knows whose pages are in which language, whatever the browser prefers
  locales: { availableLocales: [language], fallbackLocale: language },
  customScripts: ['scripts/desk.js', '../../../assets/one-login.js'],
  disableWelcomeMessage: true,
  shortcuts: {}
};
