// Before the first paint: the chosen theme and text size, so that nothing flashes or jumps.
// The page of the quiz asks what to quiz; where its address says so, that isn't shown meanwhile.
if (/\/quiz\/$/.test(location.pathname) && /[?&](article=|kind=due)/.test(location.search)) {
	document.documentElement.dataset.quiz = 'asked';
}
try {
	var look = JSON.parse(localStorage.getItem('mufradat.look') || '{}');
	if (look.theme === 'light' || look.theme === 'dark') {
		document.documentElement.dataset.theme = look.theme;
	}
	if (typeof look.textSize === 'number') {
		document.documentElement.style.setProperty('--text-size', String(look.textSize));
	}
} catch {
	// Storage refused: the system's theme it is.
}
