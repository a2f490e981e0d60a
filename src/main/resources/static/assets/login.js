// Whoever logged out leaves nothing that was typed behind in the tab.
if (new URLSearchParams(location.search).has('logout')) sessionStorage.removeItem('new-job');

// What stands behind the # never reaches the server: keep it through the login, so that a link to a task opens that task.
const form = document.getElementById('login');
form.addEventListener('submit', () => {
  form.action = form.action.split('#')[0] + location.hash;
});
