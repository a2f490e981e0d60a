// What Segl adds to Tasklist: the title on each card, the job above every form, the way to our own pages.
import language from '/desk/api/language.js';
import { jobOf } from './jobs.js';
import { draw, heading } from './job-card.js';
import { translateForm } from './form-words.js';
import { translateLateWords } from './late-words.js';

const MOST_LINKS = 4;

// Who may open none of our pages is refused here too, and gets no link.
const links = fetch('/desk/api/links', { headers: { Accept: 'application/json' } })
  .then(answer => answer.ok ? answer.json() : [])
  .catch(() => []);

const titleOnCard = {
  id: 'desk.title', pluginPoint: 'tasklist.card', priority: 900,
  render(node, { taskId }) {
    jobOf(taskId).then(card => card && node.replaceChildren(...heading(card)));
  }
};

const waysOut = Array.from({ length: MOST_LINKS }, (_, at) => ({
  id: 'desk.link' + at, pluginPoint: 'tasklist.navbar.action', priority: 500 - at,
  async render(node) {
    const to = (await links)[at];
    if (!to) return;
    const link = document.createElement('a');
    link.href = to.address;
    link.textContent = to.text;
    node.className = 'desk-link';
    node.append(link);
  }
}));

// There is no plugin point above the form, and before a task is claimed nothing inside the form can be clicked.
function jobAboveForm() {
  const open = document.querySelector('section.task-card');
  const tabs = open?.querySelector('.tabbed-content');
  const task = new URLSearchParams(location.hash.split('?')[1] ?? '').get('task');
  if (!tabs || !task) return;
  let place = open.querySelector('.desk-above');
  if (place?.dataset.task === task) return;
  if (!place) {
    place = document.createElement('div');
    place.className = 'desk-above';
    open.insertBefore(place, tabs);
  }
  place.dataset.task = task;
  place.replaceChildren();
  jobOf(task).then(card => card && place.dataset.task === task && place.replaceChildren(draw(card)));
}

// Camunda Forms drop the target of a link, and it would replace Tasklist.
function newTabFromForm(event) {
  const link = event.target.closest?.('.fjs-container a[href^="/desk/"]');
  if (!link) return;
  link.target = '_blank';
  link.rel = 'noopener';
}

let due = false;
new MutationObserver(() => {
  if (due) return;
  due = true;
  requestAnimationFrame(() => {
    due = false;
    jobAboveForm();
    translateForm();
    translateLateWords();
  });
}).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
addEventListener('hashchange', jobAboveForm);
document.addEventListener('click', newTabFromForm, true);

export default [titleOnCard, ...waysOut];
