import language from '/desk/api/language.js';

// Draws the job that a task is about. Everything is set as text: a title with markup in it shows its markup.
const MOST_PICTURES = 6;

const WORDS = {
  nb: { job: 'Signeringsoppdrag', deadline: 'Frist', round: 'Runde', pdf: 'Åpne PDF', page: 'Oppdragets side',
        more: n => `${n} sider til i PDF-en`, pictures: 'Dokumentets sider', sheet: n => `Side ${n}`,
        signers: 'Undertegnere', opens: 'åpnes i ny fane', reason: 'Begrunnelse', signedAs: 'På signaturen' },
  sv: { job: 'Signeringsuppdrag', deadline: 'Tidsfrist', round: 'Omgång', pdf: 'Öppna PDF', page: 'Uppdragets sida',
        more: n => `${n} sidor till i PDF-filen`, pictures: 'Handlingens sidor', sheet: n => `Sida ${n}`,
        signers: 'Undertecknare', opens: 'öppnas i ny flik', reason: 'Motivering', signedAs: 'På underskriften' },
  en: { job: 'Signing job', deadline: 'Deadline', round: 'Round', pdf: 'Open PDF', page: 'The job\'s page',
        more: n => `${n} more pages in the PDF`, pictures: 'The document\'s pages', sheet: n => `Page ${n}`,
        signers: 'Signers', opens: 'opens in a new tab', reason: 'Reason', signedAs: 'On the signature' }
};
export const words = WORDS[language];
const clock = new Intl.DateTimeFormat(navigator.language.startsWith(language) ? navigator.language : language, { dateStyle: 'medium', timeStyle: 'short' });

function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content.filter(part => part !== null && part !== undefined && part !== ''));
  return made;
}

function link(address, className, text, newTab) {
  const made = element('a', className, text);
  made.href = address;
  if (newTab) {
    made.target = '_blank';
    made.rel = 'noopener';
    made.title = words.opens;
  }
  return made;
}

function signer(one) {
  const status = element('span', 'desk-status desk-' + one.status.toLowerCase(), one.statusText);
  const when = one.signedAt ? element('span', 'desk-when', clock.format(new Date(one.signedAt))) : null;
  const reason = one.reason ? element('blockquote', 'desk-reason', `${words.reason}: ${one.reason}`) : null;
  return element('li', '', element('span', 'desk-name', one.name),
    one.signedAs ? element('span', 'desk-role desk-signed-as', `${words.signedAs}: ${one.signedAs}`) : null,
    one.role ? element('span', 'desk-role', one.role) : null, status, when, reason);
}

function picture(card, number) {
  const image = element('img', '');
  image.src = `${card.page}/pages/${number}.png`;
  image.alt = words.sheet(number);
  image.loading = 'lazy';
  const made = link(`${card.document}#page=${number}`, 'desk-picture', '', true);
  made.append(image);
  return made;
}

function pictures(card) {
  const shown = Array.from({ length: Math.min(card.pages, MOST_PICTURES) }, (_, at) => picture(card, at + 1));
  const left = card.pages - shown.length;
  const row = element('div', 'desk-pictures', ...shown, left > 0 ? element('span', 'desk-more', words.more(left)) : null);
  row.setAttribute('aria-label', words.pictures);
  row.setAttribute('role', 'group');
  return row;
}

function facts(card, ...more) {
  const deadline = card.deadline ? `${words.deadline} ${clock.format(new Date(card.deadline))}` : null;
  return [card.reference, ...more, deadline].filter(Boolean).join(' · ');
}

/** What stands of the job in a list of tasks. */
export function heading(card) {
  return [element('div', 'desk-title', card.title), element('div', 'desk-facts-in-list', facts(card))];
}

export function draw(card) {
  const signers = element('ul', 'desk-signers', ...card.signers.map(signer));
  signers.setAttribute('aria-label', words.signers);
  const drawn = element('section', 'desk-job',
    element('h3', 'desk-heading', card.title),
    card.secondTitle ? element('p', 'desk-second', card.secondTitle) : null,
    element('p', 'desk-facts', facts(card, card.statusText, `${words.round} ${card.round}`)),
    element('p', 'desk-links', link(card.document, 'btn btn-default', words.pdf, true), ' ',
      link(card.page, 'btn btn-default', words.page, false)),
    signers,
    pictures(card));
  drawn.setAttribute('aria-label', words.job);
  return drawn;
}
