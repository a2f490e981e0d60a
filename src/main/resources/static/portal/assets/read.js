// Shows the PDF: pages are drawn as they come near, their text lies over them for screen readers.
const section = document.getElementById('document');
const pages = document.getElementById('pages');
const loading = document.getElementById('loading');
const { src, viewer } = section.dataset;

const WIDEST = 900;
const MOST_PIXELS = 12_000_000;
const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3];

async function fetchDocument() {
  const answer = await fetch(src, { credentials: 'same-origin' });
  if (answer.redirected || answer.status === 401) throw new Error('session over');
  if (answer.status === 404) throw new Error('gone');
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function show() {
  const [pdfjs, data] = await Promise.all([import(`${viewer}legacy/build/pdf.min.mjs`), fetchDocument()]);
  pdfjs.GlobalWorkerOptions.workerSrc = `${viewer}legacy/build/pdf.worker.min.mjs`;
  const pdf = await pdfjs.getDocument({
    data,
    cMapUrl: `${viewer}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${viewer}standard_fonts/`,
    wasmUrl: `${viewer}wasm/`,
    iccUrl: `${viewer}iccs/`,
    isEvalSupported: false,
    enableXfa: false,
  }).promise;
  const sheets = await layOut(pdf, pdfjs);
  loading.hidden = true;
  document.getElementById('zoom').hidden = false;
  zoomButtons(sheets);
  watch(sheets);
  await writeTexts(sheets);
}

async function layOut(pdf, pdfjs) {
  const first = await pdf.getPage(1);
  const sheets = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const element = document.createElement('div');
    element.className = 'sheet';
    element.setAttribute('role', 'region');
    element.setAttribute('aria-label',
      section.dataset.page.replace('{0}', number).replace('{1}', pdf.numPages));
    pages.append(element);
    sheets.push(new Sheet(pdf, pdfjs, number, element, first.getViewport({ scale: 1 })));
  }
  sheets.forEach(sheet => sheet.resize(1));
  return sheets;
}

class Sheet {
  constructor(pdf, pdfjs, number, element, likely) {
    Object.assign(this, { pdf, pdfjs, number, element, box: likely, factor: 1 });
    this.near = false;
    this.drawn = 0;
  }

  get scale() {
    const room = Math.min(pages.clientWidth, WIDEST);
    return (room / this.box.width) * this.factor;
  }

  resize(factor) {
    this.factor = factor;
    const { style } = this.element;
    style.width = `${Math.floor(this.box.width * this.scale)}px`;
    style.height = `${Math.floor(this.box.height * this.scale)}px`;
    style.setProperty('--total-scale-factor', this.scale);
    if (this.near) this.draw();
  }

  async page() {
    if (!this.loaded) {
      this.loaded = await this.pdf.getPage(this.number);
      this.box = this.loaded.getViewport({ scale: 1 });
      this.resize(this.factor);
    }
    return this.loaded;
  }

  async draw() {
    const turn = ++this.drawn;
    const page = await this.page();
    if (turn !== this.drawn) return;
    let sharp = this.scale * Math.min(window.devicePixelRatio || 1, 3);
    sharp = Math.min(sharp, Math.sqrt(MOST_PIXELS / (this.box.width * this.box.height)));
    const viewport = page.getViewport({ scale: sharp });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    canvas.setAttribute('aria-hidden', 'true');
    await page.render({ canvas, viewport }).promise;
    if (turn !== this.drawn) return;
    this.wipe();
    this.element.prepend(canvas);
    this.element.dataset.drawn = 'yes';
  }

  // a tablet has no memory for two hundred pictures
  wipe() {
    const old = this.element.querySelector('canvas');
    if (old) {
      old.width = 0;
      old.remove();
      delete this.element.dataset.drawn;
    }
  }

  async writeText() {
    const page = await this.page();
    const layer = document.createElement('div');
    layer.className = 'textLayer';
    this.element.append(layer);
    await new this.pdfjs.TextLayer({
      textContentSource: page.streamTextContent({ includeMarkedContent: false }),
      container: layer,
      viewport: page.getViewport({ scale: this.scale }),
    }).render();
  }
}

function watch(sheets) {
  const bySheet = new Map(sheets.map(sheet => [sheet.element, sheet]));
  const observer = new IntersectionObserver(entries => {
    for (const entry of entries) {
      const sheet = bySheet.get(entry.target);
      sheet.near = entry.isIntersecting;
      if (sheet.near) {
        sheet.draw().catch(fail);
      } else {
        sheet.drawn++;
        sheet.wipe();
      }
    }
  }, { rootMargin: '1000px 0px' });
  sheets.forEach(sheet => observer.observe(sheet.element));
}

async function writeTexts(sheets) {
  for (const sheet of sheets) {
    await sheet.writeText();
  }
}

function zoomButtons(sheets) {
  let factor = 1;
  const to = next => {
    factor = next;
    sheets.forEach(sheet => sheet.resize(factor));
    if (factor > 1) pages.setAttribute('tabindex', '0'); else pages.removeAttribute('tabindex');
  };
  const choices = {
    in: () => to(STEPS.find(step => step > factor) ?? factor),
    out: () => to([...STEPS].reverse().find(step => step < factor) ?? factor),
    fit: () => to(1),
  };
  document.querySelectorAll('[data-zoom]').forEach(button =>
    button.addEventListener('click', () => choices[button.dataset.zoom]()));
  let width = pages.clientWidth;
  new ResizeObserver(() => {
    if (pages.clientWidth !== width) {
      width = pages.clientWidth;
      to(factor);
    }
  }).observe(pages);
}

function fail(fault) {
  console.warn('document not shown:', fault.message);
  loading.hidden = true;
  if (fault.message === 'session over') {
    document.getElementById('session-over').hidden = false;
    return;
  }
  const note = document.getElementById(fault.message === 'gone' ? 'gone' : 'broken');
  note.hidden = false;
  note.textContent = note.dataset.text;
}

show().catch(fail);
