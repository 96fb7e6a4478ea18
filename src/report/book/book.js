// The search of the rule book. Without it the book is complete; with it, entries that do not fit step aside.
(function () {
  'use strict';
  var search = document.getElementById('search');
  var box = document.getElementById('search-words');
  var told = document.getElementById('search-told');
  var clear = document.getElementById('search-clear');
  var contents = document.getElementById('contents');
  var entries = Array.prototype.slice.call(document.querySelectorAll('[data-entry]'));
  var groups = Array.prototype.slice.call(document.querySelectorAll('[data-group]'));
  var texts = null;

  // Letters without accents, in lower case.
  function plain(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  }

  function find() {
    var words = plain(box.value).split(/\s+/).filter(Boolean);
    // Reading the whole book takes a moment, so it waits for the first word.
    if (words.length && !texts) {
      texts = entries.map(function (entry) { return plain(entry.textContent); });
    }
    var found = 0;
    entries.forEach(function (entry, at) {
      var fits = words.every(function (word) { return texts[at].indexOf(word) >= 0; });
      entry.hidden = !fits;
      found += fits ? 1 : 0;
    });
    groups.forEach(function (group) {
      group.hidden = words.length > 0 && !group.querySelector('[data-entry]:not([hidden])');
    });
    contents.hidden = words.length > 0;
    clear.hidden = words.length === 0;
    document.documentElement.classList.toggle('searching', words.length > 0);
    var kind = found === 0 ? 'none' : found === 1 ? 'one' : 'many';
    told.textContent = words.length ? told.dataset[kind].replace('#', String(found)) : '';
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
  // A link to an entry that stepped aside brings everything back first.
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href^="#"]');
    var target = link && document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
    if (target && target.closest('[hidden]')) {
      all();
    }
  });
  search.hidden = false;
  // The browser may have kept what was typed before.
  if (box.value) {
    find();
  }
})();
