// The search of the rule book. Without it the book is complete; with it, entries that do not fit step aside.
(function () {
  'use strict';
  var search = document.getElementById('search');
  var box = document.getElementById('search-words');
  var told = document.getElementById('search-told');
  var clear = document.getElementById('search-clear');
  var hits = document.getElementById('search-hits');
  var contents = document.getElementById('contents');
  var main = document.querySelector('main');
  var entries = Array.prototype.slice.call(document.querySelectorAll('[data-entry]'));
  var groups = Array.prototype.slice.call(document.querySelectorAll('[data-group]'));
  var texts = null;

  // So many entries to begin with.
  var MOST = 12;

  // Letters without accents, in lower case; marks that are typed and set in more than one way as one.
  function plain(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f\u00ad]/g, '').replace(/[\u2018\u2019]/g, "'")
      .replace(/[\u201c\u201d]/g, '"').toLowerCase();
  }

  function heading(entry) {
    return entry.querySelector('h3, h4');
  }

  // What an entry says itself; where it only leads to others, it would be found for their words.
  function read(entry) {
    var head = plain(heading(entry).textContent);
    var rows = entry.querySelectorAll('dl > div:not([data-aside])');
    var said = Array.prototype.map.call(rows, function (row) { return row.textContent; });
    return { head: head, all: head + ' ' + plain(said.join(' ')) };
  }

  // The entries to begin with, those first that have the words in their heading.
  function begin(words, found) {
    var first = found.filter(function (at) { return holds(texts[at].head, words); });
    var rest = found.filter(function (at) { return first.indexOf(at) < 0; });
    var links = first.concat(rest).slice(0, MOST).map(function (at) {
      var link = document.createElement('a');
      var head = heading(entries[at]).cloneNode(true);
      // Only promises need their own names to be told apart.
      if (!entries[at].classList.contains('of-promise')) {
        head.querySelectorAll('code').forEach(function (name) { name.remove(); });
      }
      link.href = '#' + entries[at].id;
      link.textContent = head.textContent.trim();
      link.lang = heading(entries[at]).lang;
      var item = document.createElement('li');
      item.append(link);
      return item;
    });
    hits.querySelector('ul').replaceChildren.apply(hits.querySelector('ul'), links);
    hits.hidden = found.length < 2;
  }

  function holds(text, words) {
    return words.every(function (word) { return text.indexOf(word) >= 0; });
  }

  function find() {
    var words = plain(box.value).split(/\s+/).filter(Boolean);
    // Reading the whole book takes a moment, so it waits for the first word.
    if (words.length && !texts) {
      texts = entries.map(read);
    }
    var found = [];
    entries.forEach(function (entry, at) {
      var fits = !words.length || holds(texts[at].all, words);
      entry.hidden = !fits;
      if (words.length && fits) {
        found.push(at);
      }
    });
    begin(words, found);
    groups.forEach(function (group) {
      group.hidden = words.length > 0 && !group.querySelector('[data-entry]:not([hidden])');
    });
    contents.hidden = words.length > 0;
    clear.hidden = words.length === 0;
    document.documentElement.classList.toggle('searching', words.length > 0);
    var kind = found.length === 0 ? 'none' : found.length === 1 ? 'one' : 'many';
    told.textContent = words.length ? told.dataset[kind].replace('#', String(found.length)) : '';
    // Whoever stood further down begins at the first that fits.
    var above = main.getBoundingClientRect().top;
    if (words.length && above < 0) {
      window.scrollBy(0, above);
    }
  }

  function all() {
    box.value = '';
    find();
  }

  var waiting = 0;
  box.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(find, 150);
  });
  clear.addEventListener('click', function () {
    all();
    box.focus();
  });
  box.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      all();
    }
  });
  // A link or an address of an entry that stepped aside brings everything back first.
  function aside(hash) {
    var target = document.getElementById(decodeURIComponent(hash.slice(1)));
    return target && target.closest('[hidden]') ? target : null;
  }
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href^="#"]');
    if (link && aside(link.getAttribute('href'))) {
      all();
    }
  });
  window.addEventListener('hashchange', function () {
    var target = aside(location.hash);
    if (target) {
      all();
      target.scrollIntoView();
    }
  });
  search.hidden = false;
  // The browser may have kept what was typed before.
  if (box.value) {
    find();
  }
})();
