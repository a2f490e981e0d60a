export default {
  customScripts: ['../../../assets/one-login.js'],
  disableWelcomeMessage: true
};
