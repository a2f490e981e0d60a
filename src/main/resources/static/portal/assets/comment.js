// A comment that was typed outlives a failed sending, a recall and a new login in this tab. It is nowhere but in the tab's
// own memory, under the name of its job and writer, and is gone once it was sent, or somebody logs out.
const DRAFTS = 'draft-';
const NEARLY_FULL = 200;
const PAUSE = 500;
const loggedOut = 'BroadcastChannel' in window ? new BroadcastChannel('segl-logged-out') : null;

function forget(prefix) {
  Object.keys(sessionStorage).filter(key => key.startsWith(prefix)).forEach(key => sessionStorage.removeItem(key));
}

for (const comment of document.querySelectorAll('textarea[data-draft]')) {
  const key = DRAFTS + comment.dataset.draft;
  if (!comment.value) comment.value = sessionStorage.getItem(key) ?? '';
  comment.addEventListener('input', () => sessionStorage.setItem(key, comment.value));
  countOn(comment, document.getElementById('comment-left'));
}

// no maxlength: it would cut off what is pasted, and say nothing
function countOn(comment, left) {
  let pause;
  const tell = () => {
    const room = left.dataset.limit - comment.value.trim().length;
    const text = room < 0 ? left.dataset.over : room < NEARLY_FULL ? left.dataset.left : '';
    left.textContent = text.replace('{0}', Math.abs(room));
    left.classList.toggle('over', room < 0);
  };
  comment.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(tell, PAUSE);
  });
  tell();
}

const done = document.querySelector('[data-draft-done]');
if (done) forget(`${DRAFTS}${done.dataset.draftDone}-`);

const logout = document.querySelector('form[action="/portal/logout"]');
if (logout) logout.addEventListener('submit', () => {
  forget(DRAFTS);
  loggedOut?.postMessage('');
});
// other tabs of the same browser
loggedOut?.addEventListener('message', () => {
  forget(DRAFTS);
  document.querySelectorAll('textarea[data-draft]').forEach(comment => { comment.value = ''; });
});
