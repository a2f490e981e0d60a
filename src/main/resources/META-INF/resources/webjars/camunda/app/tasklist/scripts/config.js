export default {
  app: { name: 'Oppgaver', vendor: 'Segl' },
  // the first two letters of the browser's language choose; whatever is none of these gets the fallback
  locales: { availableLocales: ['nb', 'en'], fallbackLocale: 'nb' },
  customScripts: ['scripts/desk.js', '../../../assets/one-login.js'],
  disableWelcomeMessage: true,
  shortcuts: {}
};
