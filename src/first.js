// Before the first paint: the interface's language, the chosen theme and text size, so that nothing flashes or jumps.
// It stands in every page that is stored: short, for that reason.
var root = document.documentElement;
var state = root.dataset;
// The page of the quiz asks what to quiz; where its address says so, that isn't shown meanwhile.
if (/\/quiz\/$/.test(location.pathname) && /[?&](article=|kind=due)/.test(location.search)) {
	state.quiz = 'asked';
}
/** @type {{ theme?: unknown, textSize?: unknown, lang?: unknown, layout?: unknown }} */
var look = {};
try {
	look = JSON.parse(localStorage.getItem('mufradat.look') || '{}') || {};
} catch {
	// Storage refused, or damaged: the system's theme and the browser's language it is.
}
if (look.theme === 'light' || look.theme === 'dark') {
	state.theme = look.theme;
}
if (typeof look.textSize === 'number') {
	root.style.setProperty('--text-size', String(look.textSize));
}
// Who reads one side of a sentence alone doesn't see the other meanwhile.
if (look.layout === 'reveal' || look.layout === 'predict') {
	state.alone = look.layout;
}
// Who comes to the beginning of a page sees it before what is further down is laid out.
/** @type {any} */
var entry = performance.getEntriesByType('navigation')[0];
if (
	entry &&
	entry.type === 'navigate' &&
	!location.hash &&
	!/[?&]evidence=/.test(location.search)
) {
	state.fresh = '';
}
// A form that is sent before the page is awake isn't lost: `resend` sends it once it is. No page sends one by itself.
addEventListener(
	'submit',
	function (event) {
		event.preventDefault();
		/** @type {HTMLElement} */
		var form = /** @type {any} */ (event.target);
		form.dataset.sent = '';
	},
	true,
);
// The faces are there for the first paint, or the page goes without them: what is painted is never set anew. A line that
// brought the page in a moment brings them in another, and so does the phone's own store; on a slow one nobody waits.
state.faces = 'awaited';
setTimeout(
	function () {
		if (state.faces) state.faces = 'late';
	},
	performance.now() < 500 ? 1000 : 50,
);
(function wait() {
	if (state.faces !== 'awaited') return;
	// They are known once the styles have been read, further down.
	if (!document.fonts.size) {
		setTimeout(wait, 4);
		return;
	}
	Promise.all(
		Array.from(document.fonts, function (face) {
			return face.load();
		}),
	).then(function () {
		if (state.faces === 'awaited') {
			delete state.faces;
		}
	});
})();
// Today's page keeps the room that it took, and shows what is known of the learner once it is.
try {
	var room = /\/$/.test(location.pathname) && Number(localStorage.getItem('mufradat.today'));
	if (room) {
		root.style.setProperty('--today', room + 'px');
		state.today = 'kept';
	}
} catch {
	// Refused: nothing was kept.
}
// Who starts the app is led to its language: the one that was chosen, else the first of the browser's that it has.
// Every other address says its own.
/** @type {HTMLLinkElement | null} */
var manifest = document.querySelector('link[rel=manifest]');
var home = manifest && new URL('.', manifest.href).pathname;
if (home && location.pathname === home) {
	var known = [look.lang].concat(navigator.languages).filter(function (lang) {
		return typeof lang === 'string' && /^(ar|en)\b/i.test(lang);
	});
	if (/^ar/i.test(String(known[0]))) {
		location.replace(home + 'ar/' + location.search + location.hash);
	}
}
// The scripts come as soon as there is something to read: they would only be in its way.
/** @type {any} */ (window).wake = function (
	/** @type {string} */ folder,
	/** @type {string} */ names,
) {
	return new Promise(function (/** @type {(value?: unknown) => void} */ resolve) {
		// Nothing is painted in a tab that nobody sees.
		setTimeout(resolve, document.hidden ? 0 : 3000);
		new PerformanceObserver(function (list) {
			if (list.getEntriesByName('first-contentful-paint').length) resolve();
		}).observe({ type: 'paint', buffered: true });
	}).then(function () {
		var waiting = names.split(' ');
		return new Promise(function (/** @type {(value?: unknown) => void} */ resolve) {
			// A few at a time: to ask for all of them at once would take as long as a touch may wait.
			(function ask() {
				waiting.splice(0, 3).forEach(function (name) {
					var link = document.createElement('link');
					link.rel = 'modulepreload';
					link.href = folder + name;
					document.head.append(link);
				});
				if (waiting.length) setTimeout(ask);
				else resolve();
			})();
		});
	});
};
