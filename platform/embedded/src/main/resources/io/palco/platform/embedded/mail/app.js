'use strict';

const words = navigator.language.startsWith('pt')
  ? { search: 'Buscar', clear: 'Apagar tudo', sure: 'Apagar todas as mensagens?', empty: 'Nenhuma mensagem ainda.',
      mails: 'mensagens', suppressed: 'duplicatas suprimidas', back: '← Lista', from: 'De', to: 'Para', at: 'Recebida',
      id: 'Message-ID', text: 'Texto', source: 'Fonte', gone: 'O coletor de e-mails não responde.' }
  : { search: 'Search', clear: 'Delete all', sure: 'Delete all messages?', empty: 'No messages yet.',
      mails: 'messages', suppressed: 'duplicates suppressed', back: '← List', from: 'From', to: 'To', at: 'Received',
      id: 'Message-ID', text: 'Text', source: 'Source', gone: 'The mail sink does not answer.' };

const byId = id => document.getElementById(id);
const element = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
const time = iso => new Date(iso).toLocaleString();

let mails = [];
let chosen = '';

document.documentElement.lang = navigator.language.startsWith('pt') ? 'pt-BR' : 'en';
byId('search-label').textContent = words.search;
byId('search').placeholder = words.search;
byId('clear').textContent = words.clear;
byId('empty').textContent = words.empty;
byId('back').textContent = words.back;

async function refresh() {
  try {
    const [list, stats] = await Promise.all([fetch('/api/messages?limit=500'), fetch('/api/stats')]);
    mails = await list.json();
    const { messages, suppressedDuplicates } = await stats.json();
    byId('stats').textContent = `${messages} ${words.mails}, ${suppressedDuplicates} ${words.suppressed}`;
    showList();
  } catch {
    byId('stats').textContent = words.gone;
  }
}

function showList() {
  const wanted = byId('search').value.toLowerCase();
  const shown = mails.filter(mail => `${mail.subject} ${mail.to} ${mail.from}`.toLowerCase().includes(wanted));
  const focused = document.activeElement?.dataset?.id;
  byId('list').replaceChildren(...shown.map(line));
  byId('empty').hidden = shown.length > 0;
  if (focused) document.querySelector(`[data-id="${focused}"]`)?.focus();
}

function line(mail) {
  const button = element('button', '');
  button.type = 'button';
  button.dataset.id = mail.id;
  button.setAttribute('aria-current', String(mail.id === chosen));
  button.append(element('strong', mail.subject || '—'), element('span', mail.to), element('span', time(mail.receivedAt)));
  button.addEventListener('click', () => open(mail.id));
  const item = document.createElement('li');
  item.append(button);
  return item;
}

async function open(id) {
  const answer = await fetch(`/api/messages/${id}`);
  if (!answer.ok) return refresh();
  const mail = await answer.json();
  chosen = id;
  byId('subject').textContent = mail.subject || '—';
  byId('facts').replaceChildren(...[[words.from, mail.from], [words.to, mail.to], [words.at, time(mail.receivedAt)],
    [words.id, mail.messageId ?? '—']].flatMap(([name, value]) => [element('dt', name), element('dd', value)]));
  const views = [];
  if (mail.html) views.push(['HTML', () => showFrame(id)]);
  if (mail.text) views.push([words.text, () => showText(mail.text)]);
  views.push([words.source, async () => showText(await (await fetch(`/api/messages/${id}/source`)).text())]);
  byId('tabs').replaceChildren(...views.map(([name, show]) => tab(name, show)));
  byId('tabs').firstElementChild.click();
  byId('attachments').replaceChildren(...mail.attachments.map(attachment => attachmentLine(id, attachment)));
  byId('mail').hidden = false;
  document.body.classList.add('reading');
  byId('mail').focus();
  showList();
}

function tab(name, show) {
  const button = element('button', name);
  button.type = 'button';
  button.setAttribute('role', 'tab');
  button.addEventListener('click', () => {
    for (const other of byId('tabs').children) other.setAttribute('aria-selected', String(other === button));
    show();
  });
  return button;
}

function showFrame(id) {
  byId('html').src = `/api/messages/${id}/html`;
  byId('html').hidden = false;
  byId('text').hidden = true;
}

function showText(text) {
  byId('text').textContent = text;
  byId('text').hidden = false;
  byId('html').hidden = true;
}

function attachmentLine(id, attachment) {
  const link = element('a', `${attachment.name} (${Math.ceil(attachment.size / 1024)} KB)`);
  link.href = `/api/messages/${id}/attachments/${attachment.index}`;
  const item = document.createElement('li');
  item.append(link);
  return item;
}

byId('search').addEventListener('input', showList);
byId('back').addEventListener('click', () => document.body.classList.remove('reading'));
byId('clear').addEventListener('click', async () => {
  if (!confirm(words.sure)) return;
  await fetch('/api/messages', { method: 'DELETE' });
  byId('mail').hidden = true;
  document.body.classList.remove('reading');
  refresh();
});
setInterval(() => document.hidden || refresh(), 3000);
refresh();
