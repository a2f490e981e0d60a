// The web applications have a login form of their own, which is dead here: whoever lands on it is sent to the one login
// page, and no draft of a form stays behind on the machine.
const DRAFT = /^(camunda-form|camForm):/;

function toTheOneLogin() {
  if (!location.hash.startsWith('#/login')) return;
  Object.keys(localStorage).filter(key => DRAFT.test(key)).forEach(key => localStorage.removeItem(key));
  location.replace(location.pathname);
}

addEventListener('hashchange', toTheOneLogin);
toTheOneLogin();

export default [];
