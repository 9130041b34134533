// Before the first paint: the chosen theme and text size, so that nothing flashes or jumps.
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
