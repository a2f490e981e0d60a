// Tells how far BankID has come, and draws the code anew each second. Without this script the page loads itself again.
const SECOND = 1000;
const card = document.getElementById('bankid');
// whose document is signed; none at a login
const job = card.dataset.job ? `&job=${card.dataset.job}` : '';
const says = document.getElementById('says');
const running = document.getElementById('running');
const scan = document.getElementById('scan');
const open = document.getElementById('open');
const qr = document.getElementById('qr');
const app = document.getElementById('open-app');
let order = card.dataset.order;
let over = false;
// the person goes to the app, or on from here: nobody has left
let staying = false;

async function ask() {
  try {
    const answer = await fetch(`/portal/login/bankid/progress?order=${order}${job}`, { headers: { Accept: 'application/json' } });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    show(await answer.json());
  } catch (fault) {
    say(card.dataset.unreachable);
  }
  if (!over) setTimeout(ask, SECOND);
}

function show(told) {
  if (told.phase === 'DONE' || told.phase === 'OUTDATED') {
    over = staying = true;
    location.replace('/portal/login/bankid');
    return;
  }
  say(told.text);
  if (told.phase === 'FAILED') {
    over = true;
    says.classList.add('bad');
    running.hidden = true;
    const again = document.getElementById('again');
    again.hidden = false;
    again.querySelector('button').focus();
    return;
  }
  order = told.order;
  app.href = told.app;
  scan.classList.toggle('gone', !told.qr);
  // once the app is open on it there is nothing more to open
  open.hidden = !told.qr;
  if (told.qr) {
    qr.setAttribute('viewBox', `0 0 ${told.qr.size} ${told.qr.size}`);
    qr.firstElementChild.setAttribute('d', told.qr.path);
  }
}

// a live region that says the same each second would never fall silent
function say(text) {
  if (says.textContent !== text) says.textContent = text;
}

app.addEventListener('click', () => { staying = true; });
document.querySelectorAll('form').forEach(form => form.addEventListener('submit', () => { staying = true; }));

window.addEventListener('pagehide', () => {
  if (staying || over) return;
  const token = document.querySelector('input[name=_csrf]').value;
  navigator.sendBeacon('/portal/login/bankid/left', new URLSearchParams({ order, _csrf: token }));
});

setTimeout(ask, SECOND);
