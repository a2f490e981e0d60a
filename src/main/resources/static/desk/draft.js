// What was typed for a new job outlives a login that ran out: it is kept in the tab's own memory from when the form is sent
// until the answer comes (desk.js forgets it on any other page of ours, login.js when somebody logs out). No file is kept.

const form = document.getElementById('new-job');
const KEY = 'new-job';
const NOT_KEPT = ['_csrf', 'upload', 'do', 'seen'];

function typed() {
  return [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !NOT_KEPT.includes(name));
}

function rows() {
  return document.getElementById('rows').children;
}

function asManyRows(wanted) {
  while (rows().length < wanted && !form.querySelector('[data-add]').disabled) form.querySelector('[data-add]').click();
  while (rows().length > Math.max(wanted, 1)) rows()[rows().length - 1].querySelector('[data-remove]').click();
}

function restore(fields) {
  const values = name => fields.filter(([kept]) => kept === name).map(([, value]) => value);
  asManyRows(values('signers.nationalId').length);
  for (const name of new Set([...form.elements].map(each => each.name))) {
    if (!name || name === 'document' || NOT_KEPT.includes(name)) continue;
    const kept = values(name);
    form.querySelectorAll(`[name="${name}"]`).forEach((field, index) => {
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = kept.includes(field.value);
      else if (index < kept.length) field.value = kept[index];
    });
  }
}

if (form) {
  form.addEventListener('submit', () => {
    sessionStorage.setItem(KEY, JSON.stringify({ account: form.dataset.account, fields: typed() }));
  });
  const draft = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
  const kind = draft?.fields.find(([name]) => name === 'kind')?.[1];
  if ('fresh' in form.dataset && draft?.account === form.dataset.account && kind === form.elements.kind.value) {
    restore(draft.fields);
    const told = document.getElementById('restored');
    told.hidden = false;
    told.focus();
    form.dispatchEvent(new Event('change', { bubbles: true }));
  }
  sessionStorage.removeItem(KEY);
}
