// Says while one types what still keeps the job from being sent: above the button, and beside each field that was filled in
// already. The server says the same when the form is sent; nothing here decides anything. And offers a job for each signer
// where there are several.

const form = document.getElementById('new-job');
const missing = document.getElementById('missing');
const rows = document.getElementById('rows');
const forEach = document.getElementById('for-each');
const touched = new WeakSet();
let asked = 0;

function fieldsWithoutFile() {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') body.append(name, value);
    else if (value.size > 0) body.append('chosen', 'true');
  }
  return body;
}

// an answer that is overtaken by the next change is dropped
async function ask() {
  const mine = ++asked;
  const answer = await fetch('/desk/jobs/new/missing', { method: 'POST', body: fieldsWithoutFile() }).catch(() => null);
  if (!answer?.ok || answer.redirected || mine !== asked) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const found = page.getElementById('missing');
  const messages = new Map([...found.querySelectorAll('li')].map(item => [item.dataset.field, item.dataset.message]));
  missing.replaceChildren(...found.children);
  [...form.elements].filter(field => touched.has(field)).forEach(field => beside(field, messages.get(field.id)));
}

function beside(field, message) {
  const id = `${field.id}-fault`;
  let fault = document.getElementById(id);
  if (!message) {
    fault?.remove();
    field.removeAttribute('aria-invalid');
    if (field.getAttribute('aria-describedby') === id) field.removeAttribute('aria-describedby');
    return;
  }
  if (!fault) {
    fault = document.createElement('p');
    fault.id = id;
    fault.className = 'fault';
    field.before(fault);
  }
  fault.textContent = message;
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', id);
}

form?.addEventListener('change', event => {
  if (event.target.id) touched.add(event.target);
  ask();
});

if (rows) {
  new MutationObserver(() => {
    if (forEach) forEach.hidden = rows.children.length < 2;
    if (asked) ask();
  }).observe(rows, { childList: true });
}
